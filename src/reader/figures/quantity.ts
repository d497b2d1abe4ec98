import type { Figure } from "../../contract/index.ts";
import { boundAfter, boundBefore, type FoundBound } from "./bounds-at.ts";
import { endOfNouns, isPlural, type NounPhrase, nounsAfter } from "./nouns/phrase.ts";
import { STOPS, VERBS } from "./nouns/words.ts";
import { minusBefore } from "./numbers/minus.ts";
import { numberAt } from "./numbers/read.ts";
import { vagueAt } from "./numbers/vague-at.ts";
import { isHyphen, type Token } from "./tokens.ts";
import { type FoundUnit, unitAt } from "./units/find.ts";
import { inchesAfter, strokesAt } from "./units/heights.ts";
import { type Currency, moneyAt, signBefore, WHOSE_DOLLARS } from "./units/money.ts";
import { withPer } from "./units/per.ts";
import { poundsAt } from "./units/pounds.ts";
import type { Unit } from "./units/unit.ts";

/** A sentence as the rules see it, with what the article tells of its money. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentence: () => string;
  readonly dollar: Currency;
  readonly hasPoundSign: boolean;
}

/** A number with its unit or its noun, as a range of tokens. */
export interface Quantity {
  readonly first: number;
  /** The token after it, its unit or its noun included. */
  readonly next: number;
  /** The token after the number alone. */
  readonly numberNext: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Figure["bound"];
  readonly boundFirst: number;
  readonly unit: Unit | null;
  readonly nouns: NounPhrase | null;
  /** Where what it measures may begin: after the unit. */
  readonly after: number;
  readonly part: boolean;
  readonly plain: boolean;
  readonly word: string | null;
  readonly scale: number;
}

const ANY_SCALE = /^(?:hundred|thousand|lakh|million|crore|billion|trillion|bn|mn|mln|tn|trn|m|k|b)$/u;

/** The quantity whose number begins at a token; null where none does. */
export function quantityAt(around: Surroundings, at: number): Quantity | null {
  const { tokens } = around;
  const vague = vagueAt(tokens, at);
  if (vague !== null) return vagueQuantity(around, at);
  const sign = signBefore(tokens, at);
  const countsAt = (index: number) =>
    unitAt(tokens, index, around.sentence) !== null || nounsAfter(tokens, index, false) !== null;
  const number = numberAt(tokens, at, { money: sign !== null, countsAt });
  if (number === null || (number.word === "half" && !halves(tokens, at, number.next, around))) return null;
  const minus = sign === null ? minusBefore(tokens, at) : null;
  const first = sign?.first ?? minus ?? at;
  const late = boundAfter(tokens, number.next);
  const early = boundBefore(tokens, first);
  const unitFrom = late?.next ?? number.next;
  const joined = isHyphen(tokens[unitFrom]) && tokens[unitFrom]?.glued === true && tokens[unitFrom + 1]?.glued === true;
  const ofOne =
    number.part && tokens[unitFrom]?.lower === "of" && /^(?:an?|one|1)$/u.test(tokens[unitFrom + 1]?.lower ?? "");
  const unitAtToken = ofOne ? unitFrom + 2 : joined ? unitFrom + 1 : pastAdjective(around, unitFrom);
  const measured = unitOf(
    around,
    sign?.currency ?? null,
    sign === null ? unitAtToken : unitFrom,
    number.value,
    number.plain,
  );
  const scale = ANY_SCALE.test(tokens[number.next - 1]?.lower ?? "")
    ? scaleOf(tokens[number.next - 1]?.lower ?? "")
    : 1;
  const base = {
    first,
    numberNext: number.next,
    value: minus === null || number.value === 0 ? number.value : -number.value,
    low: null,
    high: null,
    boundFirst: early?.first ?? first,
    part: number.part && measured === null,
    plain: number.plain,
    word: number.word,
    scale,
  };
  if (measured !== null) {
    const end = boundAfter(tokens, measured.next);
    const during = measured.unit.kind === "time" && isDuring(tokens, early);
    const bound = (during ? null : early?.bound) ?? late?.bound ?? end?.bound ?? "exact";
    const unit = perAfterNouns(around, measured);
    return { ...base, bound, unit, nouns: null, after: end?.next ?? measured.next, next: measured.next };
  }
  const bound = early?.bound ?? late?.bound ?? "exact";
  const nouns = number.part ? null : nounsAfter(tokens, joined ? unitFrom + 1 : unitFrom, number.value === 1);
  const own = joined ? unitFrom + 1 : unitFrom;
  const single = joined ? isJoinedNoun(tokens[own]) : SINGLE.test(tokens[own]?.lower ?? "");
  if (nouns === null && single && number.value > 1) {
    return counted(around, base, bound, { first: own, next: own + 1, whole: own + 1 }, joined);
  }
  if (nouns === null || (joined && number.word === "one")) {
    return { ...base, bound, unit: null, nouns: null, after: unitFrom, next: unitFrom };
  }
  return counted(around, base, bound, nouns, joined);
}

