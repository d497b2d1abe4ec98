import type { ClaimOrigin, ClaimStatement, OriginCount } from "../../contract/index.ts";
import { type Member, nameOf } from "../groups/member.ts";
import type { Profile, Source, Statement } from "../profile.ts";
import { tiesOf } from "../ties.ts";
import type { View, Whole } from "../view.ts";
import { copiesFrom } from "./copied.ts";
import { countOf } from "./count.ts";
import { mayBeSame, type Who, whoIs } from "./may-be-same.ts";
import { keysOf, OUTLET } from "./resolve.ts";
import { ringsIn } from "./rings.ts";

/** Where a statement comes from, over all articles: its chain's origin, or that of what it was copied from. */
export interface StatementOrigin {
  /** The origin by the article's own words; null where its lineage is not stated. */
  readonly origin: string | null;
  /** The origin that counts for a claim: the same, or its original's where the statement is copied; null in a ring. */
  readonly counted: string | null;
  readonly lineage: ClaimStatement["lineage"];
  readonly copiedFrom: Member | null;
  /** The keys of all it passes through: the outlet, the relays, the origin, and those of what it was copied from. */
  readonly links: readonly string[];
}

/** Who stands behind statements: one key for one real-world source over all the articles. */
export interface OriginView {
  of(statement: Member): StatementOrigin;
  /** The same for the statements of one claim together, which shows those that go in a ring. */
  within(statements: readonly Member[]): ReadonlyMap<string, StatementOrigin>;
  /** The key of a source of an article, by its index in the profile. */
  keyOf(source: Member): string;
  /** The key of an article's outlet; null where it is unknown. */
  outletOf(article: string): string | null;
  named(key: string): Pick<ClaimOrigin, "key" | "name" | "type">;
  /** All that the articles call a source. */
  formsOf(key: string): readonly string[];
  /** How many sources these keys are at most and, where some may be one, at least. */
  count(keys: Iterable<string>): OriginCount;
  /** Pairs of one of these keys and another of them or a source of these articles that could be the same, as far as descriptions go. */
  maybeSame(keys: readonly string[], articles: Iterable<string>): [string, string][];
}

/** Origins of all statements of a set of articles. */
export function originsOf(whole: Whole, view: View): OriginView {
  const profiles = new Map(whole.profiles.map((profile) => [profile.article.id, profile]));
  const keys = keysOf(whole.profiles, tiesOf(whole.links, "sources"));
  const names = new Names(whole.profiles, keys);
  const outlets = new Map(
    whole.profiles.map(({ article }) => [article.id, keys.get(nameOf({ article: article.id, index: OUTLET })) ?? null]),
  );
  const copied = copiesFrom(whole.links, (article) => profiles.get(article)?.statements ?? [], view);
  const whos = new Map<string, Who>();
  const who = (key: string): Who => {
    const known = whos.get(key) ?? whoIs(key, names.sourcesOf(key));
    whos.set(key, known);
    return known;
  };
  const keyOf = (source: Member) => keys.get(nameOf(source)) ?? view.source(source).key;
  const wayOf = (member: Member): string[] => {
    const statement = view.statement(member);
    const { sources } = profiles.get(member.article) ?? { sources: [] };
    const indices = indicesOf(statement, sources);
    const way = indices.map((index) => keyOf({ article: member.article, index }));
    // What a source publishes itself has its publisher as origin.
    const publisher = view.article(member.article).own ? (outlets.get(member.article) ?? null) : null;
    return way.length === 0 && statement.chain.length === 0 && publisher !== null ? [publisher] : way;
  };
  const keysIn = (article: string): string[] => {
    const own = outlets.get(article) ?? null;
    const { sources } = profiles.get(article) ?? { sources: [] };
    return [...(own === null ? [] : [own]), ...sources.map((_, index) => keyOf({ article, index }))];
  };
  const compared = new Map<string, boolean>();
  const mayBe = (one: string, other: string): boolean => {
    const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = compared.get(pair) ?? mayBeSame(who(one), who(other));
    compared.set(pair, known);
    return known;
  };
  // A pronoun means somebody of its own article.
  const isApart = (one: string, other: string) =>
    (who(one).kind === "pronoun" || who(other).kind === "pronoun") && !names.meet(one, other);
  const pairsOf = (some: readonly string[], others: readonly string[]) =>
    some.flatMap((one) =>
      others
        .filter((other) => other !== one && !isApart(one, other) && mayBe(one, other))
        .map((other): [string, string] => [one, other]),
    );
  const known = new Map<string, StatementOrigin>();
  const of = (member: Member, on: ReadonlySet<string> = new Set()): StatementOrigin => {
    const name = nameOf(member);
    const before = known.get(name);
    if (before !== undefined) return before;
    const way = wayOf(member);
    const outlet = outlets.get(member.article) ?? null;
    const isStated =
      view.statement(member).origin !== null || (way.length > 0 && view.statement(member).chain.length === 0);
    const own = isStated ? (way.at(-1) ?? null) : null;
    const from = copied.get(name) ?? null;
    const original = from === null || on.has(nameOf(from)) ? null : of(from, new Set([...on, name]));
    const found: StatementOrigin = {
      origin: own,
      counted: original?.counted ?? own,
      lineage: original !== null ? "copied" : own === null ? "unstated" : "stated",
      copiedFrom: original === null ? null : from,
      links: [...new Set([...(outlet === null ? [] : [outlet]), ...way, ...(original?.links ?? [])])],
    };
    if (on.size === 0) known.set(name, found);
    return found;
  };
  return {
    of: (member) => of(member),
    within(members) {
      const told = members.map((member) => ({
        outlet: outlets.get(member.article) ?? null,
        way: of(member).origin === null ? [] : wayOf(member),
      }));
      const rings = ringsIn(told);
      return new Map(
        members.map((member, index) => {
          const one = of(member);
          const isRing = rings.has(index) && one.lineage !== "copied";
          return [nameOf(member), isRing ? { ...one, lineage: "circular" as const, counted: null } : one];
        }),
      );
    },
    keyOf,
    outletOf: (article) => outlets.get(article) ?? null,
    named: (key) => ({ key, ...names.named(key) }),
    formsOf: (key) => names.formsOf(key),
    count: (some) => {
      const counted = new Set([...some].sort());
      return countOf(counted, pairsOf([...counted], [...counted]), (key) => names.named(key).type === "named-person");
    },
    // An origin that a copy took over may be a source of none of these articles.
    maybeSame: (some, articles) =>
      pairsOf([...new Set(some)].sort(), [...new Set([...some, ...[...articles].flatMap(keysIn)])].sort()),
  };
}

