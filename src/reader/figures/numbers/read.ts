import { isHyphen, type Token } from "../tokens.ts";
import { PARTS, SCALES, SHORT_SCALES, SIGNS_OF_PARTS, SMALL, TENS } from "./words.ts";

/** A number as it is written, from a token to before another. */
export interface FoundNumber {
  readonly value: number;
  readonly first: number;
  readonly next: number;
  /** Whether it is a part of something: "a third", "two-thirds"; not "half a million". */
  readonly part: boolean;
  /** Plain digits without a scale, as years, ages and labels are written. */
  readonly plain: boolean;
  /** Whether it is a single word, as "one" is. */
  readonly word: string | null;
}

/** What follows decides what "3m" is: whether money stands before it, and whether a noun comes after. */
export interface Surroundings {
  readonly money: boolean;
  readonly countsAt: (at: number) => boolean;
}

/** The number that begins at a token, its sign and its scale included; null where none does. */
export function numberAt(tokens: readonly Token[], at: number, around: Surroundings): FoundNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "mark") {
    const part = SIGNS_OF_PARTS.get(token.text);
    return part === undefined ? null : { value: part, first: at, next: at + 1, part: true, plain: false, word: null };
  }
  return token.kind === "number" ? digitsAt(tokens, at, around) : lettersAt(tokens, at);
}

function digitsAt(tokens: readonly Token[], at: number, around: Surroundings): FoundNumber | null {
  const text = tokens[at]?.text ?? "";
  const digits = text.replaceAll(",", "");
  if (digits.length > (text.includes(",") || text.includes(".") ? MOST_DIGITS : MOST_PLAIN_DIGITS)) return null;
  let value = Number(digits);
  let next = at + 1;
  let plain = true;
  const ofThousands = tokens[next];
  if (/^\d{1,3}$/u.test(text) && ofThousands?.text === "000" && !ofThousands.glued) {
    value *= 1000;
    next++;
    plain = false;
  }
  const power = powerAfter(tokens, next);
  if (power !== null) {
    return {
      value: rounded(value * 10 ** power.exponent),
      first: at,
      next: power.next,
      part: false,
      plain: false,
      word: null,
    };
  }
  const part = partAfter(tokens, next, text);
  if (part !== null) {
    value = part.whole ? value + part.value : part.value;
    next = part.next;
    return { ...scaled(tokens, value, at, next), part: !part.whole && next === part.next, word: null };
  }
  const short = shortScaleAt(tokens, next, around);
  if (short !== null) {
    return { value: rounded(value * short.value), first: at, next: next + 1, part: false, plain: false, word: null };
  }
  const found = scaled(tokens, value, at, next);
  return { ...found, plain: plain && found.next === next && !text.includes(","), word: null };
}

/** Longer runs without commas are keys of things, not numbers of them. */
const MOST_DIGITS = 18;
const MOST_PLAIN_DIGITS = 13;

/** A power of ten after digits: "2.998×10^8", its sign and its caret or none. */
function powerAfter(tokens: readonly Token[], at: number): { exponent: number; next: number } | null {
  if (!/^[×x*]$/u.test(tokens[at]?.text ?? "") || tokens[at + 1]?.text !== "10") return null;
  const caret = tokens[at + 2]?.text === "^" ? at + 3 : at + 2;
  const minus = /^[-−–]$/u.test(tokens[caret]?.text ?? "");
  const digits = tokens[minus ? caret + 1 : caret];
  if (digits === undefined || !digits.glued || !/^\d{1,2}$/u.test(digits.text)) return null;
  return { exponent: minus ? -Number(digits.text) : Number(digits.text), next: minus ? caret + 2 : caret + 1 };
}

/** "1/2" after digits, "½" beside them; a slash between other numbers joins dates and counts and makes no part. */
function partAfter(tokens: readonly Token[], next: number, text: string) {
  const sign = SIGNS_OF_PARTS.get(tokens[next]?.text ?? "");
  if (sign !== undefined) return { value: sign, whole: true, next: next + 1 };
  const slashed = (from: number, above: string) => {
    const below = tokens[from + 1];
    if (tokens[from]?.text !== "/" || !tokens[from]?.glued || !below?.glued || !/^\d{1,2}$/u.test(below.text))
      return null;
    const [top, bottom] = [Number(above), Number(below.text)];
    const plain = /^\d{1,2}$/u.test(above) && top > 0 && top < bottom && USUAL_PARTS.has(bottom);
    return plain && tokens[from + 2]?.text !== "/" ? top / bottom : null;
  };
  const alone = slashed(next, text);
  if (alone !== null) return { value: alone, whole: false, next: next + 2 };
  const above = tokens[next];
  const mixed = above?.kind === "number" && !above.glued ? slashed(next + 1, above.text) : null;
  return mixed === null || !/^\d+$/u.test(text) ? null : { value: mixed, whole: true, next: next + 3 };
}

