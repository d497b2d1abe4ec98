import type { DateMention, Span } from "../../contract/index.ts";

/** What stands beside an expression and belongs to it, and what it does to the value. */
interface Beside {
  readonly pattern: RegExp;
  readonly types: readonly DateMention["type"][];
  /** Near the value rather than at it: EDTF's "~". */
  readonly about?: boolean;
  readonly example: string;
  readonly not: string;
  readonly reason: string;
}

const BEFORE: readonly Beside[] = [
  {
    pattern:
      /(?:^|[\s(“"])((?:well over|just over|just under|no (?:more|less|longer) than|not (?:more|less) than|more than|less than|fewer than|at least|at most|up to|as (?:long|little|much|many) as|nearly|almost|over|under|about|around|approximately|roughly)\s)$/i,
    types: ["duration"],
    example: "He stayed [nearly two months].",
    not: "He went over. [Three weeks] in bed helped him.",
    reason: "Bounds of a length are part of it in TimeML.",
  },
  {
    pattern:
      /(?:^|[\s(“"])((?:well over|just over|just under|more than|less than|at least|nearly|almost|over|under)\s)$/i,
    types: ["date"],
    example: "He left [more than a year ago].",
    not: "There was more. [A year ago] it fell.",
    reason: "Bounds of a length that a date is counted with.",
  },
  {
    pattern: /(?:^|[\s(“"])((?:about|around|circa|ca?\.|roughly|approximately)\s)$/i,
    types: ["date", "time"],
    about: true,
    example: "The wall was built [around 1350].",
    not: "They walked around. [1350] was a bad year.",
    reason: "Near the date: EDTF says so, and TimeML takes the word in.",
  },
  {
    pattern: /(?:^|[\s(“"])((?:the )?(?:very )?(?:early|late|mid)(?: in)?[\s-](?:the )?)$/i,
    types: ["date", "time"],
    example: "The wall fell in [early October].",
    not: "He came early. [October] was wet.",
    reason: "A part of the month or year; it is known to the month or year all the same.",
  },
  {
    pattern: /(?:^|[\s(“"])((?:earlier|later)\s)$/i,
    types: ["date"],
    example: "The wall fell [earlier this year].",
    not: "The earlier wall was of clay.",
    reason: "A part of the unit that is named.",
  },
  {
    pattern:
      /(?:^|[\s(“"])((?:the )?(?:beginning|start|end|middle|close|turn|first days|last days|first weeks?|last weeks?|final weeks?|first part|latter part|last half|first half|second half) of (?:the )?)$/i,
    types: ["date"],
    example: "The wall fell at [the end of 1990].",
    not: "They saw the end of it. [1990] began.",
    reason: "A part of the unit that is named.",
  },
];
const AFTER: readonly Beside[] = [
  {
    pattern: /^(\s(?:or so|or thereabouts|give or take))\b/i,
    types: ["date", "time", "duration"],
    about: true,
    example: "The wall fell in [1990 or so].",
    not: "[In 1990] or sooner.",
    reason: "Near the value.",
  },
  {
    pattern: /^(\sor (?:more|longer|less|later|earlier))\b/i,
    types: ["date", "duration"],
    example: "He will stay for [two months or more].",
    not: "He stayed [two months] or moreover years.",
    reason: "The other end stays open.",
  },
];
/** Both, for those who look at the rules. */
export const BESIDES: readonly Pick<Beside, "example" | "not" | "reason">[] = [...BEFORE, ...AFTER];
/** Words of doubt about the date itself, before it or its preposition. */
const UNSURE = /\b(?:perhaps|possibly|probably|maybe|apparently)\s(?:in|on|as early as|around|about)?\s?$/i;
const BESIDE = 40;

/** What "earlier" and "late" can be part of: they leave "Friday" alone ("earlier Friday" tells of the same day). */
const NAMED_UNIT = /^(?:(?:this|that|last|next|in the)\s|yesterday|today)/i;
/** A bound stands before a number: "over two years", not "over the past two years". */
const COUNTED =
  /^(?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|four|fif|six|seven|eigh|nine|twen|for|half|several|dozens)/i;
const BOUND = /^(?:well|just|more|less|at|nearly|almost|over|under)\b/i;
/** Of dates only those that count units have bounds: "more than a year ago". */
const COUNTED_BACK = /\b(?:ago|later|earlier)$/i;
/** "They got around Monday's ruling": near a weekday nothing is. */
const WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|the\b|this|last|next)/;

/** The whole of an expression with what belongs to it on either side. */
export function extended(
  text: string,
  span: Span,
  type: DateMention["type"],
  floor: number,
): Span & { readonly about: boolean; readonly unsure: boolean } {
  let { start, end } = span;
  let about = false;
  for (let round = 0; round < 2; round++) {
    const before = text.slice(Math.max(floor, start - BESIDE), start);
    const found = BEFORE.find(
      ({ pattern, types }) =>
        types.includes(type) &&
        pattern.test(before) &&
        belongs(pattern.exec(before)?.[1] ?? "", text.slice(start, end), type),
    );
    if (found === undefined) break;
    start -= found.pattern.exec(before)?.[1]?.length ?? 0;
    about ||= found.about ?? false;
  }
  const unsure = UNSURE.test(text.slice(Math.max(floor, start - BESIDE), start));
  for (const { pattern, types, about: near } of AFTER) {
    const after = types.includes(type) ? pattern.exec(text.slice(end, end + BESIDE)) : null;
    if (after === null) continue;
    end += after[1]?.length ?? 0;
    about ||= near ?? false;
  }
  return { start, end, about, unsure };
}

function belongs(word: string, expression: string, type: DateMention["type"]): boolean {
  if (type === "duration") return COUNTED.test(expression);
  if (BOUND.test(word)) return COUNTED.test(expression) && COUNTED_BACK.test(expression);
  if (/^(?:about|around|roughly|approximately)\s$/i.test(word)) return !WEEKDAY.test(expression);
  if (/^(?:earlier|later)\s$/i.test(word)) return NAMED_UNIT.test(expression);
  return true;
}

/** A value said to be near, or not to be sure: EDTF's "~", "?" and "%", where a value of its kind can carry them. */
export function qualified(value: string | null, about: boolean, unsure: boolean): string | null {
  if (value === null || !(about || unsure) || /[T/[\]~?%]/.test(value)) return value;
  return value + (about && unsure ? "%" : about ? "~" : "?");
}
