import type { Attribution, Reading, Span } from "../../contract/index.ts";
import { contains, overlaps, wordsOf } from "../../contract/index.ts";
import type { Statement } from "../profile.ts";
import type { SourcesOfArticle } from "../sources/index.ts";
import { termsOf } from "../terms/index.ts";
import { sentencesIn } from "../words/sentences.ts";
import { clausesOf } from "./clauses.ts";
import { namesIn } from "./names.ts";
import { negates } from "./negation.ts";
import { covered, lengthOf, ownWordsOf, withoutSpans } from "./own-words.ts";
import { quantitiesIn } from "./quantities.ts";
import { tokensOf } from "./tokens.ts";

/** A statement before its words were looked at. */
type Draft = Omit<Statement, "terms" | "names" | "quantities" | "denies" | "dates" | "vector">;

/** An assertion's clause that attributions hold to this share says nothing of its own. */
const TAKEN = 0.5;
/** A piece of a content with fewer words goes with the piece beside it: "which", he said, "killed seven". */
const FEWEST_WORDS = 3;
/** Beside who says something and by what verb, fewer words than these are no statement. */
const FEWEST_LEFT = 2;

/**
 * The statements of an article in text order: the clauses of each attribution's own words, of each assertion, and of what
 * headlines say beside attributions. `vectors` are theirs in that order, where embeddings were made.
 */
export function statementsOf(
  reading: Reading,
  sources: SourcesOfArticle,
  vectors: readonly (string | null)[] = [],
): Statement[] {
  const { text } = reading.article;
  const headings = headingsOf(reading);
  const attributed = reading.attributions.flatMap((each) => attributedOf(reading, each, sources, headings));
  const contents = reading.attributions.flatMap(({ content }) => content);
  const bare = [...asserted(reading, headings), ...headlined(reading, headings)].filter(
    ({ pieces }) => covered(pieces, contents) < TAKEN * lengthOf(pieces),
  );
  const framing = reading.attributions.flatMap(({ cue, source }) => [...cue, ...source]);
  return [...attributed, ...bare]
    .filter(({ pieces }) => saysMore(text, pieces, framing))
    .sort((one, other) => one.start - other.start || one.end - other.end || (one.id < other.id ? -1 : 1))
    .map((draft, index) => ({
      ...draft,
      terms: termsOf(wordsOf(text, draft.pieces)),
      names: namesIn(reading, draft.pieces),
      quantities: quantitiesIn(text, draft.pieces),
      denies: (draft.polarity !== "affirmed") !== negates(wordsOf(text, draft.pieces)),
      dates: datesIn(reading, draft.pieces),
      vector: vectors[index] ?? null,
    }));
}

/** Whether words say more than who said something: ", Ines Holm said", left over around another's words, says nothing. */
function saysMore(text: string, pieces: readonly Span[], framing: readonly Span[]): boolean {
  const near = framing.filter((span) => pieces.some((piece) => overlaps(piece, span)));
  if (near.length === 0) return true;
  return withoutSpans(pieces, near).flatMap((piece) => tokensOf(text, piece)).length >= FEWEST_LEFT;
}

function attributedOf(
  reading: Reading,
  attribution: Attribution,
  sources: SourcesOfArticle,
  headings: readonly Span[],
): Draft[] {
  const { text } = reading.article;
  const last = attribution.lineage === "stated" ? attribution.chain.at(-1) : undefined;
  const origin = last === undefined ? -1 : sources.indexOf(last);
  const clauses = wholeClauses(text, ownWordsOf(attribution, reading.attributions), headings);
  return clauses.map(({ pieces, sentence }, index) => ({
    ...extentOf(pieces),
    id: clauses.length === 1 ? attribution.id : `${attribution.id}.${index + 1}`,
    pieces,
    sentence,
    section: sectionOf(reading, headings, pieces),
    attribution: attribution.id,
    assertion: null,
    kind: attribution.kind,
    chain: attribution.chain,
    origin: origin < 0 ? null : origin,
    polarity: attribution.polarity,
    certainty: attribution.certainty,
  }));
}

