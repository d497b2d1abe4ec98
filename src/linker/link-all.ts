import { claimGroupsOf, claimsOf } from "./claims/index.ts";
import { copiesOf } from "./copies/index.ts";
import type { Documents } from "./documents.ts";
import { figuresOf } from "./figures/index.ts";
import { ENOUGH } from "./keys/index.ts";
import type { Links } from "./links.ts";
import { linksBetween } from "./links-between.ts";
import { originsOf } from "./origins/index.ts";
import type { Key, Profile } from "./profile.ts";
import { quotesOf } from "./quotes/index.ts";
import { signsOf } from "./signs/index.ts";
import { sourceListOf } from "./sources/index.ts";
import { repeatTiesOf, tiesOf } from "./ties.ts";
import { timelineOf } from "./timeline/index.ts";
import { viewOf, type Whole } from "./view.ts";
import { wantedOf } from "./wanted/index.ts";

/** All that a set of articles shares, held in memory: for hundreds of articles. A store does the same piece by piece. */
export function linkAll(profiles: readonly Profile[]): Documents {
  return documentsOf({ profiles, links: linksAmong(profiles) });
}

/** The links between all pairs of articles that share enough keys, by the two articles' ids. */
export function linksAmong(profiles: readonly Profile[]): Links[] {
  const sorted = [...profiles].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  const keys = sorted.map((profile) => new Map(profile.keys.map(({ key, weight }) => [key, weight])));
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter((_, after) => shared(one.keys, keys[index + 1 + after]) >= ENOUGH)
      .flatMap((other) => linksBetween(one, other) ?? []),
  );
}

function shared(keys: readonly Key[], others: ReadonlyMap<string, number> | undefined): number {
  return keys.reduce((sum, { key, weight }) => sum + (others?.has(key) ? weight : 0), 0);
}

/** What the commands print of a set of articles and their links. The order in which both are given does not matter. */
export function documentsOf({ profiles, links }: Whole): Documents {
  const sorted: Whole = {
    profiles: [...profiles].sort((one, other) => (one.article.id < other.article.id ? -1 : 1)),
    links: [...links].sort((one, other) => compare(one.a, other.a) || compare(one.b, other.b)),
  };
  const view = viewOf(sorted.profiles);
  const origins = originsOf(sorted, view);
  const statements = sorted.profiles.flatMap(({ article, statements }) =>
    statements.map((_, index) => ({ article: article.id, index })),
  );
  const groups = claimGroupsOf(statements, [
    ...sorted.profiles.flatMap(repeatTiesOf),
    ...tiesOf(sorted.links, "claims"),
  ]);
  return {
    claims: claimsOf(groups, tiesOf(sorted.links, "disputes"), view, origins),
    figures: figuresOf(sorted.links, view, origins),
    quotes: quotesOf(sorted.links, view),
    copies: copiesOf(sorted.links, view),
    sources: sourceListOf(sorted, view, origins),
    signs: signsOf(sorted, view, origins, groups),
    wanted: wantedOf(sorted, view),
    timeline: timelineOf(sorted),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
