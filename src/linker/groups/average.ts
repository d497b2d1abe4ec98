import TinyQueue from "tinyqueue";
import { componentsOf } from "./components.ts";
import { byName, type Member, nameOf, type Tie } from "./member.ts";

/**
 * Groups of members by average linkage (Sokal & Michener 1958): within each connected component the two groups that are
 * tied most on average are joined first, as long as that average, over all pairs of members of two articles, with 0 where
 * no tie is, is at least `least`. So one tie does not join two groups that have nothing else in common. Each component's
 * groups depend on it alone, and not on the order in which members and ties come. Time grows with the ties, not with the
 * pairs of members.
 *
 * @param sure ties whose members are one from the start, so that what else is joined to either is weighed against both
 */
export function averageGroupsOf(
  members: Iterable<Member>,
  ties: readonly Tie[],
  least: number,
  sure: readonly Tie[] = [],
): Member[][] {
  const own = Map.groupBy(ties, ({ a }) => nameOf(a));
  const known = Map.groupBy(sure, ({ a }) => nameOf(a));
  return componentsOf(members, [...ties, ...sure]).flatMap((component) =>
    joined(
      component,
      component.flatMap((member) => own.get(nameOf(member)) ?? []),
      least,
      component.flatMap((member) => known.get(nameOf(member)) ?? []),
    ),
  );
}

/** Members that are one so far, and the sums of the ties that they have with other groups. */
interface Group {
  readonly members: Member[];
  readonly articles: Map<string, number>;
  readonly sums: Map<number, number>;
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly average: number;
}

function joined(component: readonly Member[], ties: readonly Tie[], least: number, sure: readonly Tie[]): Member[][] {
  const groups = new Map<number, Group>(
    component.map((member, at) => [
      at,
      { members: [member], articles: new Map([[member.article, 1]]), sums: new Map() },
    ]),
  );
  const place = new Map(component.map((member, at) => [nameOf(member), at]));
  for (const { a, b, score } of ties) {
    const [one, other] = [place.get(nameOf(a)) ?? 0, place.get(nameOf(b)) ?? 0];
    if (a.article !== b.article) add(groups, one, other, score);
  }
  for (const [first, ...rest] of componentsOf([], sure)) {
    const one = first === undefined ? undefined : place.get(nameOf(first));
    for (const member of rest) {
      const other = place.get(nameOf(member));
      if (one !== undefined && other !== undefined) join(groups, one, other);
    }
  }
  const queue = new TinyQueue<Pair>([], (x, y) => y.average - x.average || x.one - y.one || x.other - y.other);
  const push = (one: number, other: number) => {
    const average = averageOf(groups.get(one), groups.get(other), one, other);
    if (average >= least) queue.push({ one: Math.min(one, other), other: Math.max(one, other), average });
  };
  for (const [one, { sums }] of groups) for (const other of sums.keys()) if (one < other) push(one, other);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { one, other, average } = next;
    if (averageOf(groups.get(one), groups.get(other), one, other) !== average) continue; // one of them has grown since
    join(groups, one, other);
    for (const neighbour of groups.get(one)?.sums.keys() ?? []) push(one, neighbour);
  }
  return [...groups.values()].map(({ members }) => members.sort(byName));
}

function add(groups: ReadonlyMap<number, Group>, one: number, other: number, score: number): void {
  const [sums, others] = [groups.get(one)?.sums, groups.get(other)?.sums];
  sums?.set(other, (sums.get(other) ?? 0) + score);
  others?.set(one, (others.get(one) ?? 0) + score);
}

function join(groups: Map<number, Group>, one: number, other: number): void {
  const [kept, gone] = [groups.get(one), groups.get(other)];
  if (kept === undefined || gone === undefined) return;
  groups.delete(other);
  kept.members.push(...gone.members);
  for (const [article, times] of gone.articles) kept.articles.set(article, (kept.articles.get(article) ?? 0) + times);
  kept.sums.delete(other);
  for (const [neighbour, sum] of gone.sums) {
    groups.get(neighbour)?.sums.delete(other);
    if (neighbour !== one) add(groups, one, neighbour, sum);
  }
}

/** NaN where one of them is no more, which equals nothing. */
function averageOf(a: Group | undefined, b: Group | undefined, one: number, other: number): number {
  if (a === undefined || b === undefined || one === other) return Number.NaN;
  let pairs = a.members.length * b.members.length;
  for (const [article, times] of a.articles) pairs -= times * (b.articles.get(article) ?? 0);
  return pairs === 0 ? 0 : (a.sums.get(other) ?? 0) / pairs;
}
