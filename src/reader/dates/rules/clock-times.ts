import type { Moment } from "../moment.ts";
import { only } from "../moment.ts";
import { dayOf, edtfOf, padded, timexOf } from "../period.ts";
import type { ClockTime, DateRule, Meaning, Parts } from "../rule.ts";
import { numberIn, ZONES } from "../words.ts";

/** Times of the clock; a day beside them joins them. */
export const CLOCK_TIMES: readonly DateRule[] = [
  {
    name: "hour-with-half",
    type: "time",
    pattern: "{hour}(?:[:.]{minute})?(?::(?<second>[0-5]\\d))? ?{half}(?:,? \\(?{zone})?",
    example: "The siren went at [7:15 p.m.] and again later.",
    not: "He is 17 amateur divers’ coach.",
    reason: "Twelve hours twice, with the zone where it is told.",
    joins: "clock",
    clock: twelveHours,
    means: (parts, at) => onItsDay(twelveHours(parts), at),
  },
  {
    name: "number-in-words-with-half",
    type: "time",
    pattern:
      "(?<number>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?<other>fifteen|thirty|forty-five))? (?<half>a\\.m\\.?|p\\.m\\.?)",
    example: "The siren went at [ten p.m.] and again later.",
    not: "Ten pmtools were sold.",
    reason: "The hour in words.",
    joins: "clock",
    clock: inWords,
    means: (parts, at) => onItsDay(inWords(parts), at),
  },
  {
    name: "o-clock",
    type: "time",
    pattern:
      "(?<number>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]) o['’]clock(?: in the (?<part>morning|afternoon|evening)| at (?<night>night))?",
    example: "The siren went at [ten o’clock in the evening].",
    not: "Ten o’clocks were sold.",
    reason: "Without morning or evening the half of the day stays open.",
    joins: "clock",
    clock: oClock,
    means: (parts, at) => onItsDay(oClock(parts), at),
  },
  {
    name: "twenty-four-hours",
    type: "time",
    pattern: "(?<hour>[01]\\d|2[0-3])(?::?)(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?: hours)? \\(?{zone}",
    example: "The quake struck at [1905 GMT].",
    not: "The quake cost 1905 GMTs.",
    reason: "Four figures before a zone are a clock’s.",
    joins: "clock",
    clock: twentyFourHours,
    means: (parts, at) => onItsDay(twentyFourHours(parts), at),
  },
  {
    name: "clock-alone",
    type: "time",
    pattern: "(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?: local time)?",
    example: "The train left at [14:30].",
    not: "They won 14:30 on points.",
    reason: "Hours and minutes alone are a time only after a word that leads in one: scores are written so too.",
    before: /\b(?:at|by|until|till|about|around|from|to|and|before|after|since|between|past)\s$/i,
    joins: "clock",
    clock: twentyFourHours,
    means: (parts, at) => onItsDay(twentyFourHours(parts), at),
  },
  {
    name: "noon-or-midnight",
    type: "time",
    pattern: "(?<which>noon|midday|midnight)(?:,? {zone})?",
    example: "The siren went at [noon].",
    not: "The Midnights played.",
    reason: "Named times of the clock; midnight is the end of the day that it is said of.",
    notBefore: /\b(?:high|after-?|before-?)$/i,
    notAfter: /^(?:-| (?:Run|Sun|Mass|Express)\b)/,
    joins: "clock",
    clock: namedTime,
    means: (parts, at) => onItsDay(namedTime(parts), at),
  },
  {
    name: "hours-in-iso",
    type: "time",
    pattern:
      "{year}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])T(?<hour>[01]\\d|2[0-3]):{minute}(?::(?<second>[0-5]\\d))?(?<utc>Z)?",
    example: "The log says [2011-03-05T14:30:00Z].",
    not: "The log says 2011-03-05T99.",
    reason: "ISO 8601 in full.",
    means: (parts, at) => {
      const date = at.of({ grain: "day", index: 0 });
      const day = `${parts.year}-${parts.month}-${parts.day}`;
      const clock = twentyFourHours(parts.utc === undefined ? parts : { ...parts, zone: "UTC" });
      return clock === null || dayOf(Number(parts.year), Number(parts.month), Number(parts.day)) === null
        ? null
        : { ...date, period: null, timex: `${day}T${clock.timex}`, value: `${day}T${clock.edtf}` };
    },
  },
];

/** A clock's time on the day beside it, or on that which the text is in, or on the present one. */
export function onDay(timex: string, edtf: string | null, day: Meaning): Meaning {
  if (day.period === null || day.period.grain !== "day") return { ...day, type: "time" };
  const date = timexOf(day.period);
  if (date === null) return { timex: null, value: null, period: null, type: "time" };
  return {
    timex: `${date}T${timex}`,
    value: edtf === null ? edtfOf(day.period) : `${date}T${edtf}`,
    period: day.period,
    type: "time",
  };
}

export function onItsDay(clock: ClockTime | null, at: Moment): Meaning | null {
  if (clock === null) return null;
  const day = at.spoken("day") ?? at.now("day");
  if (day !== null) return onDay(clock.timex, clock.edtf, at.of(day));
  return only(`XXXX-XX-XXT${clock.timex}`);
}

function twelveHours(parts: Parts): ClockTime | null {
  const hour = Number(parts.hour);
  if (hour < 1 || hour > 12) return null;
  const afternoon = /^p/i.test(parts.half ?? "");
  return clockTime((hour % 12) + (afternoon ? 12 : 0), parts.minute, parts.second, parts.zone);
}

function inWords(parts: Parts): ClockTime | null {
  const hour = numberIn(parts.number ?? "") ?? 0;
  const minute = parts.other === undefined ? undefined : String(numberIn(parts.other) ?? 0);
  return clockTime((hour % 12) + (/^p/i.test(parts.half ?? "") ? 12 : 0), minute, undefined, undefined);
}

function oClock(parts: Parts): ClockTime | null {
  const hour = numberIn(parts.number ?? "") ?? 0;
  const late = parts.night !== undefined || /^(?:after|eve)/i.test(parts.part ?? "");
  if (parts.part === undefined && parts.night === undefined) return { timex: `${padded(hour, 2)}:00`, edtf: null };
  return clockTime((hour % 12) + (late ? 12 : 0), undefined, undefined, undefined);
}

function twentyFourHours(parts: Parts): ClockTime | null {
  return clockTime(Number(parts.hour), parts.minute, parts.second, parts.zone);
}

function namedTime(parts: Parts): ClockTime | null {
  const midnight = (parts.which ?? "").toLowerCase() === "midnight";
  if (midnight) return { timex: "24:00", edtf: null };
  return clockTime(12, undefined, undefined, parts.zone);
}

export function clockTime(
  hour: number,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): ClockTime {
  const short = `${padded(hour % 24, 2)}:${padded(Number(minute ?? 0), 2)}`;
  const timex = second === undefined ? short : `${short}:${second}`;
  return { timex, edtf: `${short}:${second ?? "00"}${offsetOf(zone)}` };
}

/** A zone's offset as EDTF writes it; nothing where the zone has none that can be told. */
function offsetOf(zone: string | undefined): string {
  const minutes = zone === undefined ? undefined : ZONES[zone.toUpperCase()];
  if (minutes === undefined) return "";
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${padded(Math.floor(size / 60), 2)}:${padded(size % 60, 2)}`;
}
