import {
  type Claim,
  type CollectionSource,
  type Copy,
  type FigureGroup,
  overlaps,
  type Place,
  type Quote,
  type Sign,
  type TimelineEntry,
  type Wanted,
} from "../../contract/index.ts";
import {
  type Documents,
  type Legs,
  legsOf,
  type NamedPlace,
  orderOf,
  outletOfArticle,
  type ProfiledArticle,
  touchedBy,
  type Whole,
} from "../../linker/index.ts";
import { outletValue } from "../articles/outlets.ts";
import type { DocumentRow } from "../tables.ts";
import { fold } from "./fold.ts";
import type { Kind } from "./kinds.ts";
import { byMost, placeOf } from "./place.ts";

/** A document as it is kept: what lists are ordered by, filtered by (facets, each value once), and found by. */
export interface NewDocument extends Omit<DocumentRow, "number" | "generation" | "unit"> {
  readonly kind: Kind | Part;
  readonly facets: readonly (readonly [facet: Facet, value: string])[];
  readonly words: string;
  /** What striking needs of a claim; null of everything else. */
  readonly legs: Legs | null;
}

/**
 * By what lists are filtered; names are folded and outlets told by their keys, so that they are found however they are written. "way" leads to what striking
 * an origin key touches.
 */
export const FACETS = ["article", "outlet", "source", "published", "place", "kind", "way"] as const;
export type Facet = (typeof FACETS)[number];

type Articles = ReadonlyMap<string, ProfiledArticle & { readonly places?: readonly NamedPlace[] }>;
type Values = Partial<Record<Facet, Iterable<string | null>>>;

/** Kept of a unit, and put together with those of other units: no list by themselves. */
export const PARTS = ["source parts", "citing", "place names"] as const;
export type Part = (typeof PARTS)[number];

/** All that was made of a unit, ready to be kept. The order within each kind is that of the linker. */
export function documentRows(documents: Omit<Documents, "wanted">, whole: Whole): NewDocument[] {
  const articles = new Map(whole.profiles.map(({ article, places }) => [article.id, { ...article, places }]));
  const claims = new Map(documents.claims.map((claim) => [claim.id, claim]));
  return [
    ...documents.claims.map((claim) => claimRow(claim, articles)),
    ...documents.figures.map((figure) => figureRow(figure, articles)),
    ...documents.quotes.map((quote) => quoteRow(quote, articles)),
    ...documents.copies.map((copy) => copyRow(copy, articles)),
    ...documents.signs.map((sign, index) => signRow(sign, index, articles, claims)),
    ...documents.timeline.map((entry) => timelineRow(entry, articles)),
    ...documents.sources.map((source) => ({
      ...partRow("source parts", source.key, source),
      facets: facetsOf({ outlet: outletsOf(source, articles) }),
    })),
    ...whole.profiles.flatMap(({ article, citations }) =>
      citations.length === 0 ? [] : [partRow("citing", article.id, { citations })],
    ),
    ...placeNames(whole).map((name) => partRow("place names", fold(name), { name })),
  ];
}

function partRow(kind: Part, id: string, part: object): NewDocument {
  const nothing = { outlets: null, least: null, most: null, confidence: null, legs: null, facets: [], words: "" };
  return { kind, id, place: id, body: JSON.stringify(part), ...nothing };
}

/** As the articles of a unit write the outlets in which a source is. */
function outletsOf({ publishedBy }: CollectionSource, articles: Articles): (string | null)[] {
  const keys = new Set(publishedBy);
  return [...articles.values()].flatMap((article) =>
    keys.has(outletOfArticle(article) ?? "") ? [article.outlet] : [],
  );
}

/** Places' names as they are written, each once: they are filtered by as they are folded. */
function placeNames({ profiles }: Whole): string[] {
  return [...new Set(profiles.flatMap(({ places }) => places.map(({ name }) => name)))].sort();
}

function claimRow(claim: Claim, articles: Articles): NewDocument {
  const { statements, origins, originCount, outlets, confidence } = claim;
  const [first] = statements;
  const reach = new Set(statements.map(({ article }) => article)).size;
  return {
    ...rowOf("claims", claim.id, claim, statements, articles, {
      source: [
        ...origins.flatMap(({ key, name }) => [key, name]),
        ...statements.flatMap(({ origin, chain }) => [origin, ...chain]),
      ],
      kind: statements.map(({ kind }) => kind),
      way: touchedBy(claim),
    }),
    place: placeOf(
      byMost(reach),
      byMost(statements.length),
      first?.file ?? "",
      first?.start ?? 0,
      first?.end ?? 0,
      claim.id,
    ),
    outlets,
    least: originCount.least,
    most: originCount.most,
    confidence,
    legs: legsOf(claim),
  };
}

function figureRow(figure: FigureGroup, articles: Articles): NewDocument {
  return {
    ...rowOf(
      "figures",
      figure.id,
      figure,
      figure.values,
      articles,
      {
        source: figure.values.map(({ origin }) => origin),
        way: figure.values.flatMap(({ origin, way }) => [origin, ...(way ?? [])]),
      },
      figure.what,
    ),
    place: placeOf(Number(!figure.conflict), byMost(figure.values.length), figure.id),
    most: countValues(figure.values.map(({ origin }) => origin)),
  };
}

