import { type Attribution, contains, type DateMention, type Reading, type Span } from "../../contract/index.ts";
import type { Moment } from "../profile.ts";

/** How far from its cue or source the date of a saying may stand, in characters. */
const REACH = 120;

/**
 * What an article tells of dates: when something happened, with the statement that tells it, and when something was said.
 * Lengths of time, repetitions, and dates outside all statements tell no moment. In text order, each once.
 */
export function momentsOf(reading: Reading): Moment[] {
  const { attributions } = reading;
  const sayings = attributions.flatMap(({ date, content }): Moment[] =>
    date === null || content.length === 0 ? [] : [{ ...around(content), date, what: "statement" }],
  );
  const events = reading.dates.flatMap((mention): Moment[] => {
    if (mention.value === null || mention.type === "duration" || mention.type === "set") return [];
    const within = statementWith(mention, reading);
    return within === null ? [] : [{ ...within, date: mention.value, what: "event" }];
  });
  const seen = new Set<string>();
  return [...sayings, ...events]
    .filter(({ date, start, end, what }) => {
      const name = `${what} ${date} ${start} ${end}`;
      return !seen.has(name) && seen.add(name);
    })
    .sort((one, other) => one.start - other.start || one.end - other.end || (one.what < other.what ? -1 : 1));
}

/** The innermost statement that tells of a date; null where none does, or it says only when something was said. */
function statementWith(mention: DateMention, { attributions, assertions }: Reading): Span | null {
  const said = attributions
    .filter(({ content }) => content.some((piece) => contains(piece, mention)))
    .map(({ content }) => around(content))
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
  if (said !== undefined) return said;
  if (isSayingsOwn(mention, attributions)) return null;
  const own = assertions.find((assertion) => contains(assertion, mention));
  return own === undefined ? null : { start: own.start, end: own.end };
}

function isSayingsOwn(mention: DateMention, attributions: readonly Attribution[]): boolean {
  return attributions.some(
    ({ date, cue, source }) =>
      date === mention.value &&
      [...cue, ...source].some((span) => Math.max(span.start - mention.end, mention.start - span.end) <= REACH),
  );
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
