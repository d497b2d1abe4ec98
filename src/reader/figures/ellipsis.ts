import { STOPS } from "./nouns/words.ts";
import { numberedBefore } from "./number-of.ts";
import type { Quantity } from "./quantity.ts";
import { isCapital, type Token } from "./tokens.ts";

/** A bare number, and an earlier quantity of its sentence that has a unit. */
export interface Pairing {
  readonly tokens: readonly Token[];
  readonly earlier: Quantity;
  readonly bare: Quantity;
  /** Whether all counts of the sentence before the bare number count the same. */
  readonly alone: boolean;
}

/** Where a number leaves its unit or noun to an earlier quantity of the sentence, as data. */
export interface EllipsisRule {
  readonly name: string;
  readonly holds: (pairing: Pairing) => boolean;
  readonly example: string;
  readonly not: string;
}

/** Asked in this order, of each earlier quantity from the nearest back. */
export const ELLIPSIS_RULES: readonly EllipsisRule[] = [
  {
    name: "of them",
    holds: ({ tokens, earlier, bare }) =>
      earlier.unit?.kind === "count" &&
      tokens[bare.numberNext]?.lower === "of" &&
      /^(?:them|whom|which)$/u.test(tokens[bare.numberNext + 1]?.lower ?? ""),
    example: "Of the 40 boats 12, 5 of them new, sank.",
    not: "It took 40 hours, and 5 of them slept.",
  },
  {
    name: "of the",
    holds: ({ tokens, earlier, bare }) =>
      earlier.unit?.kind === "count" &&
      OF_THE.test(before(tokens, earlier)) &&
      tokens[bare.boundFirst - 1]?.text === ",",
    example: "Of the 40 boats that came, 5 sank.",
    not: "It was the best of the 40 boats, 5 said.",
  },
  {
    name: "another",
    holds: ({ tokens, earlier, bare, alone }) =>
      alone &&
      earlier.unit?.kind === "count" &&
      stands(tokens, bare) &&
      /(?:^| )(?:another|a further|an additional|a second|the other|the remaining|the rest,)$/u.test(
        beforeNumber(tokens, bare),
      ),
    example: "Some 40 boats sank, and another 5 were hit.",
    not: "It took 40 hours, and another 5 sank.",
  },
  {
    name: "spread over places",
    holds: ({ tokens, earlier, bare }) =>
      earlier.unit?.kind === "count" &&
      /^(?:,|and|:|\(|with|;)$/u.test(tokens[bare.boundFirst - 1]?.lower ?? "") &&
      /^(?:in|from|at|near|outside|on)$/u.test(tokens[bare.numberNext]?.lower ?? "") &&
      (isCapital(tokens[bare.numberNext + 1]) ||
        /^(?:the|its|his|her|their|a|an)$/u.test(tokens[bare.numberNext + 1]?.lower ?? "")),
    example: "They lost 40 boats, 5 in Saltmere and 7 in the bay.",
    not: "They lost 40 boats, 5 in all.",
  },
  {
    name: "more or fewer",
    holds: ({ tokens, earlier, bare }) =>
      earlier.unit?.kind === "count" &&
      /^(?:up|down)$/u.test(tokens[bare.boundFirst - 1]?.lower ?? "") &&
      /^(?:from|on|since|compared)$/u.test(tokens[bare.numberNext]?.lower ?? ""),
    example: "They lost 40 boats, up 5 from the year before.",
    not: "They lost 40 boats and came up 5 short.",
  },
  {
    name: "more or fewer than",
    holds: ({ tokens, earlier, bare, alone }) =>
      alone &&
      earlier.unit?.kind === "count" &&
      /^(?:more|fewer|less)$/u.test(tokens[bare.numberNext]?.lower ?? "") &&
      tokens[bare.numberNext + 1]?.lower === "than",
    example: "The port counted 40 boats, 5 fewer than in May.",
    not: "It took 40 hours, 5 fewer than in May.",
  },
  {
    name: "so many before",
    holds: ({ tokens, earlier, bare }) =>
      measured(earlier) &&
      earlier.unit?.kind !== "money" &&
      tokens[bare.boundFirst - 1]?.lower === "after" &&
      BEFORE_THAT.test(following(tokens, bare)),
    example: "The port counted 40 boats in May, after 25 the month before.",
    not: "The port counted 40 boats in May, after 25 had sunk.",
  },
  {
    name: "it was so many",
    holds: ({ tokens, earlier, bare, alone }) =>
      alone &&
      earlier.unit?.kind === "count" &&
      /(?:^| )(?:it|that|there|they|the (?:figure|number|count|total)) (?:was|were|had been|stood at|came to)$/u.test(
        before(tokens, bare),
      ) &&
      tokens.slice(earlier.next, bare.boundFirst).some(({ lower }) => THEN.test(lower)) &&
      stands(tokens, bare),
    example: "The port counted 40 boats; a year earlier it was 25.",
    not: "The port counted 40 boats; a year earlier the mayor was 25.",
  },
  {
    name: "compared with",
    holds: ({ tokens, earlier, bare }) =>
      measured(earlier) &&
      earlier.unit?.kind !== "money" &&
      (earlier.unit?.kind !== "share" || (bare.value ?? 0) <= 100) &&
      stands(tokens, bare) &&
      COMPARED.test(before(tokens, bare)),
    example: "About 40 boats sank, compared with 5 a year earlier.",
    not: "About 40 boats sank, with 5 a year earlier.",
  },
  {
    name: "somebody else's",
    holds: ({ tokens, earlier, bare }) =>
      earlier.unit?.kind === "count" &&
      /'s$/u.test(tokens[bare.boundFirst - 1]?.lower ?? "") &&
      stands(tokens, bare) &&
      tokens.slice(earlier.next, bare.boundFirst).some(({ lower }) => /^(?:to|against|than|versus)$/u.test(lower)),
    example: "The guild has 40 boats to the harbour's 5.",
    not: "The guild has 40 boats on the harbour's 5.",
  },
  {
    name: "the same word after both",
    holds({ tokens, earlier, bare }) {
      const word = tokens[pastBrackets(tokens, bare.numberNext)]?.lower ?? "";
      if (!measured(earlier) || !JOINING.test(word) || !joined(tokens, earlier, bare)) return false;
      return tokens[pastBrackets(tokens, earlier.next)]?.lower === word;
    },
    example: "They sold 40 boats in May and 5 in June.",
    not: "They sold 40 boats in May, the 5 in June.",
  },
  {
    name: "the same word before both",
    holds({ tokens, earlier, bare }) {
      const word = tokens[bare.boundFirst - 1]?.lower ?? "";
      if (!measured(earlier) || !/^(?:by|to|of)$/u.test(word)) return false;
      return stands(tokens, bare) && joined(tokens, earlier, bare) && tokens[earlier.boundFirst - 1]?.lower === word;
    },
    example: "Rents rose by 2 percent and wages by 1.",
    not: "Rents rose by 2 percent and wages 1.",
  },
  {
    name: "an index in points",
    holds({ tokens, earlier, bare }) {
      if (!/^points?$/u.test(earlier.unit?.unit ?? "") || !stands(tokens, bare)) return false;
      const [size, before] = [bare.value ?? 0, earlier.value ?? 0];
      const leads = tokens[bare.boundFirst - 1]?.lower ?? "";
      return leads === "at" ? size >= Math.min(before, 100) : leads === "to" && size >= before;
    },
    example: "The index lost 120 points, or 0.8 percent, to 15,230.",
    not: "The side scored 120 points and went to 40.",
  },
];

/** "Of the 40 boats", "Among 40 boats", where a clause opens. */
const OF_THE = /(?:^|[;.,] )(?:of|among|out of)(?: (?:the|its|their|his|her|these|those|all))?$/u;

/** So many quantities back a number is looked for. */
const BACK = 4;

/** Bare numbers with the unit that an earlier quantity of the sentence has and they leave out. */
export function withEllipses(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const known: Quantity[] = [];
  for (const quantity of quantities) {
    const unit = numberedBefore(tokens, quantity, known.findLast(({ unit }) => unit?.kind !== "time")?.next ?? 0);
    const whole = unit === null ? quantity : { ...quantity, unit };
    known.push(isBare(whole) ? completed(tokens, known, whole) : whole);
  }
  return known;
}

function isBare({ unit, part, value, nouns, bound, high }: Quantity): boolean {
  return unit === null && nouns === null && !part && value !== null && bound !== "range" && high === null;
}

function completed(tokens: readonly Token[], known: readonly Quantity[], bare: Quantity): Quantity {
  const counts = new Set(known.flatMap(({ unit }) => (unit?.kind === "count" ? [unit.unit] : [])));
  for (const earlier of known.slice(-BACK).reverse()) {
    if (earlier.unit === null) continue;
    if (ELLIPSIS_RULES.some(({ holds }) => holds({ tokens, earlier, bare, alone: counts.size === 1 })))
      return { ...bare, unit: earlier.unit };
  }
  return bare;
}

/** A time that is compared with another: "the month before", "a year earlier", "in April". */
const BEFORE_THAT =
  /^(?:(?:the|an?) (?:day|week|month|quarter|season|year) (?:before|earlier)|(?:the )?(?:previous|last) (?:day|week|month|quarter|season|year)|(?:in|on|last) (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4}))\b/u;
