import type { Documents } from "../../src/linker/index.ts";
import type { Collection, GoldClaim, GoldPlace } from "../corpora/collections.ts";
import { placeOf } from "../corpora/statements.ts";
import { sameAgent } from "./agents.ts";
import { percent, type Score } from "./f1.ts";
import { type Matched, matchedStatements } from "./matched-statements.ts";
import { scoreOf } from "./overlaps.ts";
import { baseName, near } from "./places.ts";

/** How the documents of a collection agree with its gold; shares in percent. */
export interface CollectionScore {
  readonly statementsFound: number;
  readonly statementsASentence: number;
  readonly sameClaimB3: Score;
  readonly sameClaim: Score;
  readonly sameOrigin: Score;
  readonly originNamed: number;
  readonly statedOrNot: number;
  readonly originsCounted: number;
  readonly originsCountedByKind: Readonly<Record<string, number>>;
  readonly originsCountedBalanced: number;
  readonly sameFigure: Score;
  readonly conflict: Score;
  readonly sameQuote: Score;
  readonly changed: Score;
  readonly copies: Score;
}

const SENTENCE = /[^.!?\n]*[\p{L}\p{N}_][^.!?\n]*/gu;

export function scoreCollection(collection: Collection, documents: Documents): CollectionScore {
  const { gold, articles } = collection;
  const rows = matchedStatements(collection, documents.claims);
  const sentences = articles.reduce((sum, { text }) => sum + [...text.matchAll(SENTENCE)].length, 0);
  const extents = documents.claims.flatMap(({ statements }) =>
    statements.map(({ file, start, end }) => `${file} ${start} ${end}`),
  );
  const counted = originsCounted(gold.claims, rows);
  const figures = groupScores(collection, gold.figures, "values", documents.figures, "conflict");
  const quotes = groupScores(collection, gold.quotes, "variants", documents.quotes, "changed");
  return {
    statementsFound: percent(rows.filter(({ found }) => found !== null).length / Math.max(1, rows.length)),
    statementsASentence: Math.round((100 * new Set(extents).size) / Math.max(1, sentences)) / 100,
    sameClaimB3: bCubed(rows.map(({ claim, found }) => [claim.id, found?.claim.id ?? null])),
    sameClaim: pairsOf(rows.map(({ claim, statement, found }) => [claim.id, statement.file, found?.claim.id ?? null])),
    sameOrigin: originPairs(gold.claims, rows),
    originNamed: share(
      rows.filter(({ statement }) => statement.origin !== null),
      ({ statement, found }) =>
        found !== null && sameAgent(found.statement.chain.at(-1) ?? "", statement.chain.at(-1) ?? ""),
    ),
    statedOrNot: share(
      rows,
      ({ statement, found }) => found !== null && (statement.origin === null) === (found.statement.origin === null),
    ),
    ...counted,
    sameFigure: figures.pairs,
    conflict: figures.flags,
    sameQuote: quotes.pairs,
    changed: quotes.flags,
    copies: copyScore(gold.copies, documents.copies),
  };
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return percent(items.filter(holds).length / Math.max(1, items.length));
}

/** B³ (Bagga & Baldwin 1998); an item without a prediction stands alone. */
function bCubed(items: readonly (readonly [gold: string, found: string | null])[]): Score {
  const all = items.map(([gold, found], index) => [gold, found ?? `alone ${index}`] as const);
  let [precision, recall] = [0, 0];
  for (const [gold, found] of all) {
    const together = all.filter((each) => each[1] === found);
    const right = together.filter((each) => each[0] === gold).length;
    precision += right / together.length;
    recall += right / all.filter((each) => each[0] === gold).length;
  }
  [precision, recall] = [precision / Math.max(1, all.length), recall / Math.max(1, all.length)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), gold: all.length };
}

/** Pairs of items of different files in one gold group, against those in one predicted group. */
export function pairsOf(items: readonly (readonly [gold: string, file: string, found: string | null])[]): Score {
  let [hit, predicted, gold] = [0, 0, 0];
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      if (one[1] === other[1]) continue;
      const same = one[0] === other[0];
      const joined = one[2] !== null && one[2] === other[2];
      if (same) gold++;
      if (joined) predicted++;
      if (same && joined) hit++;
    }
  }
  return scoreOf(hit, predicted, gold);
}

/** Pairs of statements of one gold claim that have one origin; pairs that the texts leave open are not asked. */
export function originPairs(claims: readonly GoldClaim[], rows: readonly Matched[]): Score {
  let [hit, predicted, gold] = [0, 0, 0];
  for (const claim of claims) {
    const own = rows.filter((row) => row.claim === claim && row.statement.origin);
    const open = (one: string | null, other: string | null) =>
      (claim.maybeSame ?? []).some((pair) => pair.every((key) => key === one || key === other) && one !== other);
    for (const [index, one] of own.entries()) {
      for (const other of own.slice(index + 1)) {
        if (open(one.statement.origin, other.statement.origin)) continue;
        const same = one.statement.origin === other.statement.origin;
        const joined =
          Boolean(one.found?.statement.origin) && one.found?.statement.origin === other.found?.statement.origin;
        if (same) gold++;
        if (joined) predicted++;
        if (same && joined) hit++;
      }
    }
  }
  return scoreOf(hit, predicted, gold);
}

