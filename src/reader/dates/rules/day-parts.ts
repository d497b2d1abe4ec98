import { modulo, weekdayOf } from "../calendar.ts";
import type { Moment } from "../moment.ts";
import { NOTHING } from "../moment.ts";
import { type Period, shifted } from "../period.ts";
import type { ClockTime, DateRule, Meaning, Parts } from "../rule.ts";
import { numberIn, weekdayIn } from "../words.ts";
import { clockTime, onDay, onItsDay } from "./clock-times.ts";

/** TimeML's signs. */
const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  dawn: "MO",
  daybreak: "MO",
  sunrise: "MO",
  dusk: "EV",
  sunset: "EV",
  nightfall: "NI",
};
const DAY_AND_PART =
  "(?:(?<which>this|yesterday|tomorrow) (?<part>morning|afternoon|evening|night)|(?:on )?{weekday} (?<other>morning|afternoon|evening|night)|(?<tonight>tonight)|in the (?<inthe>morning|afternoon|evening)|at (?<late>night))";

/** Parts of the day, and the clock's time where they stand beside it. */
export const DAY_PARTS: readonly DateRule[] = [
  {
    name: "clock-with-part",
    type: "time",
    pattern: `(?:{hour}[:.]{minute}|{number}(?:[:.]{minute:past})? o['’]clock),? ${DAY_AND_PART}`,
    example: "The siren went at [8:30 tonight].",
    not: "They won 8:30 today.",
    reason: "Which half of the day the clock means is told by the part of the day.",
    means: clockInPart,
  },
  {
    name: "hour-with-part",
    type: "time",
    pattern: `{hour} ${DAY_AND_PART}`,
    example: "The siren went at [7 in the evening].",
    not: "Another 7 in the evening left.",
    reason: "An hour alone is one only after a word that leads in a time.",
    before: /\b(?:at|by|until|till|about|around|before|after|since)\s$/i,
    means: clockInPart,
  },
  {
    name: "part-of-this-day",
    type: "time",
    pattern: "(?<which>this|tomorrow|yesterday|last|that) (?<part>morning|afternoon|evening|night)",
    example: "He left [this morning].",
    not: "This morningside flat.",
    reason: "A part of a day that is told from the present one.",
    joins: "clock",
    means: (parts, at) => {
      const which = (parts.which ?? "").toLowerCase();
      const day =
        which === "that" ? at.spoken("day") : at.ago("day", { tomorrow: 1, yesterday: -1, last: -1 }[which] ?? 0);
      if (day === null) return NOTHING;
      return onDay(PARTS_OF_DAY[(parts.part ?? "").toLowerCase()] ?? "", null, at.of(day));
    },
  },
  {
    name: "tonight",
    type: "time",
    pattern: "tonight",
    example: "The vote is [tonight].",
    not: "The Tonights played.",
    reason: "The night of the present day.",
    notAfter: /^ Show\b/,
    means: (_, at) => {
      const day = at.now("day");
      return day === null ? NOTHING : onDay("NI", null, at.of(day));
    },
  },
  {
    name: "overnight",
    type: "time",
    pattern: "overnight",
    example: "Two hangars burned [overnight].",
    not: "The overnighters left.",
    reason: "The night before the report, or the next where the sentence looks ahead.",
    notBefore: /\b(?:an|became|become|almost|stay|stayed|stays|remain\w*) $/i,
    notAfter: /^ (?:success|bag|delivery|stay|guest|hit|sensation|rate|rates|lending)\b/,
    means: (_, at) => {
      const day = at.ago("day", at.from.direction === "future" ? 0 : -1);
      return day === null ? NOTHING : onDay("NI", null, at.of(day));
    },
  },
  {
    name: "part-of-the-day",
    type: "time",
    pattern: "(?:the )?(?:mid[- ]|early |late )?(?<part>morning|afternoon|evening|night)",
    example: "Boats sank on May 7, 2010. Hail fell in [the night].",
    not: "The morningside flat.",
    reason: "A part of the day that the text is in; a day before it joins it.",
    before: /\b(?:by|in|during|early in|late in|later in|until|since|through|into)\s$/i,
    notAfter: /^(?:-|['’]| (?:of|shift|show|club|school|sky|sun|vision|market|paper|news|prayers?)\b|s\b)/,
    joins: "part",
    clock: (parts) => ({ timex: PARTS_OF_DAY[(parts.part ?? "").toLowerCase()] ?? "MO", edtf: null }),
    means: (parts, at) => ofTheDay(PARTS_OF_DAY[(parts.part ?? "").toLowerCase()] ?? "MO", at),
  },
  {
    name: "next-morning",
    type: "time",
    pattern: "the (?<which>next|following|previous|same) (?<part>morning|afternoon|evening|night)",
    example: "The dam broke on May 3, 2010. [The next morning] the town was empty.",
    not: "The next morningside flat.",
    reason: "A part of the day counted from the date that the text spoke of last.",
    notAfter: /^(?:-|['’]?s\b)/,
    means: (parts, at) => {
      const by = { next: 1, following: 1, previous: -1 }[(parts.which ?? "").toLowerCase()] ?? 0;
      const day = at.spoken("day");
      const sign = PARTS_OF_DAY[(parts.part ?? "").toLowerCase()] ?? "MO";
      return day === null ? { ...NOTHING, type: "time" } : onDay(sign, null, at.of(shifted(day, by)));
    },
  },
  {
    name: "dawn-or-dusk",
    type: "time",
    pattern: "(?<part>dawn|daybreak|sunrise|dusk|sunset|nightfall)",
    example: "The boats left at [dawn].",
    not: "Dawn Sorel left.",
    reason: "A part of the day that the text is in, the next day's after an evening; a day beside it joins it.",
    written: /^[a-z]/,
    before: /\b(?:by|at|before|after|until|till|since|around|from|to|near)\s$/i,
    notAfter: /^(?:-| (?:of|raid|raids|chorus|prayers?|patrol|boulevard)\b|['’])/i,
    joins: "clock",
    clock: (parts) => ({ timex: PARTS_OF_DAY[(parts.part ?? "").toLowerCase()] ?? "MO", edtf: null }),
    means: (parts, at) => ofTheDay(PARTS_OF_DAY[(parts.part ?? "").toLowerCase()] ?? "MO", at),
  },
];

/**
 * A part of the day that the text is in: after an evening or a night, the morning is the next day's. Where the text is in a
 * time of which the day isn't told ("one night last August"), the day of this part isn't either.
 */
function ofTheDay(sign: string, at: Moment): Meaning {
  const then = at.spoken("day");
  if (then !== null) return onDay(sign, null, at.of(at.from.late && sign === "MO" ? shifted(then, 1) : then));
  const today = at.now("day");
  if (today === null || at.elsewhere) return { ...NOTHING, type: "time" };
  return onDay(sign, null, at.of(today));
}

function clockInPart(parts: Parts, at: Moment): Meaning | null {
  const part = (parts.part ?? parts.other ?? parts.inthe ?? parts.late ?? parts.tonight ?? "").toLowerCase();
  const clock = hourIn(parts, part === "tonight" ? "night" : part);
  if (clock === null) return null;
  if (parts.inthe !== undefined || parts.late !== undefined) return onItsDay(clock, at);
  const day = dayBeside(parts, at);
  return day === null ? { ...NOTHING, type: "time" } : onDay(clock.timex, clock.edtf, at.of(day));
}

/** The hour in its half of the day: "2 at night" is early, "9 at night" late. */
function hourIn(parts: Parts, part: string): ClockTime | null {
  const hour = parts.hour === undefined ? numberIn(parts.number ?? "") : Number(parts.hour);
  if (hour === null || hour > 24) return null;
  const minute = parts.minute ?? parts.past;
  if (hour > 12 || hour === 0) return clockTime(hour, minute, undefined, undefined);
  const late = part === "night" ? hour >= 5 && hour < 12 : part !== "morning";
  return clockTime((hour % 12) + (late ? 12 : 0), minute, undefined, undefined);
}

function dayBeside(parts: Parts, at: Moment): Period | null {
  if (parts.weekday === undefined)
    return at.ago("day", { yesterday: -1, tomorrow: 1 }[(parts.which ?? "").toLowerCase()] ?? 0);
  const now = at.now("day");
  if (now === null) return null;
  const back = modulo(weekdayOf(now.index) - weekdayIn(parts.weekday), 7);
  return shifted(now, at.from.direction === "future" && back > 0 ? 7 - back : -back);
}