function quoteRow(quote: Quote, articles: Articles): NewDocument {
  return {
    ...rowOf("quotes", quote.id, quote, quote.variants, articles, { source: [quote.speaker] }, quote.speaker ?? ""),
    place: placeOf(byMost(countArticles(quote.variants)), quote.id),
  };
}

function copyRow(copy: Copy, articles: Articles): NewDocument {
  const passages = [...articles.values()].flatMap(({ id, file }) =>
    (["a", "b"] as const)
      .filter((side) => file === copy[side])
      .flatMap((side) => copy.passages.map((passage) => ({ article: id, text: "", ...passage[side] }))),
  );
  return {
    ...rowOf("copies", `${copy.a} ${copy.b}`, copy, passages, articles, {}),
    place: placeOf(copy.a, copy.b),
  };
}

/** @param outlets as they are written, those of the articles in which it is */
export function sourceRow(source: CollectionSource, outlets: Iterable<string>): NewDocument {
  return {
    ...rowOf(
      "sources",
      source.key,
      source,
      [],
      new Map(),
      { source: [source.key, source.name, ...source.through], kind: [source.type], outlet: outlets },
      source.name,
    ),
    place: placeOf(byMost(source.statements), byMost(source.articles), source.key),
    outlets: source.outlets,
  };
}

function signRow(sign: Sign, index: number, articles: Articles, claims: ReadonlyMap<string, Claim>): NewDocument {
  const { conclusion, premises, originCount } = sign;
  return {
    ...rowOf("signs", `${conclusion.article} ${conclusion.start}`, sign, [conclusion, ...premises], articles, {
      source: premises.map(({ origin }) => origin),
      kind: [sign.relation],
      way: [...sign.way, ...premises.flatMap(({ claim }) => [...waysOf(claims.get(claim ?? ""))])],
    }),
    place: placeOf(conclusion.file, conclusion.article, index),
    least: originCount.least,
    most: originCount.most,
  };
}

export function wantedRow(wanted: Wanted, articles: Articles): NewDocument {
  return {
    ...rowOf(
      "wanted",
      wanted.name,
      wanted,
      wanted.cited,
      articles,
      { source: [wanted.name], kind: [wanted.type] },
      wanted.name,
    ),
    place: placeOf(byMost(wanted.cited.length), wanted.name, wanted.date ?? "", wanted.url ?? ""),
  };
}

function timelineRow(entry: TimelineEntry, articles: Articles): NewDocument {
  return {
    ...rowOf("timeline", `${entry.date} ${entry.article} ${entry.start}`, entry, [entry], articles, {
      kind: [entry.what],
    }),
    place: placeOf(orderOf(entry.date), entry.date, entry.file, entry.start, entry.end, entry.what, entry.article),
  };
}

function waysOf(claim: Claim | undefined): Iterable<string> {
  return claim === undefined ? [] : touchedBy(claim);
}

type Words = Pick<Place, "article" | "text" | "start" | "end">;

function rowOf(
  kind: Kind,
  id: string,
  entry: object,
  places: readonly Words[],
  articles: Articles,
  values: Values,
  more = "",
): NewDocument {
  const mine = [...new Set(places.map(({ article }) => article))].flatMap((article) => articles.get(article) ?? []);
  return {
    kind,
    id,
    place: "",
    outlets: countValues(mine.map(({ outlet }) => outlet)),
    least: null,
    most: null,
    confidence: null,
    legs: null,
    body: JSON.stringify(entry),
    facets: facetsOf({
      article: mine.map((article) => article.id),
      outlet: mine.map(({ outlet }) => outlet),
      published: mine.map(({ published }) => published),
      place: places.flatMap((words) => placesNamedIn(words, articles)),
      ...values,
    }),
    words: [...new Set([more, ...places.map(({ text }) => text)])].join("\n").trim(),
  };
}

/** The places that some words name. */
function placesNamedIn(words: Words, articles: Articles): string[] {
  const named = articles.get(words.article)?.places ?? [];
  return named.filter((place) => overlaps(place, words)).map(({ name }) => name);
}

/** Each value of each facet once; ids and dates as they are, names folded. */
function facetsOf(values: Values): [Facet, string][] {
  return FACETS.flatMap((facet) => {
    const folded = [...(values[facet] ?? [])].flatMap((value) => (value === null ? [] : foldFacet(facet, value)));
    return [...new Set(folded)].map((value): [Facet, string] => [facet, value]);
  });
}

export function foldFacet(facet: Facet, value: string): string {
  if (facet === "outlet") return outletValue(value);
  return ["article", "published", "way"].includes(facet) ? value : fold(value);
}

function countArticles(places: readonly Words[]): number {
  return new Set(places.map(({ article }) => article)).size;
}

function countValues(values: readonly (string | null)[]): number {
  return new Set(values.filter((value) => value !== null)).size;
}
