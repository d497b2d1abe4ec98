/**
 * A unit of measure, as data. `words` and `symbols` are apart by commas; words are matched in any case, symbols as they are
 * written. The name is the English singular, the code UCUM's (unitsofmeasure.org) or null where it has none or where the
 * name alone does not tell which unit is meant (a gallon, a ton and a pint differ by country).
 */
export interface UnitRule {
  readonly unit: string;
  readonly code: string | null;
  readonly words: string;
  readonly symbols?: string;
  /** SI prefixes that go before it, as written in the symbol: "kMG". */
  readonly prefixes?: string;
  /** The symbol counts only where the digits touch it, since alone it is a word or a letter: "5h", not "5 h". */
  readonly touching?: true;
  /** It counts only where the sentence holds this: a word or letter that stands for other things too. */
  readonly near?: RegExp;
  readonly kind: "length" | "area" | "volume" | "mass" | "time" | "speed" | "share" | "other";
  readonly example: string;
  readonly not: string;
}

/** A unit as it was found in a text. */
export interface Unit {
  readonly unit: string;
  readonly code: string | null;
  readonly kind: UnitRule["kind"] | "money" | "count";
}
