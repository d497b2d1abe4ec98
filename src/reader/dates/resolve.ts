import type { DateMention, Span } from "../../contract/index.ts";
import { touching } from "../text/touching.ts";
import { extended, qualified } from "./extent.ts";
import type { Candidate } from "./find.ts";
import { Moment, type Standpoint } from "./moment.ts";
import type { Order } from "./order.ts";
import { type Period, within } from "./period.ts";
import type { ClockTime, Meaning } from "./rule.ts";
import { onDay } from "./rules/clock-times.ts";
import { directionOf } from "./tense.ts";
import { MONTH_PATTERN, monthIn } from "./words.ts";

/** A date of the text, before it has its place in the list. */
export type Dated = Omit<DateMention, "id">;

export interface Scene {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly order: Order;
  readonly country: string | null;
  readonly anchor: "publication" | "source";
  /** The time that words at a place were written or said. */
  readonly nowAt: (span: Span) => Period | null;
}

/** What the text spoke of last, for so many characters. */
const REMEMBERED = 500;
const QUARTER_REMEMBERED = 900;
/** What stands between a day and a clock's time of one expression. */
const BETWEEN = /^,?\s(?:(?:on|at|about|around|by|just|shortly|before|after|from)\s){0,2}$/i;
const PART_AFTER = /^\s(?:at\s|in the\s)?(?<part>morning|afternoon|evening|night)(?![\w’'-])/i;
const PART_SIGNS: Readonly<Record<string, string>> = { morning: "MO", afternoon: "AF", evening: "EV", night: "NI" };
/** A month or day that shares the year of the one after it: "from June to October 1998". */
const SHARED_YEAR = new RegExp(
  `^\\s?(?:,|and|or|to|through|until|till|–|-|—)\\s?(?:from |in |early |late |mid-)?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:(?<month>${MONTH_PATTERN})(?: \\d{1,2}(?:st|nd|rd|th)?)?,? )?(?<year>1[0-9]\\d\\d|20\\d\\d)(?!\\d)`,
  "i",
);
/** A sentence that opens with a year is about that year: "In 1996 he sold the mill, and in May the boats." */
const OPENS_SENTENCE = 24;

/** An evening or a night, by its part of the day or its hour. */
const LATE = /T(?:EV|NI|1[89]:|2\d:)/;
/** Words that lead to a day that they don't tell. */
const UNTOLD =
  /^(?:(?:earlier |later )?(?:that|the (?:same|next|following|previous|preceding)) (?:day|night|evening|morning|afternoon)|the (?:day|night) before)$/i;

/** The dates among candidates, in text order, each read from where it stands; what overlaps an earlier one is left out. */
export function resolved(candidates: readonly Candidate[], scene: Scene): Dated[] {
  const { text } = scene;
  const found: Dated[] = [];
  const memory = new Memory();
  let floor = 0;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index];
    if (candidate === undefined || candidate.start < floor) continue;
    const sentence = touching(candidate, scene.sentences)[0] ?? candidate;
    memory.enter(sentence);
    const moment = new Moment(standpoint(candidate, sentence, memory, scene), scene.anchor);
    const own = candidate.rule.means(candidate.parts, moment);
    if (own === null) continue;
    const { meaning, end } = withClock(candidates, index, own, moment, scene, sentence);
    const type = meaning.type ?? candidate.rule.type;
    const whole = { start: candidate.start, end };
    // "Now", "recently": what has no place in the calendar has no parts and is near nothing.
    const span = meaning.timex?.endsWith("_REF")
      ? { ...whole, about: false, unsure: false }
      : extended(text, whole, type, Math.max(floor, sentence.start));
    found.push({
      start: span.start,
      end: span.end,
      value: qualified(meaning.value, span.about, span.unsure),
      timex: meaning.timex,
      type,
      anchor: moment.anchor,
    });
    floor = span.end;
    if (meaning.period !== null && meaning.aside !== true && type !== "duration")
      memory.keep(meaning.period, span, moment.anchor === "none", LATE.test(meaning.timex ?? ""));
    else if (meaning.timex === null && UNTOLD.test(text.slice(span.start, span.end))) memory.lose(span.end);
  }
  return found;
}

function standpoint(candidate: Candidate, sentence: Span, memory: Memory, scene: Scene): Standpoint {
  const { text } = scene;
  return {
    now: scene.nowAt(candidate),
    spoken: memory.last(candidate.start),
    late: memory.late,
    lost: memory.isLost(candidate.start),
    quarter: memory.quarter(candidate.start),
    direction: directionOf(text, sentence, candidate),
    order: scene.order,
    country: scene.country,
    year: sharedYear(text, candidate) ?? memory.yearOfSentence(candidate.start),
  };
}

