import type {
  Claim,
  CollectionSource,
  Copy,
  FigureGroup,
  Quote,
  Sign,
  TimelineEntry,
  Wanted,
} from "../contract/index.ts";

/** What the commands on a collection print, without the name of its format. */
export interface Documents {
  readonly claims: readonly Claim[];
  readonly figures: readonly FigureGroup[];
  readonly quotes: readonly Quote[];
  readonly copies: readonly Copy[];
  readonly sources: readonly CollectionSource[];
  readonly signs: readonly Sign[];
  readonly wanted: readonly Wanted[];
  readonly timeline: readonly TimelineEntry[];
}