/** Whether the claim that most of a gold claim's statements are in has its number of origins, least and most. */
export function originsCounted(claims: readonly GoldClaim[], rows: readonly Matched[]) {
  const kinds = new Map<string, { right: number; all: number }>();
  for (const claim of claims) {
    const own = rows.filter((row) => row.claim === claim);
    const keys = new Set(own.flatMap(({ statement }) => statement.origin ?? []));
    const most = keys.size;
    const least = componentCount(keys, claim.maybeSame ?? []);
    const top = mostFrequent(own.flatMap(({ found }) => found?.claim ?? []));
    const right =
      top !== null &&
      top.times * 2 > own.length &&
      top.item.originCount.least === least &&
      top.item.originCount.most === most;
    const kind = most === 0 ? "none" : most === 1 ? "one" : "several";
    const before = kinds.get(kind) ?? { right: 0, all: 0 };
    kinds.set(kind, { right: before.right + Number(right), all: before.all + 1 });
  }
  const all = [...kinds.values()];
  const shares = ["none", "one", "several"].flatMap((kind) => {
    const own = kinds.get(kind);
    return own === undefined ? [] : [[kind, percent(own.right / own.all)] as const];
  });
  const mean = shares.reduce((sum, [, value]) => sum + value, 0) / Math.max(1, shares.length);
  return {
    originsCounted: percent(
      sum(all, ({ right }) => right) /
        Math.max(
          1,
          sum(all, (each) => each.all),
        ),
    ),
    originsCountedByKind: Object.fromEntries(shares),
    originsCountedBalanced: Math.round(10 * mean) / 10,
  };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function componentCount(keys: ReadonlySet<string>, joins: readonly (readonly [string, string])[]): number {
  const groups = new Map([...keys].map((key) => [key, key]));
  for (const [one, other] of joins) {
    const [from, to] = [groups.get(one), groups.get(other)];
    if (from === undefined || to === undefined) continue;
    for (const [key, group] of groups) if (group === from) groups.set(key, to);
  }
  return new Set(groups.values()).size;
}

/** The item met most often; the first met of several. */
function mostFrequent<Item>(items: readonly Item[]): { item: Item; times: number } | null {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: { item: Item; times: number } | null = null;
  for (const [item, times] of counts) if (best === null || times > best.times) best = { item, times };
  return best;
}

type FoundGroup = { readonly id: string } & Readonly<Record<string, unknown>>;

function groupScores<Members extends "values" | "variants">(
  { articles }: Collection,
  gold: readonly ({ readonly id: string; readonly conflict?: boolean; readonly changed?: boolean } & Readonly<
    Record<Members, readonly GoldPlace[]>
  >)[],
  members: Members,
  found: readonly FoundGroup[],
  flag: "conflict" | "changed",
): { pairs: Score; flags: Score } {
  const texts = new Map(articles.map(({ file, text }) => [file, text]));
  const places = found.flatMap((group) =>
    (group[members] as { file: string; start: number; end: number }[]).map((place) => ({ group, place })),
  );
  const items: [string, string, string | null][] = [];
  let [hit, predicted, all] = [0, 0, 0];
  for (const group of gold) {
    const own = group[members].map((value) => {
      const place = placeOf({ kind: "bare", chain: [], ...value }, texts.get(baseName(value.file)) ?? "");
      const match = places.find((each) => baseName(each.place.file) === value.file && near(place, each.place));
      items.push([group.id, value.file, match?.group.id ?? null]);
      return match?.group ?? null;
    });
    const top = mostFrequent(own.flatMap((each) => each ?? []));
    const said = top !== null && top.times > 1 && top.item[flag] === true;
    const right = group[flag] === true;
    if (right) all++;
    if (said) predicted++;
    if (said && right) hit++;
  }
  return { pairs: pairsOf(items), flags: scoreOf(hit, predicted, all) };
}

function copyScore(
  gold: readonly { readonly a: string; readonly b: string }[],
  found: readonly { readonly a: string; readonly b: string }[],
): Score {
  const pair = ({ a, b }: { a: string; b: string }) => [baseName(a), baseName(b)].sort().join(" ");
  const [own, theirs] = [new Set(gold.map(pair)), new Set(found.map(pair))];
  return scoreOf([...theirs].filter((each) => own.has(each)).length, theirs.size, own.size);
}