/** "2 tonnes of grain *per person*": what a measure is taken by may stand behind what is measured. */
function perAfterNouns({ tokens, sentence }: Surroundings, { unit, next }: { unit: Unit; next: number }): Unit {
  if (tokens[next]?.lower !== "of") return unit;
  const end = endOfNouns(tokens, next + 1);
  return tokens[end]?.lower === "per" ? withPer(tokens, unit, end, sentence).unit : unit;
}

type Base = Pick<
  Quantity,
  "first" | "numberNext" | "value" | "low" | "high" | "boundFirst" | "part" | "plain" | "word" | "scale"
>;

/** A count, whose unit is its noun with the words before it; a hyphen joins the number to the first of them alone. */
function counted(
  { tokens, sentence }: Surroundings,
  base: Base,
  bound: Figure["bound"],
  nouns: NounPhrase,
  joined: boolean,
): Quantity {
  const own =
    joined && isSingular(tokens[nouns.first]) && nouns.next > nouns.first + 1
      ? { ...nouns, next: nouns.first + 1, whole: nouns.next }
      : nouns;
  const end = boundAfter(tokens, own.next);
  const strong = tokens[own.first]?.lower === "strong";
  const per = withPer(
    tokens,
    { unit: strong ? "people" : phraseOf(tokens, own), code: null, kind: "count" },
    own.next,
    sentence,
  );
  return {
    ...base,
    bound: bound === "exact" ? (end?.bound ?? bound) : bound,
    unit: per.unit,
    nouns: strong ? null : own,
    after: per.next,
    next: tokens[own.first]?.kind === "number" ? base.numberNext : per.next,
  };
}

/** Nouns that stand in the singular between a number and another noun, with no hyphen: "a 3 *cylinder* engine". */
const SINGLE =
  /^(?:cylinder|member|door|seat|seater|bedroom|bed|storey|story|speed|player|man|person|star|page|part|piece|lane|judge|party|nation|strong|passenger|point|match|game|vote|hole|bathroom|room|track|round|inning|lap|goal)$/u;

const NUMBER_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion)$/u;

/** "a 222-*room* barge"; adjectives that a number makes with a hyphen ("two-tiered", "twofold") count nothing. */
function isJoinedNoun(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !/(?:[^be]ed|al|ly|ish|some|fold|ing)$/u.test(token.lower) &&
    !STOPS.has(token.lower) &&
    (!VERBS.has(token.lower) || token.lower === "bit") &&
    !NUMBER_WORD.test(token.lower)
  );
}

function isSingular(token: Token | undefined): boolean {
  return token?.kind === "word" && !isPlural(token);
}

