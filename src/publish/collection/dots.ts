import type { Claim } from "../../contract/index.ts";

/** An outlet of a claim as a dot: with a way of its own to an origin, a copy, or without a stated lineage. */
export type Dot = "own" | "copy" | "unstated";

/** The dots of one origin, one for each outlet; `origin` is null for those whose lineage is not stated. */
export interface DotGroup {
  readonly origin: Claim["origins"][number] | null;
  readonly fallen: boolean;
  readonly outlets: readonly { readonly outlet: string; readonly dot: Dot }[];
}

/** The name of an article's outlet, or its file where the outlet is not known. */
export type OutletOf = (article: string) => string;

export const DOT_SIGNS: Readonly<Record<Dot, string>> = { own: "●", copy: "○", unstated: "◌" };

/**
 * A claim's outlets, each once, under the origin that its best statement has: one with its own way to an origin before a
 * copy, a copy before one that states none. An outlet with equally good ways to several origins stands under the one that has
 * fewest, so that as many origins as can be have a dot. Origins with most outlets first.
 *
 * @param outletOf the outlet of an article, or its file where the outlet is not known
 */
export function dotGroups(claim: Claim, outletOf: OutletOf): DotGroup[] {
  const best = new Map<string, { readonly dot: Dot; readonly keys: ReadonlySet<string | null> }>();
  for (const statement of claim.statements) {
    const outlet = outletOf(statement.article);
    const key = statement.counted;
    const dot: Dot = statement.lineage === "copied" ? "copy" : key === null ? "unstated" : "own";
    const before = best.get(outlet);
    if (before === undefined || RANK[dot] < RANK[before.dot]) best.set(outlet, { dot, keys: new Set([key]) });
    else if (dot === before.dot) best.set(outlet, { dot, keys: new Set([...before.keys, key]) });
  }
  const groups = new Map<string | null, { outlet: string; dot: Dot }[]>();
  for (const [outlet, { dot, keys }] of [...best].sort(([, one], [, other]) => one.keys.size - other.keys.size)) {
    const [origin = null] = [...keys].sort(
      (one, other) => (groups.get(one)?.length ?? 0) - (groups.get(other)?.length ?? 0),
    );
    groups.set(origin, [...(groups.get(origin) ?? []), { outlet, dot }]);
  }
  return [...groups]
    .map(([key, outlets]): DotGroup => {
      const origin = claim.origins.find((each) => each.key === key) ?? null;
      return {
        origin,
        fallen: origin?.fallen ?? false,
        outlets: outlets
          .map(({ outlet, dot }) => ({ outlet, dot }))
          .sort((one, other) => RANK[one.dot] - RANK[other.dot] || compare(one.outlet, other.outlet)),
      };
    })
    .sort(
      (one, other) =>
        Number(one.origin === null) - Number(other.origin === null) ||
        other.outlets.length - one.outlets.length ||
        compare(one.origin?.key ?? "", other.origin?.key ?? ""),
    );
}

const RANK: Readonly<Record<Dot, number>> = { own: 0, copy: 1, unstated: 2 };

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
