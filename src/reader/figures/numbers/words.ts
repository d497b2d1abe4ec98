/** Numbers in letters, as data: what a word is worth, and how it goes together with others. */

/** "seven", "forty": what a count is made of. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
);

/** Tens, which a hyphen may join to a unit: "twenty-one". */
export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** What multiplies the number before it: "two hundred", "1.3 million", "half a dozen". */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 1e2,
    thousand: 1e3,
    lakh: 1e5,
    million: 1e6,
    crore: 1e7,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
  }),
);

/** Scales in short, after digits. `alone`: also with a space before it; otherwise the digits must touch it. */
export interface ShortScale {
  readonly short: string;
  readonly value: number;
  readonly alone: boolean;
  /** Only behind a sign of money, or before a noun: elsewhere it is a metre, a gram, a name's letter. */
  readonly guarded: boolean;
  readonly example: string;
  readonly not: string;
}

export const SHORT_SCALES: readonly ShortScale[] = [
  { short: "k", value: 1e3, alone: false, guarded: true, example: "a prize of $50k", not: "a 10k run" },
  { short: "K", value: 1e3, alone: false, guarded: true, example: "a prize of $50K", not: "a 4K screen" },
  { short: "m", value: 1e6, alone: true, guarded: true, example: "1.3m tonnes of grain", not: "a wall 3m high" },
  { short: "M", value: 1e6, alone: true, guarded: true, example: "2.4M visitors came", not: "the M 4" },
  { short: "mn", value: 1e6, alone: true, guarded: false, example: "5 mn homes", not: "the town of Mn" },
  { short: "mln", value: 1e6, alone: true, guarded: false, example: "5 mln homes", not: "the mln" },
  { short: "mio", value: 1e6, alone: true, guarded: false, example: "5 mio tonnes", not: "Mio said so" },
  { short: "mm", value: 1e6, alone: true, guarded: true, example: "a fund of $40mm", not: "40mm of rain" },
  { short: "b", value: 1e9, alone: false, guarded: true, example: "a fund of $4.2b", not: "Room 4b" },
  { short: "B", value: 1e9, alone: false, guarded: true, example: "a fund of $4.2B", not: "Hall 4B" },
  { short: "bn", value: 1e9, alone: true, guarded: false, example: "3bn people", not: "the BN party" },
  { short: "Bn", value: 1e9, alone: true, guarded: false, example: "a fund of $3Bn", not: "the Bn line" },
  { short: "bln", value: 1e9, alone: true, guarded: false, example: "3 bln people", not: "the bln" },
  { short: "tn", value: 1e12, alone: true, guarded: false, example: "a debt of £2tn", not: "the tn" },
  { short: "trn", value: 1e12, alone: true, guarded: false, example: "a debt of £2trn", not: "the trn" },
  { short: "T", value: 1e12, alone: false, guarded: true, example: "a debt of $2T", not: "the 5T model" },
];

/** Parts of one: the singular and the plural name. "quarter" and "half" have rules of their own in `read.ts`. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  [
    ["half", 2],
    ["third", 3],
    ["quarter", 4],
    ["fourth", 4],
    ["fifth", 5],
    ["sixth", 6],
    ["seventh", 7],
    ["eighth", 8],
    ["ninth", 9],
    ["tenth", 10],
    ["hundredth", 100],
    ["thousandth", 1000],
  ].flatMap(([name, of]): [string, number][] => [
    [String(name), Number(of)],
    [name === "half" ? "halves" : `${name}s`, Number(of)],
  ]),
);

/** One sign for a part: "½". */
export const SIGNS_OF_PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
  }),
);
