import { type Attribution, type DateMention, inTextOrder, type Reading, type Span } from "../contract/index.ts";
import { type Extent, extentOf } from "./edtf-extent.ts";
import { excerptAround } from "./excerpt.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { createTellers, type Teller } from "./tellers.ts";

/** How much of a sentence the line of time quotes, in characters. */
const LONGEST_EXCERPT = 130;
/** How far from its cue or source the date of an attribution may stand, in characters. */
const REACH = 120;

/** Something told of a date. */
export interface Event {
  what: "event";
  date: DateMention;
  /** The words around it. */
  words: string;
  /** null where the writer tells it himself. */
  teller: Teller | null;
}

/** Who said something on a date, and in which statements. */
export interface Saying {
  what: "statement";
  teller: Teller;
  attributions: readonly Attribution[];
}

export interface Publication {
  what: "publication";
}

/** A date and all that belongs to it: what is told of it, what was said on it, the article itself. */
export interface Moment {
  /** As EDTF. */
  value: string;
  extent: Extent;
  entries: readonly (Event | Saying | Publication)[];
}

/** What is said to have happened when, and when it was said. */
export interface Timeline {
  /** The earliest first. */
  moments: readonly Moment[];
  /** Those of which no year is told, by their place in the year. */
  yearless: readonly Moment[];
  /** Dates that have no place on the line: not valued, lengths of time, repetitions, and those outside all statements. */
  unplaced: readonly DateMention[];
}

/** The line of time of a reading. Each date stands on it once for each sentence that tells of it. */
export function timelineOf(reading: Reading): Timeline {
  const { article, attributions } = reading;
  const tellers = createTellers(reading);
  const paragraphs = paragraphsOf(article);
  const byValue = new Map<string, { extent: Extent; entries: (Event | Saying | Publication)[] }>();
  const at = (value: string) => {
    const known = byValue.get(value);
    if (known !== undefined) return known.entries;
    const extent = extentOf(value);
    if (extent === null) return null;
    const entries: (Event | Saying | Publication)[] = [];
    byValue.set(value, { extent, entries });
    return entries;
  };
  if (article.published !== null) at(article.published)?.push({ what: "publication" });
  for (const saying of sayingsOf(attributions, tellers.byId)) at(saying.value)?.push(saying.entry);

  const unplaced: DateMention[] = [];
  const told = new Set<string>();
  for (const date of [...reading.dates].sort(inTextOrder)) {
    const teller = tellers.at(date);
    if (teller === null && isSayingsOwn(date, attributions)) continue;
    const within = withinWhat(date, teller, reading);
    const entries =
      date.value === null || date.type === "set" || within === null || extentOf(date.value) === null
        ? null
        : at(date.value);
    if (entries === null || within === null) {
      unplaced.push(date);
      continue;
    }
    const paragraph = paragraphs.find(({ start, end }) => start <= date.start && date.end <= end);
    const clamped = {
      start: Math.max(within.start, paragraph?.start ?? 0),
      end: Math.min(within.end, paragraph?.end ?? within.end),
    };
    const words = excerptAround(article.text, date, clamped, LONGEST_EXCERPT);
    const key = `${date.value}\n${teller?.attribution.id}\n${words}`;
    if (!told.has(key)) entries.push({ what: "event", date, words, teller });
    told.add(key);
  }
  const moments = [...byValue]
    .map(([value, { extent, entries }]): Moment => ({ value, extent, entries: entries.sort(byKind) }))
    .sort(byTime);
  return {
    moments: moments.filter(({ extent }) => !extent.yearless),
    yearless: moments.filter(({ extent }) => extent.yearless),
    unplaced,
  };
}

/** One entry for each source and date on which it said something. */
function sayingsOf(
  attributions: readonly Attribution[],
  byId: (id: string) => Teller | null,
): { value: string; entry: Saying }[] {
  const sayings = new Map<string, { value: string; teller: Teller; attributions: Attribution[] }>();
  for (const attribution of attributions) {
    const teller = byId(attribution.id);
    if (teller === null || attribution.date === null) continue;
    const key = `${attribution.date}\n${teller.origin.key}\n${teller.way.join("\n")}`;
    const known = sayings.get(key) ?? { value: attribution.date, teller, attributions: [] };
    known.attributions.push(attribution);
    sayings.set(key, known);
  }
  return [...sayings.values()].map(({ value, ...rest }) => ({ value, entry: { what: "statement", ...rest } }));
}

/** Whether a date stands outside what is said and is the day on which it was said. */
function isSayingsOwn(date: DateMention, attributions: readonly Attribution[]): boolean {
  return attributions.some(
    ({ date: said, cue, source }) =>
      said !== null &&
      said === date.value &&
      [...cue, ...source].some((span) => Math.max(span.start - date.end, date.start - span.end) <= REACH),
  );
}

/** The statement's piece or the assertion that tells of a date; null where it stands in a dateline, a byline or a cue. */
function withinWhat(date: DateMention, teller: Teller | null, { article, assertions }: Reading): Span | null {
  if (teller !== null) {
    return teller.attribution.content.find(({ start, end }) => start <= date.start && date.end <= end) ?? null;
  }
  // A reading that tells no assertions apart holds dates of the writer's own all the same.
  if (assertions.length === 0) return { start: 0, end: article.text.length };
  const own = assertions.some(({ start, end }) => start < date.end && date.start < end);
  return own ? { start: 0, end: article.text.length } : null;
}

const KINDS = ["event", "statement", "publication"] as const;

function byKind(one: Moment["entries"][number], other: Moment["entries"][number]): number {
  return KINDS.indexOf(one.what) - KINDS.indexOf(other.what);
}

/** By where they begin, the longer first; then by their values, which puts the times of a day in order. */
function byTime({ extent: one, value }: Moment, { extent: other, value: otherValue }: Moment): number {
  const from = (one.from ?? Number.NEGATIVE_INFINITY) - (other.from ?? Number.NEGATIVE_INFINITY);
  if (from !== 0 && !Number.isNaN(from)) return from;
  const to = (other.to ?? Number.POSITIVE_INFINITY) - (one.to ?? Number.POSITIVE_INFINITY);
  if (to !== 0 && !Number.isNaN(to)) return to;
  return value < otherValue ? -1 : value > otherValue ? 1 : 0;
}