/** The sources of a statement's chain, by index, nearest first. */
function indicesOf({ chain, origin }: Statement, sources: readonly Source[]): number[] {
  const relays = chain.slice(0, -1).map(({ name, type }) => {
    const words = name.replaceAll(/\s+/gu, " ").trim();
    const has = (source: Source) => source.name === words || source.forms.includes(words);
    const exact = sources.findIndex((source) => source.type === type && has(source));
    return exact >= 0 ? exact : sources.findIndex(has);
  });
  return [...relays, ...(origin === null ? [] : [origin])].filter((index) => index >= 0);
}

/** What each key's source is called: the name that most articles use, then the longer. */
class Names {
  readonly #sources = new Map<string, Source[]>();
  readonly #articles = new Map<string, Set<string>>();
  readonly #outlets = new Map<string, Set<string>>();

  constructor(profiles: readonly Profile[], keys: ReadonlyMap<string, string>) {
    for (const { article, sources } of profiles) {
      sources.forEach((source, index) => {
        const key = keys.get(nameOf({ article: article.id, index })) ?? source.key;
        this.#articles.set(key, (this.#articles.get(key) ?? new Set()).add(article.id));
        const known = this.#sources.get(key);
        if (known === undefined) this.#sources.set(key, [source]);
        else known.push(source);
      });
      const outlet = keys.get(nameOf({ article: article.id, index: OUTLET }));
      if (outlet === undefined) continue;
      this.#outlets.set(outlet, (this.#outlets.get(outlet) ?? new Set()).add(article.outlet ?? outlet));
    }
  }

  sourcesOf(key: string): readonly Source[] {
    return this.#sources.get(key) ?? [];
  }

  /** Whether two keys are sources of one article. */
  meet(one: string, other: string): boolean {
    const [first, second] = [this.#articles.get(one), this.#articles.get(other)];
    return first !== undefined && second !== undefined && !first.isDisjointFrom(second);
  }

  formsOf(key: string): readonly string[] {
    const forms = this.sourcesOf(key).flatMap(({ name, forms }) => [name, ...forms]);
    return [...new Set([...forms, ...(this.#outlets.get(key) ?? [])])].sort();
  }

  named(key: string): Pick<ClaimOrigin, "name" | "type"> {
    const counts = new Map<string, { source: Source; times: number }>();
    for (const source of this.sourcesOf(key)) {
      const known = counts.get(source.name);
      if (known === undefined) counts.set(source.name, { source, times: 1 });
      else known.times++;
    }
    const [best] = [...counts.values()].sort(
      (one, other) =>
        rank(one.source) - rank(other.source) ||
        other.times - one.times ||
        other.source.name.length - one.source.name.length ||
        (one.source.name < other.source.name ? -1 : 1),
    );
    if (best === undefined || (rank(best.source) > 0 && this.#outlets.has(key)))
      return { name: [...(this.#outlets.get(key) ?? [])].sort()[0] ?? key, type: "named-organization" };
    return { name: best.source.name, type: best.source.type };
  }
}

/** A name says more than a description. */
function rank({ type }: Source): number {
  return type === "named-person" || type === "named-organization" ? 0 : 1;
}
