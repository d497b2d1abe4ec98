import { inTextOrder } from "../../contract/index.ts";
import { OPENERS } from "../text/abbreviations.ts";
import { touching } from "../text/touching.ts";
import { isHeadline } from "./headline.ts";
import { isMadeOfInitials, type NamedSpan } from "./merge.ts";
import { BODY_ENDINGS, TITLES } from "./name-words.ts";

/** Capitals in a row, small words between them allowed: "Board of Harbour Safety". */
const CAPITAL = "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)*|St\\.|\\p{Lu}[\\p{L}&’'-]*)";
const CAPITALS = new RegExp(
  `(?<![\\p{L}\\p{N}@_./-]|\\p{L}[&’'])${CAPITAL}(?: (?:(?:of|for|and|the|on|in) ){0,2}${CAPITAL}){1,7}(?:(?<=\\s(?:Inc|Ltd|Corp|Co|PVT|Pvt)|LTD|INC|CORP)\\.)?`,
  "gu",
);
/** Names that begin with one word, as many as are tried at each place of it. */
const MOST_ALIKE = 40;

/**
 * The names found and those that the network passed by though the text marks them: a name that it found elsewhere in the
 * article, and capitals that end in what only bodies are called.
 */
export function withMissedNames(found: readonly NamedSpan[], text: string): NamedSpan[] {
  const added = bodies(found, text);
  // a name spelled out before its abbreviation is whole: parts of it that were found are none of their own
  const whole = new Taken(added, text);
  const all = [...found.filter(({ start, end }) => !whole.has(start, end)), ...added].sort(inTextOrder);
  return [...all, ...again(all, text)].sort(inTextOrder);
}

/** "Harbour Safety *Board*", "Alder Gases *Ltd.*": a body by its last word; a part that was found becomes the whole. */
function bodies(found: readonly NamedSpan[], text: string): NamedSpan[] {
  const added: NamedSpan[] = [];
  for (const match of text.matchAll(CAPITALS)) {
    const words = match[0].split(" ");
    const short = /^\s?\((\p{Lu}[\p{Lu}&]{1,8})\)?/u.exec(
      text.slice(match.index + match[0].length, match.index + match[0].length + 12),
    )?.[1];
    const spelled =
      short === undefined
        ? -1
        : words.findIndex(
            (word, index) =>
              index < words.length - 1 &&
              /^\p{Lu}/u.test(word) &&
              word !== "The" &&
              isMadeOfInitials(short, words.slice(index).join(" ")),
          );
    if (spelled >= 0) {
      const start = match.index + words.slice(0, spelled).join(" ").length + (spelled > 0 ? 1 : 0);
      added.push({ start, end: match.index + match[0].length, type: "organization" });
      continue;
    }
    const at = words.findLastIndex(
      (word, index) =>
        index > 0 && (BODY_ENDINGS.has(word.toLowerCase()) || BODY_ENDINGS.has(word.toLowerCase().replace(/\.$/u, ""))),
    );
    if (at < 1 || isHeadline(match.index, text)) continue;
    const skipped =
      /^(?:The|An?|In|At|But|And|For|On|By|From|This|That|Our|Their|His|Her|Its|Mr|Mrs|Ms|When|While|After|Before|As|If|Since)$/u.test(
        words[0] ?? "",
      )
        ? 1
        : 0;
    if (at <= skipped) continue;
    const own = words.slice(skipped, at + 1).join(" ");
    const start = match.index + match[0].indexOf(own);
    const end = start + own.replace(/(?<!\b(?:Inc|Ltd|Corp|Co))\.$/u, "").length;
    // a part of it that was found alone ("Home" of the "Home Office") gives way
    const inside = touching({ start, end }, found);
    // so does who a body is called after ("Vale" of the "Vale Corporation"), but nobody who merely stands before one
    const isWhole = inside.every(
      (each) =>
        start <= each.start &&
        each.end <= end &&
        (each.type !== "person" || (each.start === start && /^\s\p{Lu}/u.test(text.slice(each.end, each.end + 2)))),
    );
    if (isWhole) added.push({ start, end, type: "organization" });
  }
  return added;
}

/** Further places of names: the whole name, and a person's surname. */
function again(found: readonly NamedSpan[], text: string): NamedSpan[] {
  const taken = new Taken(found, text);
  const types = new Map<string, NamedSpan["type"]>();
  for (const { start, end, type } of found) {
    const name = text.slice(start, end).replace(/['’]s$/u, "");
    if (!/^[\p{Lu}]/u.test(name) || name.length < 3) continue;
    if (!types.has(name)) types.set(name, type);
    const last = name.split(/\s+/u).at(-1) ?? "";
    if (type === "person" && last !== name && /^\p{Lu}\p{Ll}{2,}/u.test(last) && !types.has(last))
      types.set(last, type);
  }
  const byFirst = new Map<string, string[]>();
  for (const name of types.keys()) {
    const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? "";
    const own = byFirst.get(first);
    if (own === undefined) byFirst.set(first, [name]);
    else if (own.length < MOST_ALIKE) own.push(name);
  }
  for (const names of byFirst.values()) names.sort((one, other) => other.length - one.length);
  const added: NamedSpan[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@_.'’-])\p{Lu}[\p{L}\p{N}]*/gu)) {
    const start = match.index;
    const name = byFirst.get(match[0])?.find((each) => text.startsWith(each, start));
    if (name === undefined) continue;
    const end = start + name.length;
    if (
      /^[\p{L}\p{N}@_]|^-\p{L}/u.test(text.slice(end, end + 2)) ||
      taken.has(start, end) ||
      isInLongerName(start, end, text)
    )
      continue;
    added.push({ start, end, type: types.get(name) ?? "organization" });
  }
  return added;
}

/** Whether capitals go on at either side: "Bush" in "Bush Street" is another name. */
function isInLongerName(start: number, end: number, text: string): boolean {
  if (/^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return true;
  const before = /(?:^|\s)(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  return before !== undefined && !OPENERS.has(before.toLowerCase()) && !TITLES.has(before.toLowerCase());
}

/** Which code units names stand on. */
class Taken {
  readonly #units: Uint8Array;

  constructor(found: readonly NamedSpan[], text: string) {
    this.#units = new Uint8Array(text.length);
    for (const { start, end } of found) this.#units.fill(1, start, end);
  }

  has(start: number, end: number): boolean {
    return this.#units.subarray(start, end).includes(1);
  }
}
