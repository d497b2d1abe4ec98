import { z } from "zod";
import { Article } from "./article.ts";
import { Span } from "./span.ts";
import * as vocabulary from "./vocabulary.ts";

const Edtf = z.string();
const Confidence = z.number().min(0).max(1);

/**
 * What a finding has left once the sources in `Reading.without` are struck, present only where some are. `fallen`: it had
 * an origin and has none. `open`: it may have none, since its origin may be one of those struck. Never both.
 */
const AfterStriking = { fallen: z.boolean().optional(), open: z.boolean().optional() };

export const Mention = z.object({ ...Span.shape, form: z.enum(vocabulary.MENTION_FORMS) });
export type Mention = Readonly<z.infer<typeof Mention>>;

/** What the text says of a source that it does not name, in its own words; null where it says nothing of the kind. */
export const Described = z.object({
  number: z.string().nullable(),
  role: z.string().nullable(),
  body: z.string().nullable(),
  place: z.string().nullable(),
  knowledge: z.string().nullable(),
  unnamedFor: z.string().nullable(),
});
export type Described = Readonly<z.infer<typeof Described>>;

export const Entity = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(vocabulary.ENTITY_TYPES),
  mentions: z.array(Mention),
  /** Present for those whom the text does not name. */
  described: Described.optional(),
});
export type Entity = Readonly<z.infer<typeof Entity>>;

/** One step of the way a statement came. */
export const ChainLink = z.object({
  name: z.string(),
  entity: z.string().nullable(),
  type: z.enum(vocabulary.SOURCE_TYPES),
});
export type ChainLink = Readonly<z.infer<typeof ChainLink>>;

export const Edit = z.object({ ...Span.shape, kind: z.enum(vocabulary.EDIT_KINDS) });
export type Edit = Readonly<z.infer<typeof Edit>>;

export const Attribution = z.object({
  id: z.string(),
  kind: z.enum(vocabulary.ATTRIBUTION_KINDS),
  act: z.enum(vocabulary.ACTS),
  content: z.array(Span),
  cue: z.array(Span),
  source: z.array(Span),
  sourceType: z.enum(vocabulary.SOURCE_TYPES),
  speaker: z.string().nullable(),
  /** Whom the source may be where the text leaves it open, best first; scores add up to at most one. */
  candidates: z.array(z.object({ entity: z.string(), score: Confidence })).optional(),
  parent: z.string().nullable(),
  chain: z.array(ChainLink),
  lineage: z.enum(vocabulary.LINEAGES),
  basis: z.enum(vocabulary.BASES),
  polarity: z.enum(vocabulary.POLARITIES),
  /**
   * Of a denial: who had put what it denies, where the article tells: the attribution that says so, and its origin's name.
   * Both null where it is put by somebody whom the text does not name ("denied reports that …"); null for all else.
   */
  putBy: z.object({ attribution: z.string().nullable(), name: z.string().nullable() }).nullable().optional(),
  certainty: z.enum(vocabulary.CERTAINTIES),
  stance: z.enum(vocabulary.STANCES),
  stanceCues: z.array(Span),
  edits: z.array(Edit),
  hedges: z.array(z.string()),
  date: Edtf.nullable(),
  confidence: Confidence,
  by: z.string(),
  ...AfterStriking,
});
export type Attribution = Readonly<z.infer<typeof Attribution>>;

export const Assertion = z.object({
  id: z.string(),
  ...Span.shape,
  voice: z.enum(vocabulary.VOICES),
  certainty: z.enum(vocabulary.CERTAINTIES),
  hedges: z.array(z.string()),
  confidence: Confidence,
  by: z.string(),
  ...AfterStriking,
});
export type Assertion = Readonly<z.infer<typeof Assertion>>;

export const Inference = z.object({
  id: z.string(),
  conclusion: z.array(Span),
  premises: z.array(z.object({ ...Span.shape, statement: z.string().nullable() })),
  cue: z.array(Span),
  relation: z.enum(vocabulary.RELATIONS),
  drawnBy: z.string(),
  confidence: Confidence,
  by: z.string(),
  ...AfterStriking,
});
export type Inference = Readonly<z.infer<typeof Inference>>;

export const DateMention = z.object({
  id: z.string(),
  ...Span.shape,
  value: Edtf.nullable(),
  timex: z.string().nullable(),
  type: z.enum(vocabulary.DATE_TYPES),
  anchor: z.enum(vocabulary.DATE_ANCHORS),
});
export type DateMention = Readonly<z.infer<typeof DateMention>>;

export const PlaceMention = z.object({
  id: z.string(),
  ...Span.shape,
  name: z.string(),
  geonames: z.number().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  country: z.string().nullable(),
  kind: z.enum(vocabulary.PLACE_KINDS),
});
export type PlaceMention = Readonly<z.infer<typeof PlaceMention>>;

export const Figure = z.object({
  id: z.string(),
  ...Span.shape,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(vocabulary.BOUNDS),
  unit: z.string().nullable(),
  unitCode: z.string().nullable(),
  counted: z.string().nullable(),
  scope: z.object({ place: z.string().nullable(), date: Edtf.nullable() }),
  attribution: z.string().nullable(),
});
export type Figure = Readonly<z.infer<typeof Figure>>;

export const Hedge = z.object({ id: z.string(), ...Span.shape, class: z.enum(vocabulary.HEDGE_CLASSES) });
export type Hedge = Readonly<z.infer<typeof Hedge>>;

export const Engine = z.object({ version: z.string(), model: z.string() });
export type Engine = Readonly<z.infer<typeof Engine>>;

/** All that was found in one article. */
export const Reading = z.object({
  format: z.literal("hearsay.reading/1"),
  engine: Engine,
  article: Article,
  entities: z.array(Entity),
  attributions: z.array(Attribution),
  assertions: z.array(Assertion),
  inferences: z.array(Inference),
  dates: z.array(DateMention),
  places: z.array(PlaceMention),
  figures: z.array(Figure),
  hedges: z.array(Hedge),
  /** Why an article was kept but not read (a language that the reader does not know); null where it was read. */
  notRead: z.string().nullable(),
  /** The names of the sources that are struck, where any were asked to be: everything stays listed. */
  without: z.array(z.string()).optional(),
});
export type Reading = Readonly<z.infer<typeof Reading>>;
