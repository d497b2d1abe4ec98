import { z } from "zod";
import { Span } from "./span.ts";
import * as vocabulary from "./vocabulary.ts";

const Edtf = z.string();
const Confidence = z.number().min(0).max(1);

/** Words of one article of a collection, and where they stand. */
export const Place = z.object({
  file: z.string(),
  article: z.string(),
  ...Span.shape,
  text: z.string(),
});
export type Place = Readonly<z.infer<typeof Place>>;

/** How many real-world sources stand behind something: `most` counts keys, `least` joins those that may be one. */
export const OriginCount = z.object({ least: z.int().nonnegative(), most: z.int().nonnegative() });
export type OriginCount = Readonly<z.infer<typeof OriginCount>>;

/**
 * Origin keys of all that something passes through: the outlet, the relays, the origin, and those of what it was copied
 * from. Whoever of them is struck takes it away.
 */
const Way = z.array(z.string());
/** Pairs of origin keys of which the articles leave open whether they are one source. */
const MaybeSame = z.array(z.tuple([z.string(), z.string()]));

export const ClaimStatement = z.object({
  ...Place.shape,
  section: z.enum(vocabulary.SECTIONS),
  attribution: z.string().nullable(),
  assertion: z.string().nullable(),
  kind: z.enum(vocabulary.STATEMENT_KINDS),
  /** Whether its source asserts it, denies it, or says nothing of it. */
  polarity: z.enum(vocabulary.POLARITIES),
  chain: z.array(z.string()),
  origin: z.string().nullable(),
  lineage: z.enum(vocabulary.STATEMENT_LINEAGES),
  copiedFrom: Place.nullable(),
  /** The key that counts for the claim: `origin`, or its original's where it is copied; null where none counts. */
  counted: z.string().nullable(),
  /** The key of the outlet that published it; null where that is unknown. */
  outlet: z.string().nullable(),
  way: Way,
  fallen: z.boolean(),
});
export type ClaimStatement = Readonly<z.infer<typeof ClaimStatement>>;

export const ClaimOrigin = z.object({
  key: z.string(),
  name: z.string(),
  type: z.enum(vocabulary.SOURCE_TYPES),
  statements: z.int().nonnegative(),
  fallen: z.boolean(),
});
export type ClaimOrigin = Readonly<z.infer<typeof ClaimOrigin>>;

/** Statements that assert the same. */
export const Claim = z.object({
  id: z.string(),
  text: z.string(),
  /** How the statement stands to its words that is shown as `text`: "denied", and what is claimed is that it is not so. */
  polarity: z.enum(vocabulary.POLARITIES),
  statements: z.array(ClaimStatement),
  outlets: z.int().nonnegative(),
  outletsUnknown: z.int().nonnegative(),
  origins: z.array(ClaimOrigin),
  originCount: OriginCount,
  /** Each with one of the claim's origins first; the other may be a source of its articles that says nothing of it. */
  maybeSame: MaybeSame,
  unstated: z.int().nonnegative(),
  disputedBy: z.array(z.string()),
  /** Outlets of it, by their keys, that have one owner, where the user told who owns them; it joins nothing. */
  sharedOwners: z.array(z.object({ owner: z.string(), outlets: z.array(z.string()) })).optional(),
  confidence: Confidence,
  fallen: z.boolean(),
  open: z.boolean(),
});
export type Claim = Readonly<z.infer<typeof Claim>>;

/** One thing counted or measured, with each value that was given. */
export const FigureGroup = z.object({
  id: z.string(),
  what: z.string(),
  unit: z.string().nullable(),
  conflict: z.boolean(),
  byTime: z.boolean(),
  /** Pairs of values, by index, that cannot both hold. */
  against: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).optional(),
  values: z.array(
    z.object({
      ...Place.shape,
      value: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      bound: z.enum(vocabulary.BOUNDS),
      asOf: Edtf.nullable(),
      origin: z.string().nullable(),
      way: Way.optional(),
      fallen: z.boolean().optional(),
    }),
  ),
});
export type FigureGroup = Readonly<z.infer<typeof FigureGroup>>;

