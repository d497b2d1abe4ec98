import type { Article, Attribution, Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { hasOwnVerb } from "../voice/verbs.ts";

/** Where a cue was found, and the look-ups that its shape needs. */
export interface Place {
  readonly text: string;
  readonly sentence: Span;
  readonly cue: Span;
  /** The sentences before and after it in the same or the neighbouring paragraph; null at the text's ends and beside a heading. */
  readonly before: Span | null;
  readonly after: Span | null;
  /** What is put to someone, pieces in text order, none overlapping another. */
  readonly contents: readonly Said[];
  /** The conclusion of the inference before this one, where it stands in this sentence or in the one before. */
  readonly drawn: Span | null;
  /** The conclusion of the last "one sign of …". */
  readonly signOf: Span | null;
}

/** A piece of a content with its attribution. */
export interface Said extends Span {
  readonly of: Attribution;
}

/** Conclusion and premises as a shape finds them. */
export interface Tied {
  readonly conclusion: Span;
  readonly premises: readonly Span[];
}

/** The outermost contents in text order. */
export function contentsOf(attributions: readonly Attribution[]): Said[] {
  const pieces = attributions.flatMap((of) => of.content.map(({ start, end }) => ({ start, end, of })));
  pieces.sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Said[] = [];
  for (const piece of pieces) if (piece.start >= (apart.at(-1)?.end ?? 0)) apart.push(piece);
  return apart;
}

/** The sentences of a text's running paragraphs with their neighbours. */
export function sentencesInOrder({
  layout,
}: {
  article: Article;
  layout: Layout;
}): { sentence: Span; before: Span | null; after: Span | null }[] {
  const runs: Span[][] = [[]];
  for (const paragraph of layout.paragraphs) {
    if (paragraph.kind === "heading") runs.push([]);
    if (paragraph.kind !== "body" && paragraph.kind !== "list-item" && paragraph.kind !== "quotation") continue;
    const start = paragraph.dateline?.end ?? paragraph.start;
    for (const sentence of touching(paragraph, layout.sentences)) {
      if (sentence.end > start) runs.at(-1)?.push({ start: Math.max(start, sentence.start), end: sentence.end });
    }
  }
  return runs.flatMap((run) =>
    run.map((sentence, index) => ({ sentence, before: run[index - 1] ?? null, after: run[index + 1] ?? null })),
  );
}

const EDGE_BEFORE =
  /^(?:[\s,;:–—"'”’“‘()[\].-]|(?:that|[Aa]nd|[Bb]ut|[Ss]o|[Oo]r)\s|(?:[Hh]owever|[Mm]oreover|In addition|[Mm]eanwhile|[Aa]lso|[Tt]herefore|[Tt]hus|[Ii]ndeed|[Ss]till|[Yy]et|To the contrary),\s)+/u;
const EDGE_AFTER = /(?:[\s,;:–—"”“‘([.!?)-]|\s(?:and|but|or))+$/u;

/** A span without the marks, white space and joining words at its edges; null where nothing of some length is left. */
export function clean(text: string, { start, end }: Span, least = 1): Span | null {
  const words = text.slice(start, end);
  const lead = EDGE_BEFORE.exec(words)?.[0].length ?? 0;
  const tail = EDGE_AFTER.exec(words.slice(-20))?.[0].length ?? 0;
  if (lead >= words.length - tail) return null;
  const span = { start: start + lead, end: end - tail };
  return text.slice(span.start, span.end).split(/\s+/u).length >= least ? span : null;
}

/** Where the clause ends that begins at `start`: at a dash, a semicolon, or a comma before another clause. */
const CLAUSE_END =
  /\s[–—-]\s|\s?—\s?|;|:\s|\s(?:to ensure|so) that\b|,\s(?=(?:which|who|but|while|although|though|as|after|because|since|whereas|when|where|despite|including|saying|adding|according)\b|(?:and|so|or)\s(?:it|he|she|they|we|the|this|that|there|is|was|has|would|could|will)\b|\p{Ll}+ing\b|(?:he|she|they|it|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*)\s(?:said|says|added|told|argued|warned|wrote)\b)|["”](?=,?\s)/u;

export function clauseFrom(text: string, start: number, limit: number): Span {
  const found = CLAUSE_END.exec(text.slice(start, limit));
  return { start, end: found === null ? limit : start + found.index };
}

/** What a sentence says: the longest clause that it puts to someone, where that is much of it; else the whole. */
export function gistOf(place: Pick<Place, "text" | "contents">, sentence: Span): Span {
  const said = touching(sentence, place.contents).map(({ start, end }) => ({
    start: Math.max(start, sentence.start),
    end: Math.min(end, sentence.end),
  }));
  const longest = said.reduce<Span | null>(
    (best, each) => (best === null || each.end - each.start > best.end - best.start ? each : best),
    null,
  );
  const much = longest !== null && longest.end - longest.start > 0.35 * (sentence.end - sentence.start);
  const words = longest === null ? "" : place.text.slice(longest.start, longest.end);
  if (longest !== null && much && (hasOwnVerb(words) || /^(?:\S+\s)?(?:of|for|that)?\s?\p{Ll}+ing\b/u.test(words))) {
    return clean(place.text, longest) ?? longest;
  }
  return clean(place.text, sentence) ?? sentence;
}

/** Where the statement begins that the cue stands in: the sentence's start, or that of what is put to someone around the cue. */
export function statementStart({ sentence, cue, contents }: Place): number {
  const around = touching(cue, contents).find(({ start, end }) => start <= cue.start && cue.end <= end);
  return Math.max(sentence.start, around?.start ?? sentence.start);
}

/** Where the statement ends that the cue stands in. */
export function statementEnd({ sentence, cue, contents }: Place): number {
  const around = touching(cue, contents).find(({ start, end }) => start <= cue.start && cue.end <= end);
  return Math.min(sentence.end, around?.end ?? sentence.end);
}
