import type { Article, Attribution, DateMention, Figure, PlaceMention, Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { aged } from "./ages.ts";
import { countedBy, whomCounted } from "./counted.ts";
import { withEllipses } from "./ellipsis.ts";
import { oneAndAHalfAt, withHalf } from "./half-more.ts";
import { isYear, labelled, noFigureAt } from "./not-figures/index.ts";
import { type Quantity, quantityAt, type Surroundings } from "./quantity.ts";
import { pairFrom } from "./ranges.ts";
import { withRatio } from "./ratios.ts";
import { clauseOf, innermost, nearest, scopeOf, tellsWhen } from "./scope.ts";
import { sharing, withConversions } from "./sharing.ts";
import { isCapital, type Token, tokensOf } from "./tokens.ts";
import { bareDollar } from "./units/dollars.ts";

/** What the step needs; lists that are not known yet may be empty. */
export interface FigureInput {
  readonly article: Pick<Article, "text" | "url">;
  readonly layout: Pick<Layout, "sentences" | "paragraphs">;
  readonly attributions: readonly Attribution[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
}

/**
 * The figures of an article, in text order: what is counted or measured, with its bound, unit, scope, and on whose word.
 * Dates, ages' years, telephone and model numbers, addresses, scores and ordinals are none.
 */
export function figuresOf({ article, layout, attributions, dates, places }: FigureInput): Figure[] {
  const { text } = article;
  const dollar = bareDollar(article);
  const hasPoundSign = text.includes("£");
  const days = [...dates].sort((one, other) => one.start - other.start);
  const when = days.filter(tellsWhen);
  const where = [...places].sort((one, other) => one.start - other.start);
  const found = layout.sentences.flatMap((sentence) => {
    const tokens = tokensOf(text, sentence);
    if (!tokens.some(mayCount)) return [];
    const around = {
      tokens,
      sentence: () => text.slice(sentence.start, Math.min(sentence.end, sentence.start + LOOKED_AT)),
      dollar,
      hasPoundSign,
    };
    const counting = quantitiesIn(around).filter((quantity) => !isDate(quantity, spanOf(tokens, quantity), days));
    return withEllipses(tokens, counting).map((quantity) => ({
      quantity,
      span: spanOf(tokens, quantity),
      tokens,
      sentence,
    }));
  });
  const givenBy = innermost(
    attributions,
    found.map(({ span }) => span),
  );
  return found.map(({ quantity, span, tokens, sentence }, index): Figure => {
    const clause = clauseOf(text, sentence, span);
    const counted = countedBy(tokens, quantity);
    const range =
      counted === null ? null : { start: tokens[counted.first]?.start ?? 0, end: tokens[counted.next - 1]?.end ?? 0 };
    return {
      id: `f${index + 1}`,
      ...span,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      bound: quantity.bound,
      unit:
        quantity.unit?.unit ??
        (quantity.part && range !== null ? text.slice(range.start, range.end) : whomCounted(tokens, quantity)),
      unitCode: quantity.unit?.code ?? null,
      counted: range === null ? null : text.slice(range.start, range.end),
      scope: scopeOf(nearest(clause, span, touching(clause, where)), nearest(clause, span, touching(clause, when))),
      attribution: givenBy[index] ?? null,
    };
  });
}

/** So much of a sentence is shown to rules that ask what else it says. */
const LOOKED_AT = 1000;
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|zero|half|dozens?|scores|tens|hundreds?|thousands?|millions?|billions?|trillions?|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|few|several|couple|many)$/u;

function mayCount({ kind, lower, text }: Token): boolean {
  return kind === "number" || (kind === "word" ? NUMBER_WORD.test(lower) : /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]/u.test(text));
}

/** The quantities of a sentence, in order, what is no figure passed over. */
function quantitiesIn(around: Surroundings): Quantity[] {
  const { tokens } = around;
  const titled = isTitled(tokens);
  const found: Quantity[] = [];
  let label = -1;
  for (let at = 0; at < tokens.length; ) {
    const past = isNearDigits(tokens, at) ? noFigureAt(tokens, at) : null;
    if (past !== null) {
      at = past;
      continue;
    }
    const quantity = oneAndAHalfAt(around, at) ?? (mayBegin(tokens, at) ? quantityAt(around, at) : null);
    if (quantity === null) {
      at++;
      continue;
    }
    const pair = pairFrom(around, quantity);
    if (pair !== null && "score" in pair) {
      at = Math.max(pair.score, at + 1);
      continue;
    }
    const read = withHalf(around, withRatio(around, pair === null ? quantity : pair.range));
    const whole = withMagnitude(tokens, aged(tokens, read));
    at = Math.max(whole.numberNext, whole.next, at + 1);
    const from = found.at(-1)?.next ?? 0;
    const own =
      whole.boundFirst >= from
        ? whole
        : { ...whole, first: Math.max(whole.first, from), boundFirst: Math.max(whole.boundFirst, from) };
    if (isLabelled(tokens, own, titled) || labelGoesOn(tokens, label, own)) label = own.numberNext;
    else found.push(own);
  }
  return withConversions(around, sharing(tokens, found));
}