/** What things are parted into where a slash is written; others are dates: "9/11". */
const USUAL_PARTS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16, 32]);

const LARGEST_IN_A_NAME = 16;

function shortScaleAt(tokens: readonly Token[], at: number, { money, countsAt }: Surroundings) {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const scale = SHORT_SCALES.find(({ short }) => short === token.text);
  if (scale === undefined || (!scale.alone && !token.glued)) return null;
  if (tokens[at + 1]?.kind === "number" && tokens[at + 1]?.glued) return null;
  if (!scale.guarded || money) return scale;
  // "32K" is a count, "4K" a screen and "10K" a run.
  if (/^k$/iu.test(scale.short) && token.glued && Number(tokens[at - 1]?.text) > LARGEST_IN_A_NAME) return scale;
  return token.glued && scale.short !== "mm" && scale.short !== "T" && countsAt(at + 1) ? scale : null;
}

/** A number with the scale that follows it: "1.3 million", "2.5-billion", "10 hundred thousand". */
function scaled(tokens: readonly Token[], value: number, first: number, from: number) {
  let next = from;
  let result = value;
  for (let scale = scaleAt(tokens, next); scale !== null; scale = scaleAt(tokens, next)) {
    result *= scale.value;
    next = scale.next;
    const half = tokens[next];
    if (half?.lower === "and" && tokens[next + 1]?.lower === "a" && tokens[next + 2]?.lower === "half") {
      result += scale.value / 2;
      next += 3;
    }
  }
  return { value: rounded(result), first, next, part: false, plain: next === from };
}

function scaleAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const index = isHyphen(tokens[at]) ? at + 1 : at;
  const value = SCALES.get(tokens[index]?.lower ?? "");
  return value === undefined ? null : { value, next: index + 1 };
}

/** A number in letters: "twenty-eight thousand six hundred forty-two", "a dozen", "half a million", "two-thirds". */
function lettersAt(tokens: readonly Token[], at: number): FoundNumber | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const beforeScale = token.lower === "a" || token.lower === "an";
  if (beforeScale) {
    if (tokens[at + 1]?.lower === "half" && SCALES.has(tokens[at + 2]?.lower ?? "")) {
      return { ...scaled(tokens, 0.5, at, at + 2), plain: false, word: null };
    }
    if (SCALES.has(tokens[at + 1]?.lower ?? "")) return { ...compound(tokens, at, at + 1, 1), word: null };
    return partAt(tokens, at + 1, 1, at);
  }
  if (token.lower === "half") return halfAt(tokens, at);
  const small = smallAt(tokens, at);
  if (small === null) return null;
  const oneHalf = isHyphen(tokens[small.next]) ? small.next + 1 : small.next;
  if (token.lower === "one" && tokens[oneHalf]?.lower === "half")
    return { value: 0.5, first: at, next: oneHalf + 1, part: true, plain: false, word: null };
  const part = partAt(tokens, isHyphen(tokens[small.next]) ? small.next + 1 : small.next, small.value, at);
  if (part !== null && small.value < 20) return part;
  const half = pastAndAHalf(tokens, small.next);
  if (half !== null) return { ...scaled(tokens, small.value + 0.5, at, half), plain: false, word: null };
  const whole = compound(tokens, at, small.next, small.value);
  return { ...whole, word: whole.next === at + 1 ? token.lower : null };
}

/** Past "and a half", with hyphens or without. */
function pastAndAHalf(tokens: readonly Token[], at: number): number | null {
  let next = at;
  for (const word of ["and", "a", "half"]) {
    if (isHyphen(tokens[next])) next++;
    if (tokens[next]?.lower !== word) return null;
    next++;
  }
  return next;
}

/** "half a million", "half a dozen", "half an hour", "half of the fleet"; "the second half" is none. */
function halfAt(tokens: readonly Token[], at: number): FoundNumber | null {
  const joined = isHyphen(tokens[at + 1]) && tokens[at + 1]?.glued === true;
  const article = joined || tokens[at + 1]?.lower === "a" || tokens[at + 1]?.lower === "an";
  const scale = ofScale(tokens, at + 1);
  if (scale !== null) return { ...scaled(tokens, scale.value / 2, at, scale.next), plain: false, word: null };
  const from = article ? at + 2 : at + 1;
  if (SCALES.has(tokens[from]?.lower ?? "")) return { ...scaled(tokens, 0.5, at, from), plain: false, word: null };
  return { value: 0.5, first: at, next: article ? at + 2 : at + 1, part: true, plain: false, word: "half" };
}

