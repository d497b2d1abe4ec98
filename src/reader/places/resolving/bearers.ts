import type { Gazetteer, KnownKind, Named } from "../gazetteer/gazetteer.ts";
import type { PlaceName } from "../mention.ts";
import { isUnmapped } from "./unmapped.ts";

const LAND: readonly KnownKind[] = ["region", "district"];
const TOWN: readonly KnownKind[] = ["city", "part"];

/** A word for a kind of place beside a name, and what the name then is one of. */
export interface KindWord {
  readonly pattern: RegExp;
  readonly kinds: readonly KnownKind[];
  readonly example: string;
  readonly not: string;
}

/** Words behind the name that do not belong to it: "Donetsk region". */
export const KINDS_BEHIND: readonly KindWord[] = [
  {
    pattern: /^ (?:region|province|state|oblast|governorate|prefecture|department|county|district|canton)\b/u,
    kinds: LAND,
    example: "Donetsk region",
    not: "Donetsk and its region",
  },
];

/** Words before the name: "the town of Lyman". */
export const KINDS_BEFORE: readonly KindWord[] = [
  {
    pattern: /\b(?:city|town|village|port|suburb|capital) of $/iu,
    kinds: TOWN,
    example: "the town of Lyman",
    not: "the towns in Lyman",
  },
  {
    pattern: /\b(?:state|province|region|county|governorate|district) of $/iu,
    kinds: LAND,
    example: "the state of Georgia",
    not: "the state near Georgia",
  },
];

/** Words that are written as a part of the name and that the gazetteer's name may lack. */
export const KINDS_WITHIN: readonly KindWord[] = [
  {
    pattern: / (?:Province|Region|Oblast|Governorate|Prefecture|District|Department|Canton|Territory)$/u,
    kinds: LAND,
    example: "Hubei Province",
    not: "Hubei Provincial",
  },
  {
    pattern: / (?:City|Town)$/u,
    kinds: TOWN,
    example: "Cebu City",
    not: "City Cebu",
  },
  {
    pattern: /^(?:City|Town|Village|Municipality) of (?=\p{Lu})/u,
    kinds: TOWN,
    example: "City of Cebu",
    not: "City on Cebu",
  },
  {
    pattern: /^(?:State|Province|Region|County) of (?=\p{Lu})/u,
    kinds: LAND,
    example: "Province of Bulacan",
    not: "Bulacan Province",
  },
  {
    pattern: /^(?:Greater|Metro|Metropolitan|Downtown|Central|Inner) (?=\p{Lu})/u,
    kinds: TOWN,
    example: "Greater Manchester",
    not: "Manchester Greater",
  },
];

/** The places that written words may mean, by the words themselves and those beside them. */
export function bearersOf(written: PlaceName, text: string, gazetteer: Gazetteer): readonly Named[] {
  if (isUnmapped(written.name)) return [];
  const isCut = text[written.end] === ".";
  const named = gazetteer.named(written.name).filter((each) => isCut || mayBe(each, written.name));
  const short = isCut || /\.$/u.test(written.name) ? named.filter(({ use }) => use === "short") : [];
  const whole = short.length > 0 ? short : named;
  const isOf = / of /u.test(written.name);
  if (whole.length === 0 || isOf) {
    for (const { pattern, kinds } of KINDS_WITHIN) {
      if (!pattern.test(written.name)) continue;
      const rest = gazetteer.named(written.name.replace(pattern, "")).filter(({ place }) => kinds.includes(place.kind));
      if (rest.length > 0) return rest;
    }
    return whole;
  }
  const before = text.slice(Math.max(0, written.start - 24), written.start);
  const behind = text.slice(written.end, written.end + 16);
  const told =
    KINDS_BEHIND.find(({ pattern }) => pattern.test(behind)) ??
    KINDS_BEFORE.find(({ pattern }) => pattern.test(before));
  const fitting = told === undefined ? [] : whole.filter(({ place }) => told.kinds.includes(place.kind));
  return fitting.length > 0 ? fitting : whole;
}

/** A short form is written with capitals or a full stop: "Miss." may be Mississippi, and "Us" is not the United States. */
function mayBe({ use }: Named, name: string): boolean {
  return use !== "short" || /^[^\p{Ll}]+$|\./u.test(name) || name.length > 3;
}
