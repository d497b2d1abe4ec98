/** The closed lists of the contract: one word per concept, the same in output, docs and screens. */

export const ATTRIBUTION_KINDS = ["direct", "indirect", "mixed"] as const;
export const ACTS = ["statement", "belief", "intention", "decree", "perception", "other"] as const;
export const SOURCE_TYPES = [
  "named-person",
  "named-organization",
  "document",
  "unnamed-person",
  "unnamed-group",
  "author",
  "unstated",
] as const;
export const LINEAGES = ["stated", "unstated"] as const;
export const BASES = ["witness", "party", "document", "unknown"] as const;
export const POLARITIES = ["affirmed", "denied", "not-said"] as const;
export const CERTAINTIES = ["certain", "probable", "possible", "doubtful", "unknown"] as const;
export const STANCES = ["endorsed", "neutral", "distanced", "disputed", "unknown"] as const;
export const EDIT_KINDS = ["insertion", "cut"] as const;
export const ENTITY_TYPES = ["person", "organization", "place", "document", "group", "unknown"] as const;
export const MENTION_FORMS = ["name", "nominal", "pronoun"] as const;
export const VOICES = ["asserted", "judged"] as const;
export const RELATIONS = ["supports", "attacks"] as const;
export const DATE_TYPES = ["date", "time", "duration", "set"] as const;
export const DATE_ANCHORS = ["publication", "text", "source", "none"] as const;
export const PLACE_KINDS = ["city", "region", "country", "other"] as const;
export const BOUNDS = ["exact", "about", "at-least", "at-most", "more-than", "less-than", "range"] as const;
export const HEDGE_CLASSES = [
  "epistemic",
  "doxastic",
  "conditional",
  "investigation",
  "evidential",
  "author-caveat",
] as const;
export const PUBLISHED_FROM = ["given", "metadata", "text", "url"] as const;
export const SECTIONS = ["headline", "body", "caption"] as const;
export const STATEMENT_KINDS = [...ATTRIBUTION_KINDS, "bare"] as const;
/** What follows from a copy is `copied`; a way that leads back to an outlet already on it is `circular`. */
export const STATEMENT_LINEAGES = [...LINEAGES, "copied", "circular"] as const;
export const COPY_SHARES = ["most", "some"] as const;
export const TIMELINE_KINDS = ["event", "statement", "publication"] as const;
export const COPY_FIRSTS = ["a", "b", "unknown"] as const;
export const QUOTE_DIFFERENCES = ["missing", "added", "changed"] as const;
export const QUOTE_LOSSES = ["condition", "negation", "hedge"] as const;

export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number];
export type Bound = (typeof BOUNDS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type CopyFirst = (typeof COPY_FIRSTS)[number];
export type CopyShare = (typeof COPY_SHARES)[number];
export type Polarity = (typeof POLARITIES)[number];
export type QuoteLoss = (typeof QUOTE_LOSSES)[number];
export type Relation = (typeof RELATIONS)[number];
export type Section = (typeof SECTIONS)[number];
export type SourceType = (typeof SOURCE_TYPES)[number];
