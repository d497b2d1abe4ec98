import { type Article, type DateMention, inTextOrder, type Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import { referenceOf } from "./reference.ts";

/** What is asked of an attribution: where its words stand. */
export type Stated = { readonly [place in "content" | "cue" | "source"]: readonly Span[] };
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
/** What is dated itself and says things: a date before it is that of the saying. */
const DATED =
  /^(?:\s(?!in\b|of\b|by\b|who\b)[\w’'-]+){0,2}?\s(?:report|study|poll|survey|letter|memo|memorandum|book|statement|article|interview|ruling|order|edition|issue|speech|address|editorial|essay|paper|email|release|post|tweet|analysis|review|filing|testimony|hearing|meeting|briefing|news\sconference|Post|Times|Journal|Tribune|Herald|Guardian|Gazette|Telegraph|Observer|Chronicle|Magazine|Monitor|Review|Mail|Globe)s?\b/;
/** "A statement on Monday by the guild": a saying as a noun, with its day right after it. */
const SAYING =
  /\b(?:statement|announcement|report|letter|interview|speech|release|ruling|decision|warning|briefing|testimony)\s(?:on\s|late\s|early\s)?$/i;
/** The full stops of initials end no clause. */
const INITIALS = /\b(?:[A-Z]\.){1,4}/g;
const DETERMINER = /(?:^|\s)(?:the|a|an|his|her|its|their|our|my|this|that|[\w’']+['’]s)\s(?:early\s|late\s|mid-)?$/i;
/** A small word after a date, so that the date stands alone and describes nothing. */
const SMALL_WORD =
  /^\s(?:the|a|an|he|she|it|they|we|you|i|his|her|its|their|that|this|these|by|in|at|on|to|with|during|from|as|and|or|but|for|of|after|before|when|while|about|some|several|many|most|few|both|no|one|two|three|four|five|six|was|were|is|are|has|had|have|would|will|could|can|may|might|also|again|alone|there|here|\w+ly)\b/i;

/**
 * For each attribution the date on which it was made, where the text says it beside its cue or its source ("said on
 * Friday", "in a letter of May 5, the mayor wrote", "the October 6 Saltmere Post"); null where it says none. Dates in what is
 * said are not asked. An embedded post was made on the day that it gives.
 */
export function saidOn({
  article: { text, posts },
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
  const dated = posts.filter(({ date }) => referenceOf(date) !== null).sort(inTextOrder);
  return attributions.map((attribution) => {
    const post = attribution.content.flatMap((piece) => touching(piece, dated))[0];
    return post?.date ?? dateOf(attribution, text, layout.sentences, known, stated);
  });
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
  // A sentence of megabytes, with as many dates as statements, must not cost their product.
  const near = {
    start: Math.max(sentence.start, Math.min(...words.map(({ start }) => start)) - 4 * REACH),
    end: Math.min(sentence.end, Math.max(...words.map(({ end }) => end)) + 2 * REACH),
  };
  for (const date of touching(near, dates)) {
    if (date.value === null || within(content, date)) continue;
    const inside = words.some((span) => span.start <= date.start && date.end <= span.end);
    if (!standsFor(text, date, sentence, source, cue)) continue;
    // In another's words it is theirs to say; in this one's own source it is this one's, whoever passes it on.
    if (!inside && stated.touches(date) && !stated.touches(first)) continue;
    const distance = inside ? 0 : (distanceOf(text, sentence, words, date) ?? behindContent(text, cue, content, date));
    if (distance !== null && (best === null || distance < best.distance)) best = { value: date.value, distance };
  }
  return best?.value ?? null;
}

/**
 * Whether a date can tell when something was said: it stands alone ("on Friday"), or before what says it ("a 2014 study",
 * "in a June letter"), and describes nothing else ("the 1951 treaty", "a close aide in 2012" inside a source).
 */
function standsFor(text: string, date: Span, sentence: Span, source: readonly Span[], cue: readonly Span[]): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - 40), date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + 60));
  if (DATED.test(after) || EDITION.test(before) || SAYING.test(before)) return true;
  if (cue.some((span) => span.start <= date.start && date.end <= span.end)) return true;
  const own = source.find((span) => span.start <= date.start && date.end <= span.end);
  if (own !== undefined) return own.start === date.start && /^['’]s\s/.test(after);
  if (DETERMINER.test(before)) return false;
  const touchesNext = [...source, ...cue].some(({ start }) => start >= date.end && start <= date.end + 1);
  return touchesNext || !/^\s[a-z]/.test(after) || SMALL_WORD.test(after);
}

/** What may stand between what was said and the day of the saying: "called it a “trick” *on* Monday". */
const RIGHT_BEHIND = /^["”’']?,?\s(?:(?:late|early)\s)?(?:on\s|in\s)?(?:the\s)?$/;

/** How far a date stands behind what was said, where that stands behind its cue; null where something lies between. */
function behindContent(text: string, cue: readonly Span[], content: readonly Span[], date: Span): number | null {
  const last = content.at(-1);
  const said = cue.at(-1);
  if (last === undefined || said === undefined || last.start < said.end || date.start < last.end) return null;
  if (date.start - last.end > 16 || !RIGHT_BEHIND.test(text.slice(last.end, date.start))) return null;
  return REACH + date.start - last.end;
}

/** How far a date stands from a cue or source to which it belongs; null where it belongs to none of them. */
function distanceOf(text: string, sentence: Span, words: readonly Span[], date: Span): number | null {
  const before = text.slice(Math.max(sentence.start, date.start - 30), date.start);
  if (BOUND.test(before) && !EDITION.test(before)) return null;
  let best: number | null = null;
  for (const span of words) {
    const [from, until] = span.end <= date.start ? [span.end, date.start] : [date.end, span.start];
    const gap = until - from;
    if (gap < 0 || gap > REACH || CLAUSE_ENDS.test(text.slice(from, until).replace(INITIALS, ""))) continue;
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