/** A part by its name: the "thirds" of "two-thirds". "second" and bare ordinals are none. */
function partAt(tokens: readonly Token[], at: number, count: number, first: number): FoundNumber | null {
  const token = tokens[at];
  const of = PARTS.get(token?.lower ?? "");
  if (token === undefined || of === undefined || of === 2) return null;
  const many = token.lower.endsWith("s");
  if (many !== count > 1) return null;
  const opens = /^(?:of|\()$/u.test(tokens[at + 1]?.lower ?? "");
  if (!many && !opens && !(count === 1 && tokens[at + 1]?.lower === "off") && !changesBy(tokens, first, at + 1))
    return null;
  const joined = isHyphen(tokens[at - 1]);
  if (token.lower === "quarters" && tokens[at + 1]?.lower !== "of" && !joined) return null;
  const scale = ofScale(tokens, at + 1);
  if (scale !== null)
    return {
      value: rounded((count / of) * scale.value),
      first,
      next: scale.next,
      part: false,
      plain: false,
      word: null,
    };
  return { value: count / of, first, next: at + 1, part: true, plain: false, word: null };
}

/** The scale of "a quarter *of a million*"; null where none follows. */
function ofScale(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  if (tokens[at]?.lower !== "of" || !/^(?:an?|one|1)$/u.test(tokens[at + 1]?.lower ?? "")) return null;
  return scaleAt(tokens, at + 2);
}

/** "cut by *a third*", "down *a fifth* since May": what ends there is a share; "by a third party" is none. */
function changesBy(tokens: readonly Token[], first: number, next: number): boolean {
  const after = tokens[next];
  const ends = after === undefined || (after.kind === "mark" && !isHyphen(after)) || AFTER_SHARE.test(after.lower);
  return ends && BEFORE_SHARE.test(tokens[first - 1]?.lower ?? "");
}

const BEFORE_SHARE = /^(?:by|up|down|than|about|nearly|almost|around|roughly|some|over|least|only|just|another)$/u;
const AFTER_SHARE =
  /^(?:since|in|on|over|from|to|at|after|before|during|between|within|this|last|and|but|while|as|when|compared|more|less|fewer|higher|lower|bigger|smaller|larger)$/u;

/** Hundreds, thousands and what is added to them: "three hundred and twelve", "four thousand five hundred". */
function compound(tokens: readonly Token[], first: number, from: number, start: number) {
  let total = 0;
  let current = start;
  let next = from;
  let bare = start;
  for (;;) {
    const scale = scaleAt(tokens, next);
    if (scale !== null) {
      if (scale.value === 100) current *= 100;
      else {
        total += (current === 0 ? 1 : current) * scale.value;
        current = 0;
      }
      bare = 0;
      next = scale.next;
      continue;
    }
    const joined = tokens[next]?.lower === "and" ? next + 1 : next;
    const small = smallAt(tokens, joined);
    const room = current >= 100 || (current === 0 && total > 0);
    if (small === null || bare !== 0 || !room || (joined > next && !room)) break;
    if (joined > next && (small.value >= 100 || followsPart(tokens, small.next))) break;
    current += small.value;
    next = small.next;
    bare = SCALES.has(tokens[next]?.lower ?? "") ? 0 : small.value;
    if (bare !== 0) break;
  }
  return { value: rounded(total + current), first, next, part: false, plain: false };
}

/** In "a hundred and one half" the one belongs to the half. */
function followsPart(tokens: readonly Token[], at: number): boolean {
  return PARTS.has(tokens[at]?.lower ?? "");
}

/** A number below a hundred: "seven", "forty", "forty-two", "forty two". */
function smallAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const lower = tokens[at]?.lower ?? "";
  const small = SMALL.get(lower);
  if (small !== undefined) return { value: small, next: at + 1 };
  const tens = TENS.get(lower);
  if (tens === undefined) return null;
  const index = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const unit = SMALL.get(tokens[index]?.lower ?? "");
  if (unit === undefined || unit === 0 || unit > 9) return { value: tens, next: at + 1 };
  return { value: tens + unit, next: index + 1 };
}

/** Without what binary fractions add: 1.1 million is 1100000. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
