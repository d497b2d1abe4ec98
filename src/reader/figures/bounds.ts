import type { Figure } from "../../contract/index.ts";

/** Words that say how a number is meant, as data: which bound, and on which side of the number they stand. */
export interface BoundRule {
  /** Word sequences apart by commas, lower case; a hyphen within them is skipped. */
  readonly words: string;
  readonly bound: Figure["bound"];
  readonly side: "before" | "after";
  readonly example: string;
  readonly not: string;
}

export const BOUND_RULES: readonly BoundRule[] = [
  {
    words:
      "about, around, roughly, approximately, approx, some, nearly, almost, an estimated, estimated, estimated at, circa, close to, nearing, in the region of, somewhere around, something like, more or less, just about, or so, give or take, ~, ≈, just shy of, just short of",
    bound: "about",
    side: "before",
    example: "About 40 boats sank.",
    not: "The talks were about boats; 40 sank.",
  },
  {
    words:
      "more than, over, above, over the age of, above the age of, in excess of, upwards of, upward of, exceeding, exceeded, exceeds, exceed, beyond, north of, greater than, higher than, larger than, longer than, well over, just over, a little over, slightly over, slightly more than, topping, surpassing, surpassed, better than, older than, >",
    bound: "more-than",
    side: "before",
    example: "More than 40 boats sank.",
    not: "The 40 boats were more than he had.",
  },
  {
    words:
      "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, at a minimum, as few as, as little as, ≥, >=",
    bound: "at-least",
    side: "before",
    example: "At least 40 boats sank.",
    not: "The last 40 boats sank.",
  },
  {
    words:
      "up to, at most, no more than, not more than, as many as, as much as, a maximum of, maximum of, maximum, not exceeding, capped at, anything up to, ≤, <=",
    bound: "at-most",
    side: "before",
    example: "Up to 40 boats sank.",
    not: "He counted up; 40 boats had sunk.",
  },
  {
    words:
      "fewer than, less than, under, below, under the age of, below the age of, sub, lower than, smaller than, shorter than, beneath, well under, just under, slightly under, a little under, south of, younger than, <",
    bound: "less-than",
    side: "before",
    example: "Fewer than 40 boats sank.",
    not: "Under the bridge lay 40 boats.",
  },
  {
    words:
      "or more, or above, or higher, or over, or older, or longer, or greater, and above, and over, and up, plus, at least, upwards, and older, +, and counting",
    bound: "at-least",
    side: "after",
    example: "Boats of 40 metres or more pay.",
    not: "The 40 boats were more or less new.",
  },
  {
    words:
      "or less, or fewer, or below, or under, or younger, or lower, at most, at the most, tops, and under, and younger, or shorter",
    bound: "at-most",
    side: "after",
    example: "Boats of 40 metres or less pay nothing.",
    not: "He had 40 boats more or less by luck.",
  },
  {
    words: "or so, or thereabouts, odd, give or take, approximately, roughly",
    bound: "about",
    side: "after",
    example: "It took 40 hours or so.",
    not: "40 boats sank, so he stayed.",
  },
];

/** Words that may stand between a bound and its number and change nothing: "about *a* third", "at least *another* 20". */
export const BETWEEN_BOUND_AND_NUMBER: ReadonlySet<string> = new Set([
  "a",
  "an",
  "another",
  "us",
  "some",
  "further",
  "just",
  "only",
]);
