import type { Article, Attribution, Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import { touching } from "../text/touching.ts";
import { isFurniture } from "./furniture.ts";
import { beginsWithVerb, hasOwnVerb } from "./verbs.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly attributions: readonly Attribution[];
}

/** One clause in the writer's own words. */
export interface OwnClause extends Span {
  /** A sentence without attributions, one with words of others in it, or what stands beside an attribution. */
  readonly by: "sentence" | "around" | "beside";
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u;
const PARAGRAPH_END = /[.!?…:;]["'”’»)\]\s\d]*$/u;
const LOOKED_BACK = 60;
/** A clause that only tells that someone spoke, where what he said comes with "saying" or "asking". */
const ONLY_SPOKE =
  /\b(?:spoke|speaks|speaking|appeared|wrote|has written|writes|responded|replied|tweeted|posted|addressed|took to|took the (?:stage|floor)|weighed in|chimed in|sounded off|told reporters|gave (?:a|an) (?:speech|interview|statement))\b/u;
/** What a clause ends in where the rest of it was put to someone: "It came as", "he left, but". */
const LEFT_OVER =
  /(?:[\s,;:–—"”“‘([-]|(?<![\p{L}’'-])(?:and|but|or|as|after|before|while|when|until|because|since|that|which|who|with|than|to|of|in|for|on|at|by|from|although|though|whether|if|so)(?=[\s,;:–—"”“‘([-]*$))*$/iu;
const FEWEST_WORDS = 3;
const LONGEST_FURNITURE = 400;

/**
 * The clauses that stand in no attribution, in text order: a sentence without any, a part of one that has a verb of its own,
 * and a sentence within which words are put to someone without being what it tells ("Slogans urging them to leave have faded").
 */
export function ownClausesOf({ article, layout, attributions }: Given): OwnClause[] {
  const { text } = article;
  const said = saidOf(text, layout, attributions);
  const frames = mergedSpans(attributions.flatMap(({ cue, source }) => [...cue, ...source]));
  const told = mergedSpans(attributions.filter((each) => isOnlyTold(text, each)).flatMap(({ content }) => content));
  const punctuated = endsItsSentences(text, layout);
  const clauses: OwnClause[] = [];
  for (const paragraph of layout.paragraphs) {
    if (paragraph.kind !== "body" && paragraph.kind !== "list-item") continue;
    if (isOfThePage(text, paragraph, punctuated)) continue;
    for (const sentence of touching(paragraph, layout.sentences)) {
      const span = withoutEdges(text, afterDateline(sentence, paragraph.dateline), article.credit);
      if (
        span.start >= span.end ||
        isFurniture(text.slice(span.start, Math.min(span.end, span.start + LONGEST_FURNITURE)))
      )
        continue;
      const content = touching(span, said);
      if (content.length === 0 || content.every((each) => touching(each, told).length > 0)) {
        if (isSentence(text, span)) clauses.push(...parts(text, span));
      } else clauses.push(...beside(text, span, content, touching(span, frames)));
    }
  }
  return clauses;
}

/** Whether a line is the page's, not the article's; or, where paragraphs end their sentences, one that ends none: a caption, a heading. */
function isOfThePage(text: string, { start, end, kind }: Paragraph, punctuated: boolean): boolean {
  if (end - start >= LONGEST_FURNITURE) return false;
  const line = text.slice(start, end);
  return isFurniture(line) || (punctuated && kind === "body" && !PARAGRAPH_END.test(line));
}

/** Whether most paragraphs of an article end as sentences do. */
function endsItsSentences(text: string, { paragraphs }: Layout): boolean {
  const ends = paragraphs
    .filter(({ kind }) => kind === "body")
    .map(({ start, end }) => PARAGRAPH_END.test(text.slice(Math.max(start, end - 8), end)));
  return ends.filter(Boolean).length > ends.length / 2;
}

/** What is put to someone: contents, and quotations of some length that no attribution was found for. */
function saidOf(text: string, layout: Layout, attributions: readonly Attribution[]): Span[] {
  const quoted = layout.quotations.filter(
    ({ depth, inner, form }) => depth === 0 && (form === "block" || isClause(text.slice(inner.start, inner.end))),
  );
  return mergedSpans([...attributions.flatMap(({ content }) => content), ...quoted]);
}

function isClause(words: string): boolean {
  return words.split(/\s+/u).length >= 5 && hasOwnVerb(words);
}

/** A speech act or a feeling told without what was said, "They backed the minister's remarks"; or what is put to nobody, "is expected to". */
function isOnlyTold(text: string, { kind, content, source, speaker, sourceType }: Attribution): boolean {
  if (kind !== "indirect") return false;
  if (source.length === 0 && speaker === null && sourceType === "unstated") return true;
  return content.every(({ start, end }) => {
    const words = text.slice(start, end);
    return !/["“”]/u.test(words) && !hasOwnVerb(words) && !/^(?:that|to|how|why|whether|if|what)\b/iu.test(words);
  });
}

/** A sentence, or its parts at semicolons where each has a verb of its own. */
function parts(text: string, span: Span): OwnClause[] {
  const words = text.slice(span.start, span.end);
  const pieces: Span[] = [];
  let from = span.start;
  for (const match of words.matchAll(/;\s+/gu)) {
    pieces.push({ start: from, end: span.start + match.index });
    from = span.start + match.index + match[0].length;
  }
  pieces.push({ start: from, end: span.end });
  const apart = pieces.length > 1 && pieces.every(({ start, end }) => hasOwnVerb(text.slice(start, end)));
  return apart ? pieces.map((piece) => ({ ...piece, by: "sentence" as const })) : [{ ...span, by: "sentence" }];
}

/** What a sentence with an attribution says besides it. */
function beside(text: string, sentence: Span, content: readonly Span[], frames: readonly Span[]): OwnClause[] {
  const taken = mergedSpans([...content, ...frames]).map((span) => within(span, sentence));
  const clauses: OwnClause[] = [];
  let from = sentence.start;
  let before: Span | null = null;
  for (let index = 0; index <= taken.length; index++) {
    const next = taken[index];
    const rest = trimmed(text, { start: from, end: next?.start ?? sentence.end });
    if (rest.start < rest.end) {
      const words = text.slice(rest.start, rest.end);
      const previous = taken[index - 1];
      const lastSaid =
        previous !== undefined && content.some((each) => each.start < previous.end && previous.start < each.end);
      if (lastSaid && beginsWithVerb(words) && words.split(/\s+/u).length >= FEWEST_WORDS) {
        const start = before?.start ?? sentence.start;
        if ((clauses.at(-1)?.end ?? 0) > start) clauses.pop();
        clauses.push({ start, end: rest.end, by: "around" });
      } else if (words.split(/\s+/u).length >= FEWEST_WORDS && hasOwnVerb(words) && !onlySpoke(text, words, next)) {
        clauses.push({ ...rest, by: "beside" });
      }
      before = rest;
    }
    from = next?.end ?? sentence.end;
  }
  return clauses;
}

/** Whether a clause tells no more than that someone spoke: "He took the stage, saying …". */
function onlySpoke(text: string, words: string, next: Span | undefined): boolean {
  return next !== undefined && ONLY_SPOKE.test(words) && /^\p{L}+ing\b/u.test(text.slice(next.start, next.end));
}

function isSentence(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return /\p{L}/u.test(words) && (SENTENCE_END.test(words) ? /\s/u.test(words) : hasOwnVerb(words));
}

function within(span: Span, outer: Span): Span {
  return { start: Math.max(span.start, outer.start), end: Math.min(span.end, outer.end) };
}

function afterDateline(sentence: Span, dateline: Span | null): Span {
  if (dateline === null || dateline.end <= sentence.start) return sentence;
  return { start: Math.min(sentence.end, dateline.end), end: sentence.end };
}

/** Without the credit of an agency, white space and marks at its edges. */
function withoutEdges(text: string, span: Span, credit: readonly Span[]): Span {
  const last = credit.find((each) => each.end >= span.end - 1 && each.start > span.start && each.start < span.end);
  return withoutSpace(text, { start: span.start, end: last?.start ?? span.end });
}

function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^[\s–—-]*/u.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

/** Without white space and the marks that part clauses. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^[\s,;:.!?…–—"'”’“‘()[\]-]*/u.exec(words)?.[0].length ?? 0;
  if (lead === words.length) return { start: end, end };
  const opens = /^and\s+/u.exec(words.slice(lead))?.[0].length ?? 0;
  const tail = LEFT_OVER.exec(words.slice(-LOOKED_BACK))?.[0].length ?? 0;
  return { start: start + lead + opens, end: Math.max(start + lead + opens, end - tail) };
}

/** In text order, those that overlap joined. */
function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else if (start < end) merged.push({ start, end });
  }
  return merged;
}
