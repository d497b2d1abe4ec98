import type { Claim, ClaimStatement } from "../../../contract/index.ts";
import { originalOf, placeOf } from "./folded-copies.ts";

/** An outlet at the end of a way, with what it makes of it. */
export interface WayEnd {
  readonly outlet: string;
  readonly how: "own" | "copy" | "unstated" | "circular";
  readonly fallen: boolean;
  readonly article: string;
}

/** A way that a claim came: from an origin (null: not stated) through relays, the one next to the origin first. */
export interface Way {
  readonly origin: Claim["origins"][number] | null;
  readonly relays: readonly string[];
  readonly ends: readonly WayEnd[];
}

/**
 * The ways that a claim came, those of one origin together and those of most outlets first. Outlets that have it through
 * the same relays share a way; a copy goes with the original's way.
 */
export function waysOf(claim: Claim, outletOf: (article: string) => string): Way[] {
  const ways = new Map<string, { origin: Way["origin"]; relays: readonly string[]; ends: Map<string, WayEnd> }>();
  const originals = new Map(claim.statements.map((each) => [placeOf(each), each]));
  for (const statement of claim.statements) {
    const original = originalOf(statement, originals);
    const origin = claim.origins.find(({ key }) => key === statement.counted) ?? null;
    const relays = origin === null ? [] : original.chain.slice(0, -1).reverse();
    const name = JSON.stringify([origin?.key ?? null, relays]);
    const way = ways.get(name) ?? { origin, relays, ends: new Map<string, WayEnd>() };
    ways.set(name, way);
    const outlet = outletOf(statement.article);
    const end: WayEnd = { outlet, how: howOf(statement, origin), fallen: statement.fallen, article: statement.article };
    const before = way.ends.get(outlet);
    if (before === undefined || (before.how !== "own" && end.how === "own")) way.ends.set(outlet, end);
  }
  const reach = Map.groupBy(ways.values(), ({ origin }) => origin?.key ?? null);
  const outletsOf = ({ origin }: Way) =>
    new Set(reach.get(origin?.key ?? null)?.flatMap(({ ends }) => [...ends.keys()])).size;
  return [...ways.values()]
    .map(({ origin, relays, ends }) => ({ origin, relays, ends: [...ends.values()].sort(byHow) }))
    .sort(
      (one, other) =>
        Number(one.origin === null) - Number(other.origin === null) ||
        outletsOf(other) - outletsOf(one) ||
        compare(one.origin?.key ?? "", other.origin?.key ?? "") ||
        other.ends.length - one.ends.length ||
        compare(JSON.stringify(one.relays), JSON.stringify(other.relays)),
    );
}

function howOf({ lineage }: ClaimStatement, origin: Way["origin"]): WayEnd["how"] {
  if (lineage === "copied") return "copy";
  if (lineage === "circular") return "circular";
  return origin === null ? "unstated" : "own";
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const RANK = { own: 0, copy: 1, circular: 2, unstated: 3 } as const;

function byHow(one: WayEnd, other: WayEnd): number {
  return RANK[one.how] - RANK[other.how] || (one.outlet < other.outlet ? -1 : 1);
}
