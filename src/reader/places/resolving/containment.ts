import type { KnownPlace } from "../gazetteer/gazetteer.ts";
import type { PlaceName } from "../mention.ts";
import { kilometres } from "./distance.ts";

/** How words between two names tell that one place lies in the other. */
export interface Between {
  readonly pattern: RegExp;
  /** Which of the two lies in the other one. */
  readonly inner: "first" | "second";
  readonly example: string;
  readonly not: string;
}

export const BETWEEN: readonly Between[] = [
  { pattern: /^, ?(?:in |near )?(?:the )?$/u, inner: "first", example: "Paris, Texas", not: "Paris; Texas" },
  { pattern: /^ ?\($/u, inner: "first", example: "Paris (Texas", not: "Paris) Texas" },
  {
    pattern: /^,? in (?:the )?(?:\p{Ll}[\p{L}-]* ){0,3}$/u,
    inner: "first",
    example: "Lyman in eastern Ukraine",
    not: "Lyman to eastern Ukraine",
  },
  {
    pattern: /^, (?:an?|the) [^,.;:]{0,60} (?:in|of) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,2}$/u,
    inner: "first",
    example: "Lyman, an important railroad hub in Ukraine",
    not: "Lyman, an important hub. In Ukraine",
  },
  {
    pattern: /^['’]s? (?:\p{Ll}[\p{L}-]* ){0,3}(?:of )?$/u,
    inner: "second",
    example: "Ukraine's eastern Donetsk",
    not: "Ukraine and Donetsk",
  },
];

/** For each name the name of the place that the text says it lies in, or null. */
export function holdersOf(names: readonly PlaceName[], text: string): (number | null)[] {
  const holders: (number | null)[] = names.map(() => null);
  for (const [nth, name] of names.entries()) {
    const next = names[nth + 1];
    if (next === undefined || next.start - name.end > 100) continue;
    const between = text.slice(name.end, next.start).replace(/\s+/gu, " ");
    const how = BETWEEN.find(({ pattern }) => pattern.test(between));
    if (how?.inner === "first") holders[nth] = nth + 1;
    else if (how?.inner === "second") holders[nth + 1] = nth;
  }
  return holders;
}

/** Farther from a district's middle no town lies in it. */
const DISTRICT_KM = 80;

/** Whether a place lies in another one, as far as the gazetteer tells. */
export function liesIn(inner: KnownPlace, outer: KnownPlace): boolean {
  if (inner.record === outer.record) return false;
  if (outer.kind === "country") return inner.country === outer.country && inner.kind !== "country";
  if (outer.kind === "region")
    return (
      inner.region === outer.record && (inner.kind === "district" || inner.kind === "city" || inner.kind === "part")
    );
  if (outer.kind === "district")
    return inner.kind !== "country" && inner.region === outer.region && kilometres(inner, outer) < DISTRICT_KM;
  return outer.kind === "city" && inner.kind === "part" && kilometres(inner, outer) < DISTRICT_KM;
}
