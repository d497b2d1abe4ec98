/**
 * Words for numbers that are not told.
 *
 * A plural says that there is at least one of its kind to count by, and that a writer who could have used the next word up
 * did not: "hundreds" are at least 100 (the contract's reading, as "hundreds of thousands" are at least 100,000) and
 * fewer than 1,000, or they would be "thousands". So `low` is the word itself and `high` the next word on the scale; where
 * no next word is used, `high` is open.
 *
 * Where the ends come from:
 * - that "tens of millions" runs from 10 to 100 million: so annotated in NewsQuant (Almasian, Bruns and Gertz 2023,
 *   "CQE: A Comprehensive Quantity Extractor"), as are "dozens" by its base, 12;
 * - that the word chosen is the largest that fits: the maxim of quantity (Grice 1975, "Logic and Conversation"), and
 *   newsroom advice ("use the largest applicable grouping", T. C. Snyder, Attorney at Work);
 * - "a few" and "several" are more than two: Merriam-Webster, "several" ("more than two but fewer than many") and "few"
 *   ("a small number"); "a couple" is two, loosely a few: Merriam-Webster, "couple".
 */
export interface VagueWord {
  readonly word: string;
  /** What the figure is put at; null where no number stands for it. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: "at-least" | "about";
  readonly example: string;
  readonly not: string;
}

/** Plurals that count by their own: each also multiplies one after "of" ("tens of thousands"). */
export const VAGUE_PLURALS: readonly VagueWord[] = [
  {
    word: "tens",
    value: 10,
    low: 10,
    high: 100,
    bound: "at-least",
    example: "Tens of people waited.",
    not: "She tens.",
  },
  {
    word: "dozens",
    value: 12,
    low: 12,
    high: 100,
    bound: "at-least",
    example: "Dozens of boats sank.",
    not: "He buys eggs by the dozen.",
  },
  {
    word: "scores",
    value: 20,
    low: 20,
    high: 100,
    bound: "at-least",
    example: "Scores of boats sank.",
    not: "The scores of both sides were close.",
  },
  {
    word: "hundreds",
    value: 1e2,
    low: 1e2,
    high: 1e3,
    bound: "at-least",
    example: "Hundreds of boats sank.",
    not: "The Hundred met.",
  },
  {
    word: "thousands",
    value: 1e3,
    low: 1e3,
    high: 1e6,
    bound: "at-least",
    example: "Thousands of boats sank.",
    not: "The thousandth boat sank.",
  },
  {
    word: "millions",
    value: 1e6,
    low: 1e6,
    high: 1e9,
    bound: "at-least",
    example: "Millions of fish died.",
    not: "The millionth fish died.",
  },
  {
    word: "billions",
    value: 1e9,
    low: 1e9,
    high: 1e12,
    bound: "at-least",
    example: "Billions of fish died.",
    not: "The billionth fish died.",
  },
  {
    word: "trillions",
    value: 1e12,
    low: 1e12,
    high: null,
    bound: "at-least",
    example: "Trillions of fish died.",
    not: "The trillionth fish died.",
  },
];

/** Words that say roughly how many, before a scale ("several hundred") or a noun in the plural ("a few boats"). */
export interface VagueCount {
  readonly words: string;
  /** How many; the middle of what the words are used for. Times a scale it is the value. */
  readonly times: number;
  readonly low: number;
  /** Also counts nouns by itself. Then no number is put for it: the value is null, its low end is told. */
  readonly nouns: boolean;
  readonly example: string;
  readonly not: string;
}

export const VAGUE_COUNTS: readonly VagueCount[] = [
  { words: "a few", times: 3, low: 3, nouns: true, example: "A few boats sank.", not: "Few boats sank." },
  {
    words: "several",
    times: 3,
    low: 3,
    nouns: false,
    example: "Several hundred boats sank.",
    not: "They went their several ways.",
  },
  {
    words: "a couple of",
    times: 2,
    low: 2,
    nouns: false,
    example: "A couple of hundred boats sank.",
    not: "The couple of the year waved.",
  },
  {
    words: "a couple",
    times: 2,
    low: 2,
    nouns: false,
    example: "A couple hundred boats sank.",
    not: "A couple waved.",
  },
  { words: "many", times: 3, low: 3, nouns: false, example: "Many thousand boats sank.", not: "Many boats sank." },
];
