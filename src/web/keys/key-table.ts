import type { Screen } from "../address/address.ts";

/** Keys as they are printed, and what they do. */
export type KeyRow = readonly [keys: readonly string[], does: string];
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly KeyRow[];
}

const MOVE: KeyRow = [["j", "k"], "next and previous; ↓ and ↑ too"];
const OPEN: KeyRow = [["↵"], "open it"];
const BACK: KeyRow = [["Esc"], "back to the list"];
const strikes = (what: string): KeyRow => [["w"], `without ${what}`];

const LIST: readonly KeyRow[] = [MOVE, OPEN];
const IN_LISTS: Readonly<Record<Screen | "start", KeyGroup>> = {
  start: {
    title: "At the start",
    keys: [[["Ctrl", "↵"], "read what was typed"], [["↓"], "on to what was found, from an empty box"], OPEN],
  },
  overview: { title: "In the overview", keys: LIST },
  claims: {
    title: "In the claims",
    keys: [
      ...LIST,
      strikes("the first source of the chosen one"),
      [["o"], "count outlets or origins"],
      [["Home", "End"], "first and last"],
    ],
  },
  conclusions: { title: "In the conclusions", keys: [...LIST, strikes("the first source of the chosen one")] },
  sources: { title: "In the sources", keys: [...LIST, strikes("the chosen one")] },
  figures: { title: "In the figures", keys: [...LIST, strikes("the first source of the chosen one")] },
  quotes: { title: "In the quotations", keys: [...LIST, strikes("the speaker of the chosen one")] },
  timeline: { title: "In the timeline", keys: LIST },
  articles: { title: "In the articles", keys: LIST },
  search: { title: "In the search", keys: [[["Esc", "↓"], "from the field on to what was found"], ...LIST] },
  add: { title: "Where articles are added", keys: [[["Tab"], "through fields and buttons"]] },
};

const ONE_OF_THEM: Partial<Readonly<Record<Screen, KeyGroup>>> = {
  claims: { title: "In a claim", keys: [strikes("its first source"), BACK] },
  sources: { title: "In a source", keys: [strikes("it"), BACK] },
  figures: { title: "In a figure", keys: [strikes("its first source"), BACK] },
  quotes: { title: "In a quotation", keys: [strikes("its speaker"), BACK] },
  articles: {
    title: "In an article",
    keys: [
      [["j", "k"], "next and previous statement"],
      [["↵"], "keep its note open"],
      [["c"], "copy it, with who said it and where"],
      strikes("its source"),
      [["Esc"], "close the note, then back to the list"],
    ],
  },
};

const EVERYWHERE: KeyGroup = {
  title: "Everywhere",
  keys: [
    [["/"], "search"],
    [["u"], "take back what is struck"],
    [["g"], "to the start"],
    [["?"], "these keys"],
  ],
};

/** The keys of a screen, or of one entry of it, then those that work everywhere. */
export function keysOf(screen: Screen | "start", isOne: boolean): readonly KeyGroup[] {
  const own = (isOne && screen !== "start" ? ONE_OF_THEM[screen] : undefined) ?? IN_LISTS[screen];
  return [own, EVERYWHERE];
}
