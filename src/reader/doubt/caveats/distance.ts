import type { Span } from "../../../contract/index.ts";
import { isSpeechVerb } from "../../acts/index.ts";
import type { Layout } from "../../layout.ts";
import type { Cover } from "../../text/cover.ts";
import { touching } from "../../text/touching.ts";

/** So much of a sentence is looked at. */
const LOOKED_AT = 600;
/** More words than these are quoted, not held at a distance. */
const MOST_WORDS = 2;
/** What names a thing by its words, and so does not doubt them: "the word “harbour”", "known as", titles. */
const NAMING =
  /\b(?:words?|terms?|phrases?|names?|named|nicknamed|titled|entitled|called|dubbed|known as|labell?ed|slogans?|marked|spelled|meaning|means|reads?|reading|said|says|saying|told|wrote|writes|chanting|chanted|shouting|shouted|song|film|movie|book|podcast|show|series|album|programme?|play|poem|essay|episode|article|video|headline|hashtag|as)\s*[,:]?\s*$/iu;
/** Verbs that give a thing its name, or find it such. */
const NAMED =
  /\b(?:call(?:s|ed|ing)?(?! (?:up|for|on|off)\b)|(?:describ|label|brand|dub|refer|term|deem)\w*|found|cit(?:e|es|ed|ing))\b/iu;
/** What such a term stands behind: it is part of a phrase of the writer's. */
const WITHIN =
  /(?:\b(?:the|an?|its|his|her|their|our|this|that|these|those|some|of|for|by|from|in|into|with|on|to|and|or|more|such|so|most|any|no|include|includes|including|called for)|\p{L}['’]s|\p{L}s['’]|—|–)\s*$/iu;

/**
 * Terms that the writer sets in quotation marks to hold them at a distance (the “repair” took nine years): short, in
 * lower case, part of a phrase of his own, and nobody's words by a statement.
 */
export function distanceMarks(text: string, layout: Layout, stated: Cover): Span[] {
  const body = layout.paragraphs.filter(({ kind }) => kind === "body" || kind === "list-item");
  const told = new Map<Span, boolean>();
  const isToldIn = (sentence: Span) => {
    const known = told.get(sentence);
    if (known !== undefined) return known;
    const found = isTold(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LOOKED_AT)));
    told.set(sentence, found);
    return found;
  };
  let paragraph = 0;
  return layout.quotations.flatMap((quotation) => {
    while (paragraph < body.length && (body[paragraph]?.end ?? 0) <= quotation.start) paragraph++;
    const around = body[paragraph];
    if (around === undefined || quotation.start < around.start || quotation.end > around.end) return [];
    if (quotation.form === "block" || quotation.depth > 0 || !quotation.closed) return [];
    const inner = text.slice(quotation.inner.start, quotation.inner.end);
    if (!isTerm(inner) || stated.touches(quotation)) return [];
    const before = text.slice(Math.max(around.start, quotation.start - 40), quotation.start);
    const after = text.slice(quotation.end, Math.min(around.end, quotation.end + 2));
    if (NAMING.test(before) || !WITHIN.test(before) || !/^(?:\s\p{L}|[,.;:)]|['’]s|$)/u.test(after)) return [];
    const [sentence] = touching(quotation, layout.sentences);
    if (sentence === undefined || isToldIn(sentence)) return [];
    return [{ start: quotation.start, end: quotation.end }];
  });
}

/** Whether a sentence has a verb of speaking, or one that gives a thing its name: there the marks are those of a quotation. */
function isTold(sentence: string): boolean {
  if (NAMED.test(sentence)) return true;
  return (sentence.match(/\p{L}+/gu) ?? []).some((word) => isSpeechVerb(word));
}

/** One or two words in lower case, with no mark that ends a sentence or a figure among them. */
function isTerm(inner: string): boolean {
  if (inner.length > 40 || !/^\p{Ll}[\p{L}’'-]*(?:\s[\p{L}’'-]+)*[,.]?$/u.test(inner)) return false;
  return inner.split(/\s+/u).length <= MOST_WORDS;
}
