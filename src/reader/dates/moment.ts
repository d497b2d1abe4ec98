import type { DateMention } from "../../contract/index.ts";
import type { Order } from "./order.ts";
import { edtfOf, firstDay, type Grain, lastDay, type Period, shifted, timexOf, within } from "./period.ts";
import type { Meaning } from "./rule.ts";

/** Which way a sentence looks from the time it counts from, as its verbs tell. */
export type Direction = "past" | "future" | "unclear";

/** What an expression counts from. */
export interface Standpoint {
  /** The day on which the words were published or said, or the month or year where no more is known; null where nothing is. */
  readonly now: Period | null;
  /** The last date that the text before it spoke of, near enough to go on from. */
  readonly spoken: Period | null;
  /** Whether that was an evening or a night: the morning after it is the next day's. */
  readonly late: boolean;
  /** Whether the text went on from a time that can't be told ("that night", where no night was named). */
  readonly lost: boolean;
  readonly direction: Direction;
  readonly order: Order;
  /** Whether holidays fall on the days of the United States, of Canada …; null where it can't be told. */
  readonly country: string | null;
  /** The last quarter of a year that the text spoke of: accounts go on from it over other dates. */
  readonly quarter: Period | null;
  /** The year that the sentence has given for dates without one. */
  readonly year: number | null;
}

/** So many times nearer the date is that counts against the sentence's verb; a day is rather told from near than a month. */
const FAR = { day: 3, longer: 10 };
/** So far back an undirected date still counts as past: a month named in the news is rather eight months gone than four ahead. */
const PAST_REACH = 245;

/** The place from which an expression is read; it remembers what was counted from. */
export class Moment {
  readonly from: Standpoint;
  /** An article's words count from the publication, a quotation's from when they were said. */
  readonly #anchor: "publication" | "source";
  #used: DateMention["anchor"] = "none";

  constructor(from: Standpoint, anchor: "publication" | "source") {
    this.from = from;
    this.#anchor = anchor;
  }

  /** What the meaning was counted from: nothing for a date that says all of itself. */
  get anchor(): DateMention["anchor"] {
    return this.#used;
  }

  /** The period of a grain in which the words were written or said; null where that isn't known so exactly. */
  now(grain: Grain): Period | null {
    const { now } = this.from;
    // A quotation whose time is unknown counts from it all the same: that is why it has no value.
    if (now !== null || this.#anchor === "source") this.#used = this.#anchor;
    if (now === null) return null;
    if (grain === "weekend") return within("week", now) === null ? null : { ...(within("week", now) as Period), grain };
    return within(grain, now);
  }

  /** The period of a grain that the text spoke of last; null where it spoke of none or of a larger one. */
  spoken(grain: Grain): Period | null {
    const { spoken } = this.from;
    const found = spoken === null ? null : within(grain, spoken);
    if (found !== null) this.#used = "text";
    return found;
  }

  /** Whether the text is in a time of which the present day is no part, or which can't be told. */
  get elsewhere(): boolean {
    const { spoken, now, lost, direction } = this.from;
    if (direction === "future") return false;
    if (spoken === null || now === null) return lost;
    return within(spoken.grain, now)?.index !== spoken.index;
  }

  /** The last quarter that the text spoke of. */
  lastQuarter(): Period | null {
    if (this.from.quarter !== null) this.#used = "text";
    return this.from.quarter;
  }

  /** The grain of what the text spoke of last. */
  get spokenGrain(): Grain | null {
    return this.from.spoken?.grain ?? null;
  }

  /** A period some units from the present one. */
  ago(grain: Grain, by: number): Period | null {
    const now = this.now(grain);
    return now === null ? null : shifted(now, by);
  }

  /**
   * Of what comes round every year (a month, the fifth of October, a holiday), that which is meant: the last in a sentence
   * of the past, the next in one of the future, unless the other is far nearer; else the nearer, the past before the future.
   */
  recurring(inYear: (year: number) => Period | null): Period | null {
    const { direction, year: given } = this.from;
    if (given !== null) {
      this.#used = "text";
      return inYear(given);
    }
    const now = this.now("day") ?? this.now("month");
    if (now === null) return null;
    const year = within("year", now)?.index ?? 0;
    const candidates = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4]
      .map(inYear)
      .filter((each) => each !== null);
    const past = candidates.findLast((each) => firstDay(each) <= lastDay(now)) ?? null;
    const future = candidates.find((each) => lastDay(each) >= firstDay(now)) ?? null;
    if (past === null || future === null) return past ?? future;
    const behind = Math.max(0, firstDay(now) - lastDay(past));
    const ahead = Math.max(0, firstDay(future) - lastDay(now));
    // Verbs are read by their look, so that a far date they point to counts less than a near one.
    const far = past.grain === "day" ? FAR.day : FAR.longer;
    if (direction === "past") return ahead * far < behind ? future : past;
    if (direction === "future") return behind * far < ahead ? past : future;
    return behind <= PAST_REACH ? past : future;
  }

  /** The meaning of a period of the calendar. */
  of(period: Period | null, { about = false }: { about?: boolean } = {}): Meaning {
    if (period === null) return NOTHING;
    return { timex: timexOf(period), value: edtfOf(period, about), period };
  }
}

/** It is a date, and which one can't be told. */
export const NOTHING: Meaning = { timex: null, value: null, period: null };

/** What isn't a place in the calendar: a duration, a set, "now". */
export function only(timex: string, type?: Meaning["type"]): Meaning {
  return { timex, value: null, period: null, ...(type === undefined ? {} : { type }) };
}