/** The year that stands once for two months or days; null where there is none. */
function sharedYear(text: string, { start, end, rule }: Candidate): number | null {
  if (!["month", "march-or-may", "month-day", "day-month"].includes(rule.name)) return null;
  const match = SHARED_YEAR.exec(text.slice(end, end + 48).replace(/\s+/g, " "));
  if (match?.groups === undefined) return null;
  const name = /[A-Za-z]{3,}/.exec(text.slice(start, end).replace(/^\w+day,?/i, ""))?.[0] ?? "";
  const year = Number(match.groups.year);
  const { month } = match.groups;
  return month !== undefined && monthIn(name) > monthIn(month) ? year - 1 : year;
}

/** A day with the clock's time or the part of the day beside it, in either order. */
function withClock(
  candidates: readonly Candidate[],
  index: number,
  own: Meaning,
  moment: Moment,
  { text }: Scene,
  sentence: Span,
): { meaning: Meaning; end: number } {
  const candidate = candidates[index];
  if (candidate === undefined) return { meaning: own, end: sentence.start };
  const { end, rule, parts } = candidate;
  const alone = { meaning: own, end };
  if (rule.joins === undefined) return alone;
  if (rule.joins === "day") {
    const part = PART_AFTER.exec(text.slice(end, end + 24));
    if (part?.groups?.part !== undefined) {
      const sign = PART_SIGNS[part.groups.part.toLowerCase()] ?? "MO";
      return { meaning: timed({ timex: sign, edtf: null }, own), end: end + part[0].length };
    }
  }
  const next = nextOf(candidates, index, end);
  if (next === undefined || next.end > sentence.end || !BETWEEN.test(text.slice(end, next.start))) return alone;
  if (rule.joins === "day" && next.rule.joins === "clock") {
    const clock = next.rule.clock?.(next.parts) ?? null;
    return clock === null ? alone : { meaning: timed(clock, own), end: next.end };
  }
  if (rule.joins === "clock" && next.rule.joins === "day") {
    const clock = rule.clock?.(parts) ?? null;
    const day = next.rule.means(next.parts, moment);
    return clock === null || day === null ? alone : { meaning: timed(clock, day), end: next.end };
  }
  return alone;
}

function timed(clock: ClockTime, day: Meaning): Meaning {
  if (day.period !== null) return onDay(clock.timex, clock.edtf, day);
  const known = /^(?:XXXX-\d\d-\d\d|XXXX-WXX-\d)$/.test(day.timex ?? "");
  return { timex: known ? `${day.timex}T${clock.timex}` : null, value: day.value, period: null, type: "time" };
}

/** The first and longest of the candidates that begin after an end, if it begins near. */
function nextOf(candidates: readonly Candidate[], index: number, end: number): Candidate | undefined {
  for (let next = index + 1; next < candidates.length; next++) {
    const candidate = candidates[next];
    if (candidate === undefined || candidate.start > end + 24) return undefined;
    if (candidate.start > end && candidate.rule.joins !== undefined) return candidate;
  }
  return undefined;
}

/** What the text has spoken of, as later expressions go on from it. */
class Memory {
  /** Whether what was spoken of last was an evening or a night. */
  late = false;
  #lost: number | null = null;
  #last: { period: Period; end: number } | null = null;
  #quarter: { period: Period; end: number } | null = null;
  #sentence: Span = { start: 0, end: 0 };
  #year: { year: number; end: number } | null = null;

  enter(sentence: Span): void {
    if (sentence.start !== this.#sentence.start) this.#year = null;
    this.#sentence = sentence;
  }

  keep(period: Period, span: Span, explicit: boolean, late: boolean): void {
    this.#last = { period, end: span.end };
    this.late = late;
    this.#lost = null;
    if (period.grain === "quarter") this.#quarter = { period, end: span.end };
    const year = within("year", period);
    if (explicit && year !== null && span.start - this.#sentence.start <= OPENS_SENTENCE) {
      this.#year = { year: year.index, end: span.end };
    }
  }

  /** The text has gone to a day that isn't told. */
  lose(end: number): void {
    this.#last = null;
    this.late = false;
    this.#lost = end;
  }

  isLost(at: number): boolean {
    return this.#lost !== null && at - this.#lost <= REMEMBERED;
  }

  last(at: number): Period | null {
    return this.#last !== null && at - this.#last.end <= REMEMBERED ? this.#last.period : null;
  }

  quarter(at: number): Period | null {
    return this.#quarter !== null && at - this.#quarter.end <= QUARTER_REMEMBERED ? this.#quarter.period : null;
  }

  yearOfSentence(at: number): number | null {
    return this.#year !== null && at >= this.#year.end ? this.#year.year : null;
  }
}