/** The words of a noun as they are written, in lower case but for names. */
function phraseOf(tokens: readonly Token[], { first, next }: NounPhrase): string {
  return tokens
    .slice(first, next)
    .map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`))
    .join("");
}

function vagueQuantity(around: Surroundings, at: number): Quantity | null {
  const { tokens } = around;
  const vague = vagueAt(tokens, at);
  if (vague === null) return null;
  const early = boundBefore(tokens, at);
  const from = tokens[vague.next]?.lower === "of" ? vague.next + 1 : vague.next;
  const measured = unitOf(around, null, from, vague.value ?? vague.low ?? 2, false);
  const bound = early === null || early.bound === "about" ? vague.bound : early.bound;
  const base = {
    first: at,
    numberNext: vague.next,
    value: vague.value,
    low: vague.low,
    high: vague.high,
    boundFirst: early?.first ?? at,
    part: false,
    plain: false,
    word: tokens[at]?.lower ?? null,
    scale: 1,
  };
  if (measured !== null)
    return { ...base, bound, unit: measured.unit, nouns: null, after: measured.next, next: measured.next };
  const nouns = nounsAfter(tokens, vague.next, false);
  if (nouns !== null) return counted(around, base, bound, nouns, false);
  return vague.needsNoun ? null : { ...base, bound, unit: null, nouns: null, after: vague.next, next: vague.next };
}

/** The unit at a token, money before measures; with what it is taken by: "a barrel", "per hour". */
function unitOf(
  around: Surroundings,
  sign: Currency | null,
  at: number,
  value: number,
  plain: boolean,
): { unit: Unit; next: number } | null {
  const { tokens, sentence, dollar } = around;
  if (sign !== null) {
    const whose = sign.unit === "dollar" ? WHOSE_DOLLARS.get(tokens[at]?.text ?? "") : undefined;
    const said = whose === undefined ? moneyAt(tokens, at) : null;
    const same = said?.currency.unit.endsWith(sign.unit) ? said : null;
    const dotted = tokens[at]?.text === "U" && tokens[at + 1]?.text === "." && tokens[at + 2]?.text === "S";
    const american = dotted && sign.unit === "dollar" ? (tokens[at + 3]?.text === "." ? at + 4 : at + 3) : null;
    const next = american ?? (whose === undefined ? (same?.next ?? at) : at + 1);
    const currency = (american === null ? whose : WHOSE_DOLLARS.get("US")) ?? same?.currency ?? sign;
    return withPer(tokens, { ...put(currency, dollar), kind: "money" }, next, sentence);
  }
  const unit = unitAt(tokens, at, sentence) ?? strokesAt(tokens, at) ?? inchesBefore(tokens, at);
  const pounds = (unit?.next ?? 0) > at + 1 ? null : poundsAt(tokens, at, value, sentence, around.hasPoundSign);
  if (pounds !== null) return withPer(tokens, pounds.rule, pounds.next, sentence);
  const money = moneyAt(tokens, at);
  if (money !== null && money.next >= (unit?.next ?? 0) && isMoney(tokens, at, value, plain)) {
    return withPer(tokens, { ...put(money.currency, dollar), kind: "money" }, money.next, sentence);
  }
  if (unit === null) return null;
  return withPer(tokens, unit.rule, unit.next, sentence);
}

/** The unit of inches that follow their feet; it stands before them, so the number ends the quantity. */
function inchesBefore(tokens: readonly Token[], at: number): FoundUnit | null {
  const found = inchesAfter(tokens, at - 1);
  return found === null ? null : { ...found, next: at };
}

/** "spent over three years" says during which time; "for over three years" says more than. */
function isDuring(tokens: readonly Token[], bound: FoundBound | null): boolean {
  if (bound === null || tokens[bound.first]?.lower !== "over" || bound.next !== bound.first + 1) return false;
  return !MORE_THAN.test(tokens[bound.first - 1]?.lower ?? ",");
}

const MORE_THAN =
  /^(?:for|in|after|of|last|lasts|lasted|took|takes|take|is|was|are|were|be|been|to|at|the|a|an|by|than|within|every|with|and|,|\(|not|now|already|only)$/u;

/** Past one word that may stand between a number and its unit: "five *straight* years"; the same place where none does. */
function pastAdjective({ tokens, sentence }: Surroundings, at: number): number {
  if (unitAt(tokens, at, sentence) !== null) return at;
  const between = BEFORE_UNIT.test(tokens[at]?.lower ?? "") && !isHyphen(tokens[at + 1]);
  const unit = between ? unitAt(tokens, at + 1, sentence) : null;
  return unit !== null && /^\p{L}{3,}$/u.test(tokens[at + 1]?.text ?? "") ? at + 1 : at;
}

const BEFORE_UNIT =
  /^(?:more|fewer|less|additional|extra|further|other|straight|consecutive|successive|full|whole|long|short|previous|past|preceding|last|calendar|working|business|trading|trailing|happy|hard|whopping|mere|billion|odd)$/u;

/** A bare dollar is the article's own. */
function put(currency: Currency, dollar: Currency): Currency {
  return currency.unit === "dollar" && currency.code === null ? dollar : currency;
}

/** "won" and "real" are other words too: they are money only after sums that are paid in it. */
function isMoney(tokens: readonly Token[], at: number, value: number, plain: boolean): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "won" || word === "dong") return !plain || value >= 1000;
  return true;
}

/** "half of the fleet", "half the fleet", "half an hour"; not "the second half", "in half". */
function halves(tokens: readonly Token[], at: number, next: number, { sentence }: Surroundings): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  if (
    /^(?:first|second|last|other|latter|former|top|bottom|better|opening|upper|lower|final|northern|southern|eastern|western|in|by|and|-)$/u.test(
      before,
    )
  )
    return false;
  if (unitAt(tokens, next, sentence) !== null) return true;
  return next === at + 1 && /^(?:of|the|its|their|his|her|our|all|that|those|these)$/u.test(tokens[next]?.lower ?? "");
}

function scaleOf(word: string): number {
  if (word === "hundred") return 100;
  if (word === "thousand" || word === "k") return 1e3;
  if (word === "lakh") return 1e5;
  if (/^(?:million|mn|mln|m)$/u.test(word)) return 1e6;
  if (word === "crore") return 1e7;
  return /^(?:billion|bn|b)$/u.test(word) ? 1e9 : 1e12;
}