function asserted(reading: Reading, headings: readonly Span[]): Draft[] {
  return reading.assertions.flatMap((assertion) =>
    bareOf(reading, assertion, headings, assertion.id).map((draft) => ({
      ...draft,
      assertion: assertion.id,
      certainty: assertion.certainty,
    })),
  );
}

/** What headlines say: an article's title, where its text has it, and the lines that are headings. */
function headlined(reading: Reading, headings: readonly Span[]): Draft[] {
  return headings
    .filter((heading) => !reading.assertions.some((assertion) => overlaps(assertion, heading)))
    .flatMap((heading, index) => bareOf(reading, heading, headings, `h${index + 1}`));
}

function bareOf(reading: Reading, span: Span, headings: readonly Span[], id: string): Draft[] {
  const { text } = reading.article;
  const clauses = wholeClauses(text, [span], headings);
  return clauses.map(({ pieces, sentence }, index) => ({
    ...extentOf(pieces),
    id: clauses.length === 1 ? id : `${id}.${index + 1}`,
    pieces,
    sentence,
    section: sectionOf(reading, headings, pieces),
    attribution: null,
    assertion: null,
    kind: "bare",
    chain: [],
    origin: null,
    polarity: "affirmed",
    certainty: "unknown",
  }));
}

/** The clauses of some words, sentence by sentence; a piece too short to say anything goes with the one beside it. */
function wholeClauses(
  text: string,
  words: readonly Span[],
  headings: readonly Span[],
): { pieces: Span[]; sentence: number }[] {
  const found: { pieces: Span[]; sentence: number }[] = [];
  let waiting: Span[] = [];
  for (const piece of words) {
    const headline = headings.some((heading) => contains(heading, piece));
    if (tokensOf(text, piece).length < FEWEST_WORDS && words.length > 1) {
      const last = found.at(-1);
      if (last === undefined) waiting.push(piece);
      else last.pieces.push(piece);
      continue;
    }
    for (const sentence of sentencesIn(text, piece)) {
      for (const clause of clausesOf(text, sentence, headline)) {
        found.push({ pieces: [...waiting, clause], sentence: 0 });
        waiting = [];
      }
    }
  }
  if (waiting.length > 0) found.push({ pieces: waiting, sentence: 0 });
  return found
    .map(({ pieces }) => ({ pieces, sentence: beginOf(text, pieces[0]?.start ?? 0) }))
    .filter(({ pieces }) => /\p{L}/u.test(wordsOf(text, pieces)));
}

/** Where the sentence begins that a place is in. */
function beginOf(text: string, at: number): number {
  const line = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  const sentences = sentencesIn(text, { start: line, end: end < 0 ? text.length : end });
  return sentences.findLast(({ start }) => start <= at)?.start ?? line;
}

function headingsOf({ article }: Reading): Span[] {
  const found = article.blocks.filter(({ kind }) => kind === "heading").map(({ start, end }) => ({ start, end }));
  const at = article.title === null ? -1 : article.text.indexOf(article.title);
  const title = at < 0 || article.title === null ? null : { start: at, end: at + article.title.length };
  const isLine = title !== null && article.text.slice(0, title.start).trim() === "";
  return title === null || !isLine || found.some((heading) => overlaps(heading, title)) ? found : [title, ...found];
}

function sectionOf({ article }: Reading, headings: readonly Span[], pieces: readonly Span[]): Statement["section"] {
  const within = (spans: readonly Span[]) => pieces.some((piece) => spans.some((span) => overlaps(span, piece)));
  if (within(headings)) return "headline";
  return within(article.blocks.filter(({ kind }) => kind === "caption")) ? "caption" : "body";
}

function datesIn({ dates }: Reading, pieces: readonly Span[]): string[] {
  const found = dates
    .filter((date) => pieces.some((piece) => overlaps(piece, date)))
    .flatMap(({ value }) => value ?? []);
  return [...new Set(found)].sort();
}

function extentOf(pieces: readonly Span[]): Span {
  return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) };
}
