import type { Span } from "../../contract/index.ts";
import type { NamedSpan } from "./merge.ts";
import { BODY_ENDINGS, PLACE_ENDINGS, TITLES } from "./name-words.ts";

type Type = NamedSpan["type"];

/** How much a cue beside a name counts against the network's own word for it. */
const CUE = 1.5;

const OFFICE_BEHIND =
  /^,\s+(?:(?:its|the|an?|his|her|their)\s+)?(?:[\p{L}-]+\s+){0,2}(?:spokes(?:man|woman|person)|chair(?:man|woman)|director|foreman|mayor|chief|president|manager|lawyer|captain)\b/u;

/**
 * The types of names put right by what stands beside them, over all places where the same words stand: one name is one
 * thing in an article, unless the network and the cues are of two minds everywhere.
 */
export function mendTypes(names: readonly NamedSpan[], text: string): NamedSpan[] {
  const storms = new Set<string>();
  const surnames = surnamesOf(names, text);
  const votes = new Map<string, Map<Type, number>>();
  for (const name of names) {
    const key = text.slice(name.start, name.end);
    const own = votes.get(key) ?? new Map<Type, number>();
    own.set(name.type, (own.get(name.type) ?? 0) + 1);
    const cue = typeByCue(name, text);
    if (cue !== null) own.set(cue, (own.get(cue) ?? 0) + CUE);
    if (name.type === "organization" && surnames.has(key)) own.set("person", (own.get("person") ?? 0) + CUE);
    votes.set(key, own);
    if (/\b(?:Hurricane|Typhoon|Cyclone|Storm)\s+$/u.test(text.slice(Math.max(0, name.start - 14), name.start)))
      storms.add(key);
  }
  return names.flatMap((name) => {
    const key = text.slice(name.start, name.end);
    // "Hurricane Tilda": a storm is nobody
    if (storms.has(key)) return [];
    const best = [...(votes.get(key) ?? [])].sort(([, one], [, other]) => other - one)[0];
    return [{ ...name, type: best?.[0] ?? name.type }];
  });
}

/** Last words of people's full names, except those that a body's longer name begins with: "Ines Holm" and "Holm Shipping". */
function surnamesOf(names: readonly NamedSpan[], text: string): Set<string> {
  const whole = names.map(({ start, end, type }) => ({ type, words: text.slice(start, end).split(/\s+/u) }));
  const longer = whole.filter(({ words }) => words.length > 1);
  const surnames = new Set(longer.flatMap(({ type, words }) => (type === "person" ? words.slice(-1) : [])));
  for (const { type, words } of longer) if (type === "organization" && words[0]) surnames.delete(words[0]);
  return surnames;
}

/** What the words of a name and those beside it say it is; null where they say nothing. */
function typeByCue({ start, end, type }: NamedSpan, text: string): Type | null {
  const own = text.slice(start, end);
  const words = own.split(/\s+/u);
  const last = (words.at(-1) ?? "").toLowerCase();
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (words.length > 1 && BODY_ENDINGS.has(last))
    return type === "person" && !/\.$|^(?:inc|ltd|llc|plc|corp)$/u.test(last) ? null : "organization";
  if (words.length > 1 && type === "organization" && PLACE_ENDINGS.has(last)) return "place";
  const title = /(\p{L}+)\.?\s+$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  if (TITLES.has(title) && type !== "organization") return "person";
  // "Ada Holm, its spokeswoman": who holds an office is a person
  if (type === "organization" && words.length > 1 && OFFICE_BEHIND.test(text.slice(end, end + 60))) return "person";
  if (type === "person" && words.length === 1) {
    if (/(?:^|\s)(?:in|near|throughout|across)\s+$/u.test(before) && !/^['’]s/u.test(after)) return "place";
    if (/^\s+(?:Inc|Corp|Ltd|LLC|PLC)\b/u.test(after)) return "organization";
  }
  if (
    type === "place" &&
    /^\s+(?:said|says|announced|reported|employees?|shares?|executives?|spokes\w+)\b/u.test(after) &&
    isPlainBody(own)
  )
    return "organization";
  return null;
}

function isPlainBody(own: string): boolean {
  return /^[\p{Lu}\d]{3,}$/u.test(own);
}

export type { Span };
