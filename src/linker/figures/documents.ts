import type { FigureGroup } from "../../contract/index.ts";
import { averageGroupsOf } from "../groups/average.ts";
import { hashOf } from "../groups/hash.ts";
import { byFile, type Member } from "../groups/member.ts";
import type { OriginView } from "../origins/index.ts";
import type { CountedFigure, ProfiledArticle } from "../profile.ts";
import { tiesOf } from "../ties.ts";
import type { View, Whole } from "../view.ts";
import { conflicts } from "./conflict.ts";

/** Groups are joined while their figures are tied so much on average: lower joins more tolls that differ. */
const LEAST = 0.2;

/** A figure, and the article that gives it. */
interface Given {
  readonly member: Member;
  readonly article: ProfiledArticle;
  readonly figure: CountedFigure;
}

/** The document's entries: what at least two articles count; conflicts first, then those of most articles. */
export function figuresOf(links: Whole["links"], view: View, origins: OriginView): FigureGroup[] {
  return averageGroupsOf([], tiesOf(links, "figures"), LEAST)
    .map((members) =>
      members.map((member): Given => ({ member, article: view.article(member.article), figure: view.figure(member) })),
    )
    .filter((group) => new Set(group.map(({ article }) => article.id)).size > 1)
    .map((group) => groupOf([...group].sort(inOrder), view, origins))
    .sort(
      (one, other) =>
        Number(other.conflict) - Number(one.conflict) ||
        other.values.length - one.values.length ||
        (one.id < other.id ? -1 : 1),
    );
}

function groupOf(group: readonly Given[], view: View, origins: OriginView): FigureGroup {
  const pairs = group.flatMap((one, at) => group.slice(at + 1).map((other) => [one, other] as const));
  const against = pairs.filter(([one, other]) => conflicts(one.figure, other.figure));
  return {
    id: `f${hashOf(group.map(({ article, figure }) => `${article.id} ${figure.start}`).join("\n"))}`,
    what: whatOf(group),
    unit: commonest(group.map(({ figure }) => figure.unit)),
    conflict: against.length > 0,
    byTime: against.length > 0 && against.every(([one, other]) => grows(one, other)),
    against: against.map(([one, other]): [number, number] => [group.indexOf(one), group.indexOf(other)]),
    values: group.map(({ member, article, figure }) => {
      const { start, end, value, low, high, bound } = figure;
      const place = { file: article.file, article: article.id, start, end, text: article.text.slice(start, end) };
      return {
        ...place,
        value,
        low,
        high,
        bound,
        asOf: asOf({ article, figure }),
        ...wayOf(member, figure, view, origins),
      };
    }),
  };
}

/** Whether time explains that two values differ: the later one is the higher, as tolls rise. */
function grows(one: Given, other: Given): boolean {
  const [first, second] = [asOf(one), asOf(other)];
  if (first === null || second === null || first === second) return false;
  const [earlier, later] = first < second ? [one, other] : [other, one];
  return (earlier.figure.value ?? 0) < (later.figure.value ?? 0);
}

/** As of when a figure holds: the date of its own scope, else the day its article was published. */
function asOf({ article, figure }: Pick<Given, "article" | "figure">): string | null {
  return figure.asOf ?? article.published;
}

/** Whose word a figure rests on, and the keys of all it passed through: its statement's, or else its outlet's alone. */
function wayOf(
  { article }: Member,
  { statement }: CountedFigure,
  view: View,
  origins: OriginView,
): Pick<FigureGroup["values"][number], "origin" | "way"> {
  const holder = statement === null ? null : view.statementNamed(article, statement);
  const outlet = origins.outletOf(article);
  if (holder === null) return { origin: null, way: outlet === null ? [] : [outlet] };
  const { counted, links } = origins.of(holder);
  return { origin: counted, way: [...links] };
}

/** What is counted, in the words that most articles use; else the figure's own words. */
function whatOf(group: readonly Given[]): string {
  const [first] = group;
  const words = commonest(group.map(({ figure }) => figure.counted));
  const event = commonest(group.map(({ figure }) => figure.event));
  if (words !== null) return event === null || words.includes(event) ? words : `${words}, ${event}`;
  return (
    event ??
    commonest(group.map(({ figure }) => figure.unit)) ??
    first?.article.text.slice(first.figure.start, first.figure.end) ??
    ""
  );
}

/** The value that occurs most; of several the first in order of letters. */
function commonest(values: readonly (string | null)[]): string | null {
  const times = new Map<string, number>();
  for (const value of values) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  const ranked = [...times].sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

function inOrder(one: Given, other: Given): number {
  return (
    byFile(one.article, other.article) || one.figure.start - other.figure.start || one.figure.end - other.figure.end
  );
}