/** Words of another time. */
const THEN =
  /^(?:earlier|before|ago|last|previous|once|then|later|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/u;

const COMPARED =
  /(?:compared (?:with|to)|up from|down from|versus|vs|vs \.|against|from|rather than|instead of)(?: just| only)?$/u;
const JOINING = /^(?:by|for|in|on|at|from|to|among|during|under|per)$/u;

/** Money has its sign or word at each number, and times are said again; the rest is left out. */
function measured({ unit, bound }: Quantity): boolean {
  return unit !== null && bound !== "range" && !(unit.kind === "time");
}

/** Whether nothing that it could count follows a number. */
function stands(tokens: readonly Token[], { numberNext }: Quantity): boolean {
  const after = tokens[numberNext];
  if (after === undefined || STOPS.has(after.lower)) return true;
  if (after.kind === "mark") return !(after.glued && /^[-:/'’$€£%]$/u.test(after.text));
  return /^(?:last|next|and|a)$/u.test(after.lower);
}

/** Whether "and", "but", "while" or a comma joins what stands between two quantities. */
function joined(tokens: readonly Token[], earlier: Quantity, bare: Quantity): boolean {
  const between = tokens.slice(earlier.next, bare.boundFirst);
  return between.length <= 25 && between.some(({ lower }) => /^(?:and|but|while|or|whereas|;)$/u.test(lower));
}

/** Past a conversion in brackets. */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  const close = tokens.slice(at, at + 8).findIndex(({ text }) => text === ")");
  return close < 0 ? at : at + close + 1;
}

/** The words before a number, a bound of it included, in one line. */
function beforeNumber(tokens: readonly Token[], { first }: Quantity): string {
  return line(tokens, first);
}

/** The words before a number and its bound, in one line. */
function before(tokens: readonly Token[], { boundFirst }: Quantity): string {
  return line(tokens, boundFirst);
}

/** The words after a number, in one line. */
function following(tokens: readonly Token[], { numberNext }: Quantity): string {
  return tokens
    .slice(numberNext, numberNext + 4)
    .map(({ lower }) => lower)
    .join(" ");
}

function line(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(" ");
}
