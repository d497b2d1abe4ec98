import type { Figure, Reading, Span } from "../../contract/index.ts";
import type { CountedFigure, Statement, Term } from "../profile.ts";
import { termsOf } from "../terms/index.ts";
import { sentencesIn } from "../words/sentences.ts";
import { type Word, wordsIn } from "../words/words.ts";
import { eventOf } from "./events.ts";

/** A word so many words away tells half as much of what is counted. */
const HALF = 4;

/** A word farther away, in steps, says nothing of the figure. */
const FARTHEST = 12;

/** Sentences, the headline counted, in which an article says what it reports. */
const LEAD = 4;

/** Words within a figure or right before it by which it counts more of the same: "four *other* people", "*another* four". */
const FURTHER =
  /\b(?:an)?others?\b|\b(?:further|more(?!\s+than\b)|additional)\s|\bof (?:which|whom|them|these|those)\b/iu;

/** What follows a part: "two *of the* exits", "two *of three* posts". */
const PART =
  /\bof (?:them|which|whom|these|those|the|all|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/u;

const CAPITAL = /\p{Lu}/u;

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** What an article counts or measures, in text order, with the words that tell what it is. */
export function countedFiguresOf(reading: Reading, statements: readonly Statement[]): CountedFigure[] {
  const { text } = reading.article;
  const sentences = sentencesIn(text);
  const places = new Map(reading.places.map(({ id, name }) => [id, name]));
  const figures = [...reading.figures].sort((one, other) => one.start - other.start || one.end - other.end);
  return figures.map((figure): CountedFigure => {
    const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.start < end) ?? figure;
    const words = wordsIn(text, sentence);
    const others = figures.filter(
      (other) => other !== figure && sentence.start <= other.start && other.end <= sentence.end,
    );
    const { start, end, value, low, high, bound, unit, unitCode, counted, scope } = figure;
    return {
      start,
      end,
      value,
      low,
      high,
      bound,
      unit,
      unitCode,
      counted,
      place: scope.place === null ? null : (places.get(scope.place) ?? null),
      asOf: scope.date,
      statement: narrowest(statements, figure)?.id ?? null,
      event: eventNear(words, figure, others, text),
      near: nearTerms(words, figure, text),
      sentence: termsOf(text.slice(sentence.start, sentence.end)),
      lead: sentences.indexOf(sentence) < LEAD,
      further: FURTHER.test(text.slice(Math.max(0, start - 12), end + 10)) || PART.test(text.slice(start, end + 10)),
      years: words.flatMap(({ folded }) => (YEAR.test(folded) ? Number(folded) : [])),
      names: words.slice(1).flatMap(({ folded, start: at }) => (CAPITAL.test(text.charAt(at)) ? folded : [])),
    };
  });
}

function narrowest(statements: readonly Statement[], figure: Span): Statement | undefined {
  return statements
    .filter(({ pieces }) => pieces.some(({ start, end }) => start <= figure.start && figure.end <= end))
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0];
}

/** Steps in words that a joining word or a mark between a figure and a word adds. */
const JOINT = 3;

/**
 * What befell those counted: the nearest word that says so, within the figure first of all, of those that no other figure
 * and no end of a clause stands before ("killed five people and injured dozens": death).
 */
function eventNear(words: readonly Word[], figure: Figure, others: readonly Span[], text: string): string | null {
  let best: { event: string; away: number } | null = null;
  const first = words.findIndex(({ end }) => end > figure.start);
  const behind = words.findIndex(({ start }) => start >= figure.end);
  const last = behind < 0 ? words.length - 1 : behind - 1;
  for (const [index, { folded, start, end }] of words.entries()) {
    const found = eventOf(folded);
    // a hospital that is itself counted befell nobody
    if (found === null || (found.weak && start >= figure.start && end <= figure.end)) continue;
    const { event, weak } = found;
    const [from, to] = end <= figure.start ? [end, figure.start] : [figure.end, Math.max(start, figure.end)];
    const between = text.slice(from, to);
    if (/[;:]/u.test(between) || others.some((other) => other.start < to && from < other.end)) continue;
    const steps = index < first ? first - index : index > last ? index - last : 0;
    const joints = (between.match(/,|\b(?:and|but|while|as)\b/gu) ?? []).length;
    const away = steps + JOINT * joints + (weak ? FARTHEST : 0);
    if (steps + JOINT * joints > FARTHEST) continue;
    if (best === null || away < best.away) best = { event, away };
  }
  return best?.event ?? null;
}

function nearTerms(words: readonly Word[], figure: Span, text: string): Term[] {
  const at = words.findIndex(({ end }) => end > figure.start);
  const behind = words.findIndex(({ start }) => start >= figure.end);
  const last = behind < 0 ? words.length - 1 : behind - 1;
  const weights = new Map<string, number>();
  for (const [index, { start, end }] of words.entries()) {
    const away = index < at ? at - index : index > last ? index - last : 0;
    for (const { word, weight } of termsOf(text.slice(start, end))) {
      const near = weight * 0.5 ** (away / HALF);
      if (near > (weights.get(word) ?? 0)) weights.set(word, near);
    }
  }
  return [...weights].map(([word, weight]) => ({ word, weight: Math.round(weight * 1000) / 1000 }));
}
