import type { Links } from "./links.ts";
import { joiningLinks, linksBetween } from "./links-between.ts";
import type { Profile } from "./profile.ts";
import type { Whole } from "./view.ts";

/**
 * The sets of articles that tell of the same, directly or through others (`joiningLinks`), each with all links between its own:
 * what one unit's documents say depends on nothing outside it. Articles and links are in the order of their ids, units in
 * that of their first article, whatever order they are given in. Every two articles are compared: for hundreds of them.
 */
export function unitsOf(profiles: readonly Profile[]): Whole[] {
  const sorted = [...profiles].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  const joining = new Map<Profile, Map<Profile, Links>>(sorted.map((profile) => [profile, new Map()]));
  for (const [one, other] of pairsOf(sorted)) {
    const links = joiningLinks(one, other);
    if (links === null) continue;
    joining.get(one)?.set(other, links);
    joining.get(other)?.set(one, links);
  }
  const placed = new Set<Profile>();
  const units: Whole[] = [];
  for (const profile of sorted) {
    if (placed.has(profile)) continue;
    const unit = new Set([profile]);
    for (const member of unit) for (const other of joining.get(member)?.keys() ?? []) unit.add(other);
    for (const member of unit) placed.add(member);
    const members = sorted.filter((each) => unit.has(each));
    const links = pairsOf(members).flatMap(
      ([one, other]) => joining.get(one)?.get(other) ?? linksBetween(one, other) ?? [],
    );
    units.push({ profiles: members, links });
  }
  return units;
}

function pairsOf(profiles: readonly Profile[]): [one: Profile, other: Profile][] {
  return profiles.flatMap((one, index) => profiles.slice(index + 1).map((other): [Profile, Profile] => [one, other]));
}
