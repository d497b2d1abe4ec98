import type { CollectionSource } from "../../../contract/index.ts";

/** Somebody who is cited or who cites, with how often that is. */
export interface Citing {
  readonly key: string;
  readonly name: string;
  readonly statements: number;
  /** Outlets and relays pass on; sources are where it ends. */
  readonly passesOn: boolean;
}

/** Who passes on whom. */
export interface Citation {
  readonly from: string;
  readonly to: string;
  /** They cite each other, directly or round a ring. */
  readonly ring: boolean;
}

export interface Cited {
  readonly nodes: readonly Citing[];
  readonly edges: readonly Citation[];
  /** How many were left out, the least cited of all. */
  readonly left: number;
}

/** More than this is a tangle to look at; the list has all. */
const DRAWN = 150;

/** Who cites whom: from each outlet and each relay to the source that it passes on. Those most cited, up to `most`. */
export function citedOf(sources: readonly CollectionSource[], most: number = DRAWN): Cited {
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const keyOf = new Map(sources.map(({ key, name }) => [name, key]));
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  const pairs = new Map<string, readonly [from: string, to: string]>();
  for (const { key, through, publishedBy } of sources) {
    const relays = through.map((name) => {
      const relay = keyOf.get(name) ?? name;
      if (!names.has(relay)) names.set(relay, name);
      return relay;
    });
    for (const from of [...relays, ...publishedBy]) {
      if (from !== key) pairs.set(JSON.stringify([from, key]), [from, key]);
    }
  }
  const passes = new Map<string, number>();
  for (const [from] of pairs.values()) passes.set(from, (passes.get(from) ?? 0) + 1);
  // An outlet that only passes on still stands for what it passes on.
  const weightOf = (key: string) => (byKey.get(key)?.statements ?? 0) + (passes.get(key) ?? 0);
  const cited = new Set([...pairs.values()].flat());
  const ranked = [...cited].sort((one, other) => weightOf(other) - weightOf(one) || (one < other ? -1 : 1));
  const drawn = new Set(ranked.slice(0, most));
  const edges = [...pairs.values()].filter(([from, to]) => drawn.has(from) && drawn.has(to));
  const component = ringsOf(edges);
  return {
    nodes: [...drawn].map((key) => ({
      key,
      name: names.get(key) ?? key,
      statements: byKey.get(key)?.statements ?? 0,
      passesOn: passes.has(key),
    })),
    edges: edges.map(([from, to]) => ({
      from,
      to,
      ring: component.get(from) !== undefined && component.get(from) === component.get(to),
    })),
    left: ranked.length - drawn.size,
  };
}

/**
 * In which ring each stands, for those that stand in one: strongly connected components of two or more (Tarjan 1972),
 * without recursion.
 */
function ringsOf(edges: readonly (readonly [string, string])[]): Map<string, number> {
  const next = Map.groupBy(edges, ([from]) => from);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const on = new Set<string>();
  const ring = new Map<string, number>();
  let rings = 0;
  for (const start of new Set(edges.flat())) {
    if (index.has(start)) continue;
    const work: { node: string; at: number }[] = [{ node: start, at: 0 }];
    while (work.length > 0) {
      const frame = work.at(-1);
      if (frame === undefined) break;
      const { node } = frame;
      if (frame.at === 0) {
        index.set(node, index.size);
        low.set(node, index.get(node) ?? 0);
        stack.push(node);
        on.add(node);
      }
      const to = next.get(node)?.[frame.at]?.[1];
      frame.at += 1;
      if (to !== undefined) {
        if (!index.has(to)) work.push({ node: to, at: 0 });
        else if (on.has(to)) low.set(node, Math.min(low.get(node) ?? 0, index.get(to) ?? 0));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(node) ?? 0));
      if (low.get(node) !== index.get(node)) continue;
      const members = stack.splice(stack.lastIndexOf(node));
      for (const member of members) on.delete(member);
      if (members.length < 2) continue;
      rings += 1;
      for (const member of members) ring.set(member, rings);
    }
  }
  return ring;
}
