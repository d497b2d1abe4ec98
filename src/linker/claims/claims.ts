import type { Claim, ClaimOrigin, ClaimStatement, Place } from "../../contract/index.ts";
import { byFile, type Member, nameOf, type Tie } from "../groups/member.ts";
import type { OriginView, StatementOrigin } from "../origins/index.ts";
import type { View } from "../view.ts";
import { clearestOf } from "./clearest.ts";
import type { ClaimGroup } from "./groups.ts";

/**
 * The document's entries, those of several articles first, then by how many outlets and statements they have.
 *
 * @param disputes pairs of statements that deny or contradict each other
 */
export function claimsOf(
  groups: readonly ClaimGroup[],
  disputes: readonly Tie[],
  view: View,
  origins: OriginView,
): Claim[] {
  const disputed = disputedBy(groups, disputes);
  return groups.map((group) => claimOf(group, disputed.get(group.id) ?? [], view, origins)).sort(byReach);
}

/** One claim with all its statements. */
export function claimOf(group: ClaimGroup, disputed: readonly string[], view: View, origins: OriginView): Claim {
  const members = [...group.members].sort((one, other) => inFiles(view, one, other));
  const within = origins.within(members);
  const from = (member: Member) => within.get(nameOf(member)) ?? origins.of(member);
  const statements = members.map((member) => statementOf(member, from(member), view, origins));
  const articles = new Set(members.map(({ article }) => article));
  const outlets = [...articles.keys()].map((article) => origins.outletOf(article));
  const counted = members.map((member) => from(member).counted);
  const keys = [...new Set(counted.flatMap((key) => key ?? []))].sort();
  const clearest = clearestOf(
    members.map((member) => ({ ...view.statement(member), text: placeOf(member, view).text })),
  );
  return {
    id: group.id,
    text: clearest?.text ?? "",
    polarity: clearest?.polarity ?? "affirmed",
    statements,
    outlets: new Set(outlets.filter((outlet) => outlet !== null)).size,
    outletsUnknown: outlets.filter((outlet) => outlet === null).length,
    origins: keys.map(
      (key): ClaimOrigin => ({
        ...origins.named(key),
        statements: counted.filter((each) => each === key).length,
        fallen: false,
      }),
    ),
    originCount: origins.count(keys),
    maybeSame: origins.maybeSame(keys, articles.keys()),
    unstated: members.filter((member) => from(member).lineage !== "circular" && from(member).counted === null).length,
    disputedBy: [...disputed],
    confidence: group.confidence,
    fallen: false,
    open: false,
  };
}

function statementOf(member: Member, from: StatementOrigin, view: View, origins: OriginView): ClaimStatement {
  const { section, attribution, assertion, kind, polarity, chain } = view.statement(member);
  const { origin, counted, lineage, copiedFrom, links } = from;
  return {
    ...placeOf(member, view),
    section,
    attribution,
    assertion,
    kind,
    polarity,
    chain: chain.map(({ name }) => name),
    origin,
    lineage,
    copiedFrom: copiedFrom === null ? null : placeOf(copiedFrom, view),
    counted,
    outlet: origins.outletOf(member.article),
    way: [...links],
    fallen: false,
  };
}

function placeOf(member: Member, view: View): Place {
  const { file, text } = view.article(member.article);
  const { start, end } = view.statement(member);
  return { file, article: member.article, start, end, text: text.slice(start, end) };
}

function inFiles(view: View, one: Member, other: Member): number {
  const [first, second] = [view.statement(one), view.statement(other)];
  return (
    byFile(view.article(one.article), view.article(other.article)) ||
    first.start - second.start ||
    first.end - second.end ||
    one.index - other.index
  );
}

function disputedBy(groups: readonly ClaimGroup[], disputes: readonly Tie[]): Map<string, string[]> {
  const claim = new Map(groups.flatMap(({ id, members }) => members.map((member) => [nameOf(member), id] as const)));
  const found = new Map<string, Set<string>>();
  for (const { a, b } of disputes) {
    const [one, other] = [claim.get(nameOf(a)), claim.get(nameOf(b))];
    if (one === undefined || other === undefined || one === other) continue;
    found.set(one, (found.get(one) ?? new Set()).add(other));
    found.set(other, (found.get(other) ?? new Set()).add(one));
  }
  return new Map([...found].map(([id, others]) => [id, [...others].sort()]));
}

/** Claims of several articles first, then those of most articles, statements, and by their first place. */
export function byReach(one: Claim, other: Claim): number {
  const reach = ({ statements }: Claim) => new Set(statements.map(({ article }) => article)).size;
  const place = ({ statements }: Claim) => statements[0];
  const [first, second] = [place(one), place(other)];
  if (first === undefined || second === undefined) return 0;
  return (
    reach(other) - reach(one) ||
    other.statements.length - one.statements.length ||
    compare(first.file, second.file) ||
    first.start - second.start ||
    first.end - second.end ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
