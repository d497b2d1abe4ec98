import type { Article, Attribution, DateMention, Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";

/** What is asked of an attribution: where its words stand. */
export type Stated = Pick<Attribution, "content" | "cue" | "source">;
/** What is asked of a date. */
type When = Span & Pick<DateMention, "value" | "type">;

/** So far from the cue or the source a date may stand. */
const REACH = 60;
/** What ends the clause of a cue, so that a date beyond it is another's. */
const CLAUSE_ENDS =
  /[.;:—“”"()]|--|\b(?:that|which|who|whose|when|if|because|until|but|while|although|though|where|and|as)\b/i;
/** Words before a date that make it a bound of the saying and not its day. */
const BOUND =
  /\b(?:since|until|till|before|after|by|from|for|about|of|between|during the)\s(?:the\s|late\s|early\s)?$/i;
/** "The October 6 edition", "a report of May 5": there "of" gives the day. */
const EDITION =
  /\b(?:report|letter|statement|article|edition|issue|memo|interview|speech|editorial|release|email|post|tweet|dated)\s(?:of|from|for)\s(?:the\s)?$/i;
/** A date at the head of its sentence, before the cue's clause. */
const HEAD =
  /^(?:["“'‘(\s]|on|in|late|early|earlier|at|also|then|and|but|the|a|an|his|her|its|their|interview|statement|speech|letter|report|with|an?\s\w+){0,6}\s?$/i;

/**
 * For each attribution the date on which it was made, where the text says it beside its cue or its source ("said on
 * Friday", "in a letter of May 5, the mayor wrote", "the October 6 Saltmere Post"); null where it says none. Dates in what is
 * said are not asked.
 */
export function saidOn({
  article: { text },
  layout,
  attributions,
  dates,
}: {
  article: Article;
  layout: Layout;
  attributions: readonly Stated[];
  dates: readonly When[];
}): (string | null)[] {
  const stated = new Cover(text);
  for (const { content } of attributions) stated.add(content);
  const known = dates.filter(({ value, type }) => value !== null && (type === "date" || type === "time"));
  return attributions.map((attribution) => dateOf(attribution, text, layout.sentences, known, stated));
}

function dateOf(
  { content, cue, source }: Stated,
  text: string,
  sentences: readonly Span[],
  dates: readonly When[],
  stated: Cover,
): string | null {
  const words = [...cue, ...source];
  const first = cue[0] ?? source[0];
  if (first === undefined) return null;
  const sentence = touching(first, sentences)[0];
  if (sentence === undefined) return null;
  let best: { value: string; distance: number } | null = null;
  for (const date of touching(sentence, dates)) {
    if (date.value === null || within(content, date)) continue;
    const inside = words.some((span) => span.start <= date.start && date.end <= span.end);
    // In another's words it is theirs to say; in this one's own source it is this one's, whoever passes it on.
    if (!inside && stated.touches(date) && !stated.touches(first)) continue;
    const distance = inside ? 0 : distanceOf(text, sentence, words, date);
    if (distance !== null && (best === null || distance < best.distance)) best = { value: date.value, distance };
  }
  return best?.value ?? null;
}

/** How far a date stands from a cue or source to which it belongs; null where it belongs to none of them. */
function distanceOf(text: string, sentence: Span, words: readonly Span[], date: Span): number | null {
  const before = text.slice(Math.max(sentence.start, date.start - 30), date.start);
  if (BOUND.test(before) && !EDITION.test(before)) return null;
  let best: number | null = null;
  for (const span of words) {
    const [from, until] = span.end <= date.start ? [span.end, date.start] : [date.end, span.start];
    const gap = until - from;
    if (gap < 0 || gap > REACH || CLAUSE_ENDS.test(text.slice(from, until))) continue;
    if (best === null || gap < best) best = gap;
  }
  const atHead = date.start - sentence.start <= REACH && HEAD.test(text.slice(sentence.start, date.start));
  const start = Math.min(...words.map((span) => span.start));
  if (
    best === null &&
    atHead &&
    start > date.end &&
    start - date.end <= 2 * REACH &&
    !/[“”"]/.test(text.slice(date.end, start))
  ) {
    return start - date.end;
  }
  return best;
}

function within(content: readonly Span[], { start, end }: Span): boolean {
  return content.some((piece) => piece.start < end && start < piece.end);
}
