import type {
  Article,
  AttributionKind,
  Bound,
  Certainty,
  ChainLink,
  Polarity,
  Relation,
  Section,
  SourceType,
  Span,
} from "../contract/index.ts";
import type { Link } from "./links.ts";

/**
 * What linking needs of one article, made once from its Reading and kept with it: plain JSON, so that a store can hold it.
 * It depends on that article alone. All places are UTF-16 offsets in the article's text.
 */
export interface Profile {
  readonly article: ProfiledArticle;
  readonly statements: readonly Statement[];
  /** Statements of this article that assert the same, as a headline and the sentence under it do. */
  readonly repeats: readonly Link[];
  /** Statements of this article of which one denies what the other says. */
  readonly disputes: readonly Link[];
  readonly figures: readonly CountedFigure[];
  readonly quotes: readonly Utterance[];
  readonly sources: readonly Source[];
  readonly signs: readonly DrawnConclusion[];
  readonly citations: readonly Citation[];
  readonly moments: readonly Moment[];
  /** Where the article names places, in text order. */
  readonly places: readonly NamedPlace[];
  /** Winnowed fingerprints of the text's word shingles (Schleimer, Wilkerson & Aiken 2003), in text order. */
  readonly fingerprints: readonly Fingerprint[];
  /** By what other articles find this one; see `keys/`. */
  readonly keys: readonly Key[];
}

export type ProfiledArticle = Pick<
  Article,
  "id" | "file" | "title" | "outlet" | "published" | "url" | "own" | "credit" | "text"
>;

/** One clause, with its own verb, of an attribution's content or of an assertion; headlines count. */
export interface Statement extends Span {
  /** Within the article: the attribution's id, the assertion's, or that of a headline; with the clause's number where it has several. */
  readonly id: string;
  /** The words of its own: a content in pieces, without what an inner attribution says for itself. */
  readonly pieces: readonly Span[];
  /** Where its sentence begins: the other clauses of it tell what "killing two" is about. */
  readonly sentence: number;
  readonly section: Section;
  readonly attribution: string | null;
  readonly assertion: string | null;
  readonly kind: AttributionKind | "bare";
  readonly chain: readonly ChainLink[];
  /** Index into `sources` of whom it comes from; null where the lineage is not stated. */
  readonly origin: number | null;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** Content words in their base form, with how much each tells (0…1 from a fixed table of how rare it is in news). */
  readonly terms: readonly Term[];
  /** Names of persons, organisations and places in it, in lower case. */
  readonly names: readonly string[];
  readonly quantities: readonly Quantity[];
  /** Whether its words deny something, or whoever it is put to does; both together are no denial. */
  readonly denies: boolean;
  /** EDTF values of the dates in it. */
  readonly dates: readonly string[];
  /** Sentence embedding, int8 of unit length times 127, base64; null where none was made. */
  readonly vector: string | null;
}

/** A number, and what is counted by the words around it. */
export interface Quantity {
  /** Decimal digits, or a word of size: "24", "6.1", "dozens". */
  readonly value: string;
  /** Content words near it in their base form, sorted. */
  readonly of: readonly string[];
}

export interface Term {
  readonly word: string;
  readonly weight: number;
}

export interface CountedFigure extends Span {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly unitCode: string | null;
  readonly counted: string | null;
  readonly place: string | null;
  readonly asOf: string | null;
  /** The statement it stands in, by id. */
  readonly statement: string | null;
  /** What befell those counted (death, injury, …), of the words nearest to the figure; null where none says. */
  readonly event: string | null;
  /** Content words near the figure, the nearer the heavier, and those of its sentence. */
  readonly near: readonly Term[];
  readonly sentence: readonly Term[];
  /** Whether it stands in the headline or in the first sentences. */
  readonly lead: boolean;
  /** Whether it counts further ones or a part: "four others", "two of them". */
  readonly further: boolean;
  /** Years and names in its sentence, folded. */
  readonly years: readonly number[];
  readonly names: readonly string[];
}

/** A sentence, or a part of one, in quotation marks. */
export interface Utterance extends Span {
  /** Two where a cue breaks it. */
  readonly pieces: readonly Span[];
  /** The attribution that gives it as somebody's own, by id; null where none does. */
  readonly statement: string | null;
  readonly speaker: string | null;
}

/** A source of the article: an entity that statements come from or through. */
export interface Source {
  readonly name: string;
  readonly type: SourceType;
  /** Every form by which the article names it, longest first. */
  readonly forms: readonly string[];
  /** What the text says that somebody is, in its words: "spokesman for the port", "dock foreman". */
  readonly roles: readonly string[];
  /** Whom somebody speaks for or belongs to, and where somebody is, in the text's words; null where it says neither. */
  readonly body: string | null;
  readonly place: string | null;
  /** What it is called over all articles as far as this one tells (`origins/key.ts`). */
  readonly key: string;
  /** Whether the key stands for one real-world source wherever it occurs; else linked articles may tell which it is. */
  readonly settled: boolean;
}

export interface DrawnConclusion {
  readonly conclusion: readonly Span[];
  readonly relation: Relation;
  /** Index into `sources` of who draws it; null where that is the writer. */
  readonly drawnBy: number | null;
  readonly premises: readonly (Span & { readonly statement: string | null })[];
}

/** A source that the article cites and that could be had: an outlet's report, a document, a study, a broadcast. */
export interface Citation extends Span {
  readonly name: string;
  readonly type: SourceType;
  readonly date: string | null;
  readonly url: string | null;
}

/** Something told of a date: that it happened then, or was said then. The span is that of the statement. */
export interface Moment extends Span {
  /** EDTF */
  readonly date: string;
  readonly what: "event" | "statement";
}

export interface NamedPlace extends Span {
  readonly name: string;
}

export interface Fingerprint extends Span {
  /** 32-bit hash of a shingle. */
  readonly hash: number;
}

/** Something two articles have in common that few have: a rare word, a name, a number with its noun, a fingerprint. */
export interface Key {
  readonly key: string;
  readonly weight: number;
}
