import type { Span } from "../../../contract/index.ts";
import { SHIP_LETTERS, SHIP_NOUNS } from "../../entities/ships.ts";

/** What is called by a place's name and is none, told by the words beside the name. */
export interface CalledAfter {
  readonly name: string;
  /** What stands right before the name, and right after it. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** Words of which the text must have one, where the words beside the name alone don't tell. */
  readonly among?: RegExp;
  readonly example: string;
  readonly not: string;
}

export const CALLED_AFTER: readonly CalledAfter[] = [
  {
    name: "fire",
    before: /\b[Tt]he $/u,
    after:
      /^ (?:[Ff]ire(?! (?:[Dd]ep|[Cc]hief|[Ss]tation|[Dd]istrict|[Mm]arshal|[Ss]ervice|[Rr]escue|[Bb]rigade|[Cc]ompany|[Aa]uthority|[Cc]ommission|[Aa]cademy|crew|truck|engine|hall))|Complex)(?!\p{L})/u,
    among: /\b(?:wildfires?|bushfires?|brush fires?|acres|hectares|containment|contained)\b/iu,
    example: "The Nakuru fire has burned 40 acres.",
    not: "The Nakuru fire chief said that 40 acres burned near Nakuru.",
  },
  {
    name: "ship",
    before: new RegExp(`(?<![\\p{L}/])(?:${SHIP_LETTERS}|${SHIP_NOUNS}) [“"‘']?$`, "u"),
    after: /^/u,
    example: "Fog held the ferry Nakuru in port.",
    not: "Fog held the ferry from Nakuru in port.",
  },
];

/** So much beside a name is looked at, and so much of a text. */
const BESIDE = 30;
const LOOKED_AT = 40_000;

/** Names of places without those by which a fire or a ship is called. */
export function withoutCalledAfter<Name extends Span>(names: readonly Name[], text: string): Name[] {
  const told = new Map<RegExp, boolean>();
  return names.filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - BESIDE), start).replace(/\s+/gu, " ");
    const after = text.slice(end, end + BESIDE).replace(/\s+/gu, " ");
    const rule = CALLED_AFTER.find((each) => each.before.test(before) && each.after.test(after));
    if (rule?.among === undefined) return rule === undefined;
    const known = told.get(rule.among) ?? rule.among.test(text.slice(0, LOOKED_AT));
    told.set(rule.among, known);
    return !known;
  });
}
