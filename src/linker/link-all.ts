import type { FigureGroup, Quote } from "../contract/index.ts";
import { byReach, claimGroupsOf, claimsOf } from "./claims/index.ts";
import { copiesOf } from "./copies/index.ts";
import type { Documents } from "./documents.ts";
import { figuresOf } from "./figures/index.ts";
import { originsOf } from "./origins/index.ts";
import type { Profile } from "./profile.ts";
import { quotesOf } from "./quotes/index.ts";
import { signsOf } from "./signs/index.ts";
import { mergeSources, sourceListOf } from "./sources/index.ts";
import { disputeTiesOf, repeatTiesOf, tiesOf } from "./ties.ts";
import { timelineOf } from "./timeline/index.ts";
import { unitsOf } from "./units.ts";
import { viewOf, type Whole } from "./view.ts";
import { wantedOf } from "./wanted/index.ts";

/**
 * All that a set of articles shares, held in memory: for hundreds of articles. The order in which they are given does not matter.
 * Made unit by unit, as a store makes it that knows what a new article touches.
 */
export function linkAll(profiles: readonly Profile[]): Documents {
  const units = unitsOf(profiles).map(unitDocumentsOf);
  const sorted = [...profiles].sort((one, other) => compare(one.article.id, other.article.id));
  return {
    claims: units.flatMap(({ claims }) => claims).sort(byReach),
    figures: units.flatMap(({ figures }) => figures).sort(byConflict),
    quotes: units.flatMap(({ quotes }) => quotes).sort(byRenderings),
    copies: units
      .flatMap(({ copies }) => copies)
      .sort((one, other) => compare(one.a, other.a) || compare(one.b, other.b)),
    sources: mergeSources(units.flatMap(({ sources }) => sources)),
    signs: units
      .flatMap(({ signs }) => signs)
      .sort(
        ({ conclusion: one }, { conclusion: other }) =>
          compare(one.file, other.file) || compare(one.article, other.article),
      ),
    wanted: wantedOf({ profiles: sorted }, viewOf(sorted)),
    timeline: timelineOf({ profiles: sorted }),
  };
}

/**
 * The documents of one unit (units.ts): articles that links join, with all links between them. `sources` are a part of what
 * the collection has of each; what is wanted can't be told from one unit.
 */
export function unitDocumentsOf(unit: Whole): Omit<Documents, "wanted"> {
  const view = viewOf(unit.profiles);
  const origins = originsOf(unit, view);
  const statements = unit.profiles.flatMap(({ article, statements }) =>
    statements.map((_, index) => ({ article: article.id, index })),
  );
  const groups = claimGroupsOf(statements, [...unit.profiles.flatMap(repeatTiesOf), ...tiesOf(unit.links, "claims")]);
  const disputes = [...unit.profiles.flatMap(disputeTiesOf), ...tiesOf(unit.links, "disputes")];
  return {
    claims: claimsOf(groups, disputes, view, origins),
    figures: figuresOf(unit.links, view, origins),
    quotes: quotesOf(unit.links, view),
    copies: copiesOf(unit.links, view),
    sources: sourceListOf(unit, view, origins),
    signs: signsOf(unit, view, origins, groups),
    timeline: timelineOf(unit),
  };
}

function byConflict(one: FigureGroup, other: FigureGroup): number {
  return (
    Number(other.conflict) - Number(one.conflict) ||
    other.values.length - one.values.length ||
    compare(one.id, other.id)
  );
}

function byRenderings(one: Quote, other: Quote): number {
  const articles = ({ variants }: Quote) => new Set(variants.map(({ article }) => article)).size;
  return articles(other) - articles(one) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
