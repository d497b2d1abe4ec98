import { hashOf } from "../groups/hash.ts";
import { byName, type Member, nameOf, type Tie } from "../groups/member.ts";
import type { Profile } from "../profile.ts";
import { outletOfArticle } from "./key.ts";

/** How much of an article's hash tells sources of the same bare description apart in a key. */
const TELLING_DIGITS = 6;

/** The index that stands for an article's outlet beside those of its sources. */
export const OUTLET = -1;

/** A source with its key by its own article. */
interface Keyed {
  readonly member: Member;
  readonly key: string;
  readonly settled: boolean;
  readonly named: boolean;
}

/**
 * The origin key of every source, and of every outlet, by `nameOf`. Settled keys that ties join are one; a source whose key is not settled
 * takes the one that its ties lead to, where they lead to one; those that lead to none share a key with those they are
 * tied to. The same whatever the order.
 */
export function keysOf(
  profiles: readonly Pick<Profile, "article" | "sources">[],
  ties: readonly Tie[],
): ReadonlyMap<string, string> {
  const members = profiles.flatMap(membersOf);
  const byName = new Map(members.map((each) => [nameOf(each.member), each]));
  const settled = new Sets();
  const loose = new Sets();
  for (const each of members) if (each.settled) settled.add(joint(each.key));
  for (const { a, b } of ties) {
    const [one, other] = [byName.get(nameOf(a)), byName.get(nameOf(b))];
    if (one?.settled && other?.settled) settled.join(joint(one.key), joint(other.key));
    else if (one !== undefined && other !== undefined && !one.settled && !other.settled)
      loose.join(nameOf(a), nameOf(b));
  }
  const led = new Map<string, Set<string>>();
  for (const { a, b } of ties) {
    const [one, other] = [byName.get(nameOf(a)), byName.get(nameOf(b))];
    if (one === undefined || other === undefined || one.settled === other.settled) continue;
    const [free, fixed] = one.settled ? [b, one.key] : [a, other.key];
    for (const name of new Set([nameOf(free), loose.root(nameOf(free))])) {
      led.set(name, (led.get(name) ?? new Set()).add(settled.root(joint(fixed))));
    }
  }
  const names = namesOfSets(members, settled);
  const looseNames = namesOfLoose(members, loose);
  return new Map(
    members.map(({ member, key, settled: isSettled }) => {
      const name = nameOf(member);
      if (isSettled) return [name, names.get(settled.root(joint(key))) ?? key];
      // A source's own ties come before those of others of its description.
      const to = [led.get(name), led.get(loose.root(name))].find((each) => each?.size === 1);
      const [only] = to ?? [];
      return [name, (only === undefined ? undefined : names.get(only)) ?? looseNames.get(loose.root(name)) ?? key];
    }),
  );
}

function membersOf({ article, sources }: Pick<Profile, "article" | "sources">): Keyed[] {
  const outlet = outletOfArticle(article);
  const own = { member: { article: article.id, index: OUTLET }, settled: true, named: true };
  return [
    ...(outlet === null ? [] : [{ ...own, key: outlet }]),
    ...sources.map(({ key, settled, type }, index) => ({
      member: { article: article.id, index },
      key,
      settled,
      named: type === "named-person" || type === "named-organization",
    })),
  ];
}

/** Keys that differ in hyphens alone are one: an outlet's name, and its address. */
export function joint(key: string): string {
  return key.replaceAll("-", "");
}

/** Each joined set of settled keys by a name rather than a description, the fullest: of most words, then the longest. */
function namesOfSets(members: readonly Keyed[], sets: Sets): ReadonlyMap<string, string> {
  const names = new Map<string, Keyed>();
  for (const each of members) {
    if (!each.settled) continue;
    const root = sets.root(joint(each.key));
    const known = names.get(root);
    if (known === undefined || isFuller(each, known)) names.set(root, each);
  }
  return new Map([...names].map(([root, { key }]) => [root, key]));
}

function isFuller(one: Keyed, other: Keyed): boolean {
  const words = ({ key }: Keyed) => key.split("-").length;
  return (
    (Number(one.named) - Number(other.named) ||
      words(one) - words(other) ||
      one.key.length - other.key.length ||
      (one.key < other.key ? 1 : -1)) > 0
  );
}

/** A description that no article settles, with the first article that has it: "officials-3fa2b1". */
function namesOfLoose(members: readonly Keyed[], sets: Sets): ReadonlyMap<string, string> {
  const firsts = new Map<string, { member: Member; key: string }>();
  for (const { member, key, settled } of members) {
    if (settled) continue;
    const root = sets.root(nameOf(member));
    const known = firsts.get(root);
    if (known === undefined || byName(member, known.member) < 0) firsts.set(root, { member, key });
  }
  return new Map(
    [...firsts].map(([root, { member, key }]) => [root, `${key}-${hashOf(nameOf(member)).slice(-TELLING_DIGITS)}`]),
  );
}

/** Sets that are joined two at a time; a set's root is the first of its members by their letters. */
class Sets {
  readonly #above = new Map<string, string>();

  add(one: string): void {
    if (!this.#above.has(one)) this.#above.set(one, one);
  }

  root(one: string): string {
    let root = one;
    for (let next = this.#above.get(root); next !== undefined && next !== root; next = this.#above.get(root))
      root = next;
    for (let at = one; at !== root; ) {
      const next = this.#above.get(at) ?? root;
      this.#above.set(at, root);
      at = next;
    }
    return root;
  }

  join(one: string, other: string): void {
    const [first, second] = [this.root(one), this.root(other)];
    if (first === second) return;
    const [root, under] = first < second ? [first, second] : [second, first];
    this.#above.set(root, root);
    this.#above.set(under, root);
  }
}
