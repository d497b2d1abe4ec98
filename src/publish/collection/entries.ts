import type {
  Claim,
  CollectionSource,
  Copy,
  FigureGroup,
  Quote,
  Sign,
  TimelineEntry,
  Wanted,
} from "../../contract/index.ts";

/** The entries of each list. */
export interface Entries {
  readonly claims: Claim;
  readonly figures: FigureGroup;
  readonly quotes: Quote;
  readonly copies: Copy;
  readonly sources: CollectionSource;
  readonly signs: Sign;
  readonly wanted: Wanted;
  readonly timeline: TimelineEntry;
}
export type ListName = keyof Entries;
