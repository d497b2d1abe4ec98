import { nationalitiesIn } from "../places/hints/nationalities.ts";
import { NO_PLACES } from "../places/naming/no-places.ts";
import type { NamedSpan } from "./merge.ts";

/** What the network may take for a person, an organisation or a place, and what is none of them. */
export interface NoName {
  readonly name: string;
  /** The types under which it is not believed. */
  readonly types: readonly NamedSpan["type"][];
  /** Tested on the name, a bar, and what stands behind it. */
  readonly pattern: RegExp;
  readonly example: { readonly words: string; readonly behind: string };
  readonly not: { readonly words: string; readonly behind: string };
}

const ANY = ["person", "organization", "place"] as const;

export const NO_NAMES: readonly NoName[] = [
  {
    name: "follower",
    types: ["person", "organization"],
    pattern: /^\p{Lu}[\p{L}’'-]+(?:ists|ites)\|/u,
    example: { words: "Valeists", behind: " marched" },
    not: { words: "Vale", behind: " marched" },
  },
  {
    name: "event",
    types: ANY,
    pattern: /^(?:the )?(?:Holocaust|Renaissance|Christmas|Easter|Ramadan|Thanksgiving|Halloween)\|(?!\s+\p{Lu})/u,
    example: { words: "Holocaust", behind: " is taught" },
    not: { words: "Holocaust", behind: " Memorial Society" },
  },
  {
    name: "month or day",
    types: ANY,
    pattern:
      /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|July|September|October|November|December)\|(?!\s+\p{Lu})/u,
    example: { words: "January", behind: " came" },
    not: { words: "April", behind: " came" },
  },
  {
    name: "particle",
    types: ANY,
    pattern: /^(?:the|an?|will|al-?|\p{L}+-)\|/iu,
    example: { words: "The", behind: " came" },
    not: { words: "Theo", behind: " came" },
  },
  {
    name: "party and seat",
    types: ["person", "organization"],
    pattern: /^(?:[RDI]|DFL|Lab|Con)[-–]\p{Lu}[^|]*\|/u,
    example: { words: "R-Saltmere", behind: ", said" },
    not: { words: "Rona Saltmere", behind: ", said" },
  },
  {
    name: "wind",
    types: ["place"],
    pattern: /^[^|]*\|\s+winds(?!\p{L})/u,
    example: { words: "Saltmere", behind: " winds" },
    not: { words: "Saltmere", behind: " windows" },
  },
  {
    name: "product",
    types: ANY,
    pattern: /^i\p{Lu}\p{L}+\|/u,
    example: { words: "iHorn", behind: " is sold" },
    not: { words: "Horn", behind: " is sold" },
  },
  {
    name: "model",
    types: ["organization"],
    pattern:
      /^[^|]*\|(?: (?!(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Ll}*\b)\p{Lu}\p{L}*){1,2} \d+(?:\.\d)?(?![\d\p{L}%])/u,
    example: { words: "Holm", behind: " Writer 4.0 is out" },
    not: { words: "Holm", behind: " October 4 is" },
  },
  {
    name: "street",
    types: ["place", "person"],
    pattern:
      /^(?!U\.?S\.?\|)[^|]*\|\s+(?:Streets?|St\.|Avenues?|Ave\.?|Roads?|Rd\.?|Boulevard|Blvd\.?|Drive|Lane|Highway|Hwy\.?|Parkway)(?![\p{L}])/u,
    example: { words: "Saltmere", behind: " Street" },
    not: { words: "Saltmere", behind: " streets" },
  },
];

/** No name of these is longer, and what looks for patterns in names need not fear one of a million letters. */
const LONGEST = 100;

const STREETS = NO_PLACES.filter(({ name }) => name === "street");

/** Heavenly bodies, which are also surnames, papers and makes of cars: two of them in one text are no persons or places. */
const HEAVENS = /^(?:Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto)$/u;
const IN_THE_SKY = /^(?:the )?(?:Moon|Sun)$/u;

/** Names without what is none: peoples and adjectives, followers, heavenly bodies, feasts, streets. */
export function withoutNoNames(names: readonly NamedSpan[], text: string): NamedSpan[] {
  const heavens = new Set(names.map(({ start, end }) => text.slice(start, end)).filter((own) => HEAVENS.test(own)));
  return names.filter((name) => !isNoName(name, text) && !isHeaven(name, text, heavens.size > 1));
}

function isNoName({ start, end, type }: NamedSpan, text: string): boolean {
  if (end - start > LONGEST) return false;
  const own = text.slice(start, end);
  if (type === "place" && STREETS.some(({ pattern }) => pattern.test(own))) return true;
  if (type !== "person" && isPeople(own)) return true;
  const shown = `${own}|${text.slice(end, end + 30)}`;
  return NO_NAMES.some(({ types, pattern }) => types.includes(type) && pattern.test(shown));
}

function isHeaven({ start, end, type }: NamedSpan, text: string, areSeveral: boolean): boolean {
  if (type === "organization") return false;
  const own = text.slice(start, end);
  if (IN_THE_SKY.test(own)) return /\bthe\s+$/iu.test(text.slice(Math.max(0, start - 6), start)) || /^the /iu.test(own);
  return areSeveral && HEAVENS.test(own);
}

/** "Zambian", "Zambians": an adjective or a people alone. */
function isPeople(own: string): boolean {
  return !/\s/u.test(own) && nationalitiesIn(own)[0]?.at === 0;
}
