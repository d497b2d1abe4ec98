import type { Links } from "./links.ts";
import type { Profile } from "./profile.ts";
import type { Whole } from "./view.ts";

/** Statements of two articles that likely assert the same, and how likely, for both to tell of the same. */
const CLAIMS = 2;
const LIKELY = 0.35;
/** A figure of both that counts the same so likely says as much as a second claim. */
const COUNTED = 0.6;

/**
 * Whether two articles tell of the same: they share a passage, a quotation, several claims, or a claim and a figure. One
 * claim, a figure or a source alone does not say so: among ten thousand articles everything would be joined through what
 * happens to be alike. Of 24,553 pairs of articles of different topics in ECB+ one is joined by claims and figures, of 933 of
 * one event 523 (by claims alone one and 431); through others, each of the two collections made for this project is one unit.
 */
export function joins({
  copy,
  quotes,
  claims,
  figures,
}: Pick<Links, "copy" | "quotes" | "claims" | "figures">): boolean {
  const likely = claims.filter(({ score }) => score >= LIKELY).length;
  const counted = figures.some(({ score }) => score >= COUNTED);
  return copy !== null || quotes.length > 0 || likely >= CLAIMS || (likely > 0 && counted);
}

/**
 * The sets of articles that tell of the same, directly or through others (`joins`), each with all links between its own:
 * what one unit's documents say depends on nothing outside it. Articles and links are in the order of their ids, units in
 * that of their first article, whatever order they are given in.
 */
export function unitsOf({ profiles, links }: Whole): Whole[] {
  const sorted = [...profiles].sort((one, other) => compare(one.article.id, other.article.id));
  const neighbours = new Map<string, string[]>(sorted.map(({ article }) => [article.id, []]));
  for (const { a, b } of links.filter(joins)) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const unitBy = new Map<string, { profiles: Profile[]; links: Links[] }>();
  const units: { profiles: Profile[]; links: Links[] }[] = [];
  for (const profile of sorted) {
    const { id } = profile.article;
    const known = unitBy.get(id);
    const unit = known ?? { profiles: [], links: [] };
    unit.profiles.push(profile);
    if (known !== undefined) continue;
    units.push(unit);
    const members = new Set([id]);
    for (const member of members) for (const other of neighbours.get(member) ?? []) members.add(other);
    for (const member of members) unitBy.set(member, unit);
  }
  const inOrder = [...links].sort((one, other) => compare(one.a, other.a) || compare(one.b, other.b));
  for (const each of inOrder) {
    const unit = unitBy.get(each.a);
    if (unit !== undefined && unit === unitBy.get(each.b)) unit.links.push(each);
  }
  return units;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