/** Digits, or a word that stands right before some: only there a rule for what is no figure can hold. */
function isNearDigits(tokens: readonly Token[], at: number): boolean {
  return [at, at + 1, at + 2, at + 3, at + 4].some((index) => tokens[index]?.kind === "number");
}

/** Whether a number may begin here; "a" and "an" only before a word of number. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const article = token.lower === "a" || token.lower === "an";
  const index = article ? at + 1 : at;
  return tokens[index] !== undefined && mayCount(tokens[index]);
}

function isLabelled(tokens: readonly Token[], quantity: Quantity, titled: boolean): boolean {
  const { first, numberNext, value, plain, word, boundFirst, unit, nouns, part } = quantity;
  if (part || value === null) return false;
  if (quantity.bound === "range") return unit === null && plain && rangeOfLabels(tokens, quantity);
  if (unit?.kind === "time") return namesTime(tokens, quantity, titled);
  if (unit !== null && unit.kind !== "count") return false;
  return (
    labelled(
      tokens,
      { first, next: numberNext, value, plain, word, bound: boundFirst, counts: nouns !== null },
      titled,
    ) !== null
  );
}

/** "exits 12 *and 15*": what is joined to a label is one. */
function labelGoesOn(tokens: readonly Token[], label: number, { first, unit, plain, value }: Quantity): boolean {
  if (label < 0 || first !== label + 1 || unit !== null || !plain || value === null) return false;
  return /^(?:and|or|to|&|through|,|-|–)$/u.test(tokens[label]?.lower ?? "");
}

/** "in games 3 to 5" */
function rangeOfLabels(tokens: readonly Token[], { first, boundFirst, numberNext, plain, word }: Quantity): boolean {
  const low = { first, next: first + 1, value: 0, plain, word, bound: boundFirst, counts: false };
  return numberNext > first && labelled(tokens, low, true)?.name === "label before it";
}

/** Times that are no durations: a programme's name ("60 Minutes"), "the 1988 second quarter", "it will one day end". */
function namesTime(
  tokens: readonly Token[],
  { first, numberNext, plain, word, boundFirst, unit }: Quantity,
  titled: boolean,
): boolean {
  const [own, before] = [tokens[numberNext], tokens[first - 1]];
  if (plain && !titled && isCapital(own) && own?.glued === false && own.text.length > 3) return true;
  if (plain && isYear(tokens[first]) && /^(?:second|quarters?)$/u.test(own?.lower ?? "")) return true;
  return (
    word === "one" &&
    boundFirst === first &&
    unit?.unit === "day" &&
    (before === undefined || ONE_DAY.test(before.lower)) &&
    own?.glued === false
  );
}

const ONE_DAY = /^(?:will|would|could|may|might|can|to|that|and|but|,|he|she|they|we|it|i|if|then)$/u;

/** "magnitude 6.1", "magnitude-9.1", "a magnitude of 7.6": the unit stands before the number. */
function withMagnitude(tokens: readonly Token[], quantity: Quantity): Quantity {
  if (quantity.unit !== null && quantity.unit.kind !== "count") return quantity;
  let at = quantity.boundFirst - 1;
  if (/^(?:-|of)$/u.test(tokens[at]?.lower ?? "")) at--;
  if (tokens[at]?.lower !== "magnitude") return quantity;
  const unit = { unit: "magnitude", code: null, kind: "other" } as const;
  return { ...quantity, unit, nouns: null, next: quantity.numberNext, after: quantity.numberNext };
}

/** Whether a line is set as a title: nearly every longer word with a capital, so that a capital tells no name. */
function isTitled(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  const capital = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return words.length >= 3 && capital >= words.length * 0.8;
}

/** A figure with its bound, its unit or its noun. */
function spanOf(tokens: readonly Token[], { boundFirst, next }: Quantity): Span {
  return { start: tokens[boundFirst]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** Whether a number without a measure lies in a date, which is told in the article's dates. */
function isDate({ unit }: Quantity, span: Span, dates: readonly DateMention[]): boolean {
  if (unit !== null && unit.kind !== "count") return false;
  return touching(span, dates).some(
    ({ type, start, end }) => type !== "duration" && start <= span.start && span.end <= end,
  );
}
