import type { Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { trimmed } from "../attribution/text-spans.ts";
import type { Layout } from "../layout.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import { regionOf } from "./region.ts";
import { CLAUSE_OPENERS, FINITE_VERBS, PREPOSITIONS } from "./words.ts";

/** A longer stretch before the interruption is hardly a subject alone. */
const MOST_WORDS = 8;
const GOES_ON =
  /^(?:had|has|have|was|were|is|are|would|will|could|can|did|does|should|must|may|might)\b(?!\s+(?:he|she|they|it|we|you|i)\b)/u;

/**
 * "*Her grandmother*, she liked to say, *had told her that*": where what was said begins with a verb behind the
 * interruption, the subject before it was said as well.
 */
export function withInterrupted(placed: readonly Placed[], layout: Layout, text: string): Placed[] {
  const told = new Cover(text);
  for (const { content, cue, source } of placed) told.add([...content, ...cue, ...source]);
  return placed.map((each) => {
    const [piece, ...more] = each.content;
    const inner = [...each.source, ...each.cue];
    if (piece === undefined || more.length > 0 || inner.length === 0) return each;
    const from = Math.min(...inner.map(({ start }) => start));
    const to = Math.max(...inner.map(({ end }) => end));
    if (to > piece.start || !/^\s*,\s*$/u.test(text.slice(to, piece.start))) return each;
    if (!GOES_ON.test(text.slice(piece.start, piece.start + 24))) return each;
    const sentence = touching(piece, layout.sentences)[0];
    if (sentence === undefined || !/,\s*$/u.test(text.slice(sentence.start, from))) return each;
    const subject = trimmed({ start: sentence.start, end: from }, text);
    return isSubject(subject, text) && !told.touches(subject) ? { ...each, content: [subject, piece] } : each;
  });
}

function isSubject(span: Span, text: string): boolean {
  const { tokens } = regionOf(text, span);
  const [first] = tokens;
  if (first === undefined || tokens.length > MOST_WORDS || PREPOSITIONS.has(first.word)) return false;
  return tokens.every(({ word, isWord }) => isWord && !FINITE_VERBS.has(word) && !CLAUSE_OPENERS.has(word));
}
