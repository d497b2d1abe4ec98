/** One thing that was decided about a finding, and what decided it. */
export interface Decision {
  /** The field of the reading: "polarity", "chain", "hedges". */
  field: string;
  /** What it holds, in words. */
  value: string;
  /** The step, rule or head that decided it: "attribution/hearsay-small-1", "act: say". */
  by: string;
  /** Why, as far as that step tells: the words it went by, an example of its rule. */
  because: string | null;
  /** How sure, 0 to 1, where the step says so. */
  score: number | null;
  /** The file of this program in which to mend it. */
  where: string;
}

/** One statement, or one conclusion, and all that was decided about it. */
export interface Explained {
  kind: "attribution" | "assertion" | "inference";
  id: string;
  words: string;
  /** Offsets in the article's text, and where people find them. */
  start: number;
  end: number;
  line: number;
  decisions: readonly Decision[];
}

/** What decided all that was found at one place of an article. */
export interface Explanation {
  format: "hearsay.explanation/1";
  engine: { version: string; model: string };
  file: string;
  /** The line asked for, from 1, and its words; null where a finding was. */
  line: { number: number; text: string } | null;
  found: readonly Explained[];
  /** Lines, nearest first, at which something was found, where nothing was at the one asked for. */
  near: readonly number[];
}
