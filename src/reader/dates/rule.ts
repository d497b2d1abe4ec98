import type { DateMention } from "../../contract/index.ts";
import type { Moment } from "./moment.ts";
import type { Period } from "./period.ts";

/** What a rule's words mean where they stand. */
export interface Meaning {
  /** TimeML's value; null where it can't be told. */
  readonly timex: string | null;
  /** EDTF; null where it can't be told, and for durations and sets, for which EDTF has no form. */
  readonly value: string | null;
  /** What later expressions may count from ("two days later"). */
  readonly period: Period | null;
  readonly type?: DateMention["type"];
  /** Compared with and left again: nothing after it counts from it ("a year earlier"). */
  readonly aside?: boolean;
}

/** The parts of a match by the names that they have in the rule's pattern. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** A clock's time without a day. */
export interface ClockTime {
  /** As TimeML writes it after the "T": "22:00", or "NI" for a part of the day. */
  readonly timex: string;
  /** As EDTF writes it after the "T", with the offset where the zone tells it; null for a part of the day. */
  readonly edtf: string | null;
}

/** One way in which English news writes a date: data, with an example and the reason for it. */
export interface DateRule {
  readonly name: string;
  readonly type: DateMention["type"];
  /** A regular expression's text in which {month}, {number} … stand for the lists in `template.ts`, a space for white space. */
  readonly pattern: string;
  /** A sentence in which the rule finds what stands between the brackets. */
  readonly example: string;
  /** A text in which it must find nothing. */
  readonly not: string;
  readonly reason: string;
  /** Words before which, or after which, the pattern is something else. Looked for right beside the match. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
  /** What must stand right before the match. */
  readonly before?: RegExp;
  /** The match as written, where case tells a name from a word. */
  readonly written?: RegExp;
  /** How a neighbour joins it: a day and a clock's time or a part of the day make one expression. */
  readonly joins?: "day" | "clock" | "part";
  /** For rules of clock times and parts of the day: the time. */
  readonly clock?: (parts: Parts) => ClockTime | null;
  /** What the words mean there; null where they are no date after all. */
  readonly means: (parts: Parts, at: Moment) => Meaning | null;
}