/**
 * Where a rendering of a quotation differs from the fullest one: `was` are the fullest one's words, `is` is where other
 * words stand in this one, `lost` says whether a condition, a negation or a hedge went with it.
 */
export const QuoteDifference = z.object({
  kind: z.enum(vocabulary.QUOTE_DIFFERENCES),
  was: z.string().nullable(),
  is: Span.nullable(),
  lost: z.array(z.enum(vocabulary.QUOTE_LOSSES)),
});
export type QuoteDifference = Readonly<z.infer<typeof QuoteDifference>>;

/** One utterance as the articles give it in quotation marks. */
export const Quote = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  changed: z.boolean(),
  variants: z.array(z.object({ ...Place.shape, differences: z.array(QuoteDifference) })),
});
export type Quote = Readonly<z.infer<typeof Quote>>;

/** Two articles that share passages. `a` and `b` are files; which was first is said only where dates or a credit say so. */
export const Copy = z.object({
  a: z.string(),
  b: z.string(),
  share: z.enum(vocabulary.COPY_SHARES),
  first: z.enum(vocabulary.COPY_FIRSTS),
  passages: z.array(z.object({ a: Span, b: Span })),
});
export type Copy = Readonly<z.infer<typeof Copy>>;

export const CollectionSource = z.object({
  key: z.string(),
  name: z.string(),
  type: z.enum(vocabulary.SOURCE_TYPES),
  statements: z.int().nonnegative(),
  articles: z.int().nonnegative(),
  outlets: z.int().nonnegative(),
  through: z.array(z.string()),
  /** All that the articles call it, and the keys of the outlets in which it is. */
  forms: z.array(z.string()),
  publishedBy: z.array(z.string()),
  /** Who owns an outlet, where the user told; it joins nothing. */
  owner: z.string().nullable(),
});
export type CollectionSource = Readonly<z.infer<typeof CollectionSource>>;

/** A conclusion that an article draws, and what it rests on over all articles. */
export const Sign = z.object({
  conclusion: Place,
  relation: z.enum(vocabulary.RELATIONS),
  premises: z.array(
    z.object({ ...Place.shape, claim: z.string().nullable(), origin: z.string().nullable(), fallen: z.boolean() }),
  ),
  originCount: OriginCount,
  /** The keys of the origins that its premises' claims have. */
  origins: z.array(z.string()),
  maybeSame: MaybeSame,
  /** The outlet, and whoever draws the conclusion where that is not the writer. */
  way: Way,
  fallen: z.boolean(),
  open: z.boolean(),
});
export type Sign = Readonly<z.infer<typeof Sign>>;

/** A source that articles cite and the collection does not hold. */
export const Wanted = z.object({
  name: z.string(),
  type: z.enum(vocabulary.SOURCE_TYPES),
  date: Edtf.nullable(),
  url: z.string().nullable(),
  cited: z.array(Place),
});
export type Wanted = Readonly<z.infer<typeof Wanted>>;

export const TimelineEntry = z.object({ date: Edtf, ...Place.shape, what: z.enum(vocabulary.TIMELINE_KINDS) });
export type TimelineEntry = Readonly<z.infer<typeof TimelineEntry>>;

/** The documents that the commands on a collection print. */
export const Claims = z.object({ format: z.literal("hearsay.claims/1"), claims: z.array(Claim) });
export const Figures = z.object({ format: z.literal("hearsay.figures/1"), figures: z.array(FigureGroup) });
export const Quotes = z.object({ format: z.literal("hearsay.quotes/1"), quotes: z.array(Quote) });
export const Copies = z.object({ format: z.literal("hearsay.copies/1"), copies: z.array(Copy) });
export const Sources = z.object({ format: z.literal("hearsay.sources/1"), sources: z.array(CollectionSource) });
export const Signs = z.object({ format: z.literal("hearsay.signs/1"), signs: z.array(Sign) });
export const WantedList = z.object({ format: z.literal("hearsay.wanted/1"), wanted: z.array(Wanted) });
export const Timeline = z.object({ format: z.literal("hearsay.timeline/1"), entries: z.array(TimelineEntry) });
