import { kept } from "../kept.ts";
import type { Link, Reason } from "../links.ts";
import { isShortFor } from "../origins/abbreviations.ts";
import { isPartOfName } from "../origins/bodies.ts";
import { countryOf } from "../origins/countries.ts";
import { fitsAnybody, sayTheSame } from "../origins/described.ts";
import { outletOfArticle } from "../origins/key.ts";
import { holdsOffice } from "../origins/offices.ts";
import { isAddress, isSomeReporter, outletKey, outletOfReporter } from "../origins/outlets.ts";
import { fitOfNames } from "../origins/person-names.ts";
import { OUTLET } from "../origins/resolve.ts";
import type { Profile, Source } from "../profile.ts";
import { Compared, type Kind } from "./compared.ts";
import { saidAlike, statementsBySource } from "./said-alike.ts";

interface Side {
  readonly outlet: string | null;
  readonly year: string | null;
  readonly sources: readonly Compared[];
}

/** A reason for two sources to be one; null where it does not apply. */
interface Rule {
  readonly name: string;
  readonly example: string;
  /** How sure such a link is: 1 for what leaves no doubt. At or above `ENOUGH_ALIKE` it is made. */
  readonly weight: number;
  applies(one: Compared, other: Compared, sides: { a: Side; b: Side }): boolean;
  /** Whether the link stands only where no other source of either article fits as well. */
  readonly alone?: boolean;
}

/** Words that two statements must share, as a part of all they have, for their unnamed sources to be taken for one. */
const SAME_WORDS = 0.6;
/** The same, where one came through the outlet that published the other. */
const SAME_STORY = 0.35;

/** Why sources of two articles are one, the surest first. The first that applies is the link's reason. */
export const RULES: readonly Rule[] = [
  {
    name: "same-name",
    example: "“Al-Sawarmi Khalid” and “Sawarmi Khaled Saad”",
    weight: 0.95,
    applies: (one, other) => bothAre("person", one, other) && namesFit(one, other, "same"),
  },
  {
    name: "part-of-name",
    example: "“Vale” and “Oren Vale”, where no other Vale speaks",
    weight: 0.85,
    alone: true,
    applies: (one, other) => bothAre("person", one, other) && oneIsLoose(one, other) && namesFit(one, other, "short"),
  },
  {
    name: "short-for",
    example: "“LHB” and “Larsen Harbour Board”",
    weight: 0.85,
    alone: true,
    applies: (one, other) => bothAre("body", one, other) && (isShort(one, other) || isShort(other, one)),
  },
  {
    name: "same-body",
    example: "“the port authority” in both",
    weight: 0.75,
    applies: (one, other) =>
      bothAre("body", one, other) && oneIsLoose(one, other) && one.name.join() === other.name.join(),
  },
  {
    name: "part-of-body",
    example: "“the Authority” and “Port Authority of Larsen”; “Larsenland's Weather Agency” and “Weather Agency”",
    weight: 0.75,
    alone: true,
    applies: (one, other) => bothAre("body", one, other) && (isPart(one, other) || isPart(other, one)),
  },
  {
    name: "same-office",
    example: "“the president of Larsenland” and “Larsenland's President Ann Pell”, in articles of one year",
    weight: 0.85,
    alone: true,
    applies: (one, other, { a, b }) =>
      one.kind !== other.kind && (isHolder(one, other) || isHolder(other, one)) && a.year !== null && a.year === b.year,
  },
  {
    name: "same-description",
    example: "“officials” in both",
    weight: 0.75,
    applies: (one, other) =>
      bothAre("unnamed", one, other) &&
      !one.source.settled &&
      !other.source.settled &&
      describedAlike(one, other, "equal"),
  },
  {
    name: "same-reporter",
    example: "“a reporter” and “a Northwire reporter”, who say the same sentence",
    weight: 0.75,
    applies: (one, other) =>
      ((isSomeReporter(one.source.name) && isReporterOfOutlet(other)) ||
        (isSomeReporter(other.source.name) && isReporterOfOutlet(one))) &&
      saidAlike(one.said, other.said) >= SAME_WORDS,
  },
  {
    name: "same-words",
    example: "“a dock foreman” and “the foreman”, who say the same sentence",
    weight: 0.75,
    applies: (one, other) =>
      (bothAre("unnamed", one, other) || bothAre("document", one, other)) &&
      oneIsLoose(one, other) &&
      describedAlike(one, other, "part") &&
      saidAlike(one.said, other.said) >= SAME_WORDS,
  },
  {
    name: "told-through-it",
    example: "“a man at the pier”, quoted through Northwire, and “a dock foreman” in Northwire's own article",
    weight: 0.7,
    alone: true,
    applies: (one, other, { a, b }) =>
      bothAre("unnamed", one, other) &&
      oneIsLoose(one, other) &&
      ((b.outlet !== null && one.relays.has(b.outlet)) || (a.outlet !== null && other.relays.has(a.outlet))) &&
      couldBeCalled(one, other) &&
      saidAlike(one.said, other.said) >= SAME_STORY,
  },
];

/** What a link must weigh to be made: below it, less than two in three are right. */
export const ENOUGH_ALIKE = 0.7;

/** The sources of an article, and its outlet where it has a name: others may speak of "the Gazette". */
const sideOf = kept((profile: Profile): Side => {
  const { outlet } = profile.article;
  const named = outlet === null || isAddress(outlet) ? [] : [outletSource(outlet)];
  const bySource = statementsBySource(profile);
  return {
    outlet: outletOfArticle(profile.article),
    year: /^\d{4}/u.exec(profile.article.published ?? "")?.[0] ?? null,
    sources: [
      ...named.map((source) => new Compared(source, OUTLET, [], profile)),
      ...profile.sources.map((source, index) => new Compared(source, index, bySource.get(index) ?? [], profile)),
    ],
  };
});

/**
 * Sources of two articles that are one in the world, but for those whose keys say so already. The index `OUTLET` stands for
 * an article's outlet.
 */
export function linkSources(a: Profile, b: Profile): Link[] {
  const sides = { a: sideOf(a), b: sideOf(b) };
  const links: (Link & { readonly alone: boolean })[] = [];
  for (const one of sides.a.sources) {
    for (const other of sides.b.sources) {
      if (one.index === OUTLET && other.index === OUTLET) continue;
      if (one.source.settled && other.source.settled && one.source.key === other.source.key) continue;
      const rule = RULES.find(({ applies }) => applies(one, other, sides));
      if (rule === undefined || rule.weight < ENOUGH_ALIKE) continue;
      const why: Reason[] = [{ feature: rule.name, value: 1, weight: rule.weight }];
      links.push({ a: one.index, b: other.index, score: rule.weight, why, alone: rule.alone === true });
    }
  }
  const keysIn = ({ sources }: Side) => new Map(sources.map(({ index, source }) => [index, source.key]));
  const keys = { a: keysIn(sides.a), b: keysIn(sides.b) };
  return links.filter((link) => !link.alone || isAlone(link, links, keys)).map(({ alone: _, ...link }) => link);
}

/** Whether no other link of at least its score ties one of its ends to a source of another key. */
function isAlone(
  link: Link,
  links: readonly Link[],
  { a, b }: { a: ReadonlyMap<number, string>; b: ReadonlyMap<number, string> },
): boolean {
  return links.every(
    (other) =>
      other.score < link.score ||
      (other.a === link.a) === (other.b === link.b) ||
      (other.a === link.a ? b.get(other.b) === b.get(link.b) : a.get(other.a) === a.get(link.a)),
  );
}

function outletSource(name: string): Source {
  const key = outletKey(name);
  return { name, type: "named-organization", forms: [name], roles: [], body: null, place: null, key, settled: true };
}

function bothAre(kind: Kind, one: Compared, other: Compared): boolean {
  return one.kind === kind && other.kind === kind;
}

function oneIsLoose(one: Compared, other: Compared): boolean {
  return !one.source.settled || !other.source.settled;
}

function namesFit(one: Compared, other: Compared, fit: "same" | "short"): boolean {
  return fitOfNames(one.name, other.name) === fit;
}

function isShort(one: Compared, other: Compared): boolean {
  const [letters, ...more] = one.name;
  return letters !== undefined && more.length === 0 && isShortFor(letters, other.name);
}

/** Whether one body's name is part of the other's, and what is missing is a country, or it names no one body alone. */
function isPart(one: Compared, other: Compared): boolean {
  const [short, long] = [one.name, other.name];
  if (!isPartOfName(short, long)) return false;
  const missing = long.filter((word) => !short.includes(word));
  return !one.source.settled || countryOf(missing.join(" ")) !== null;
}

function isHolder(one: Compared, other: Compared): boolean {
  return one.kind === "unnamed" && other.kind === "person" && holdsOffice(one.source.name, other.source.roles);
}

function describedAlike(one: Compared, other: Compared, how: "equal" | "part"): boolean {
  return one.descriptions.some((said) =>
    other.descriptions.some((more) => {
      if (said.telling.size === 0 || more.telling.size === 0) return false;
      if (said.plural !== more.plural || said.heads.join() !== more.heads.join()) return false;
      if (said.country !== null && more.country !== null && said.country !== more.country) return false;
      if (fitsAnybody(said) || fitsAnybody(more)) return sayTheSame(said, more);
      const [within, around] = [said.telling.isSubsetOf(more.telling), more.telling.isSubsetOf(said.telling)];
      return how === "equal" ? within && around : within || around;
    }),
  );
}

/** Whether one says so little of somebody that it fits the other: "a man", "a person who is not named". */
function couldBeCalled(one: Compared, other: Compared): boolean {
  const [said, more] = [one.descriptions[0], other.descriptions[0]];
  if (said === undefined || more === undefined || said.plural !== more.plural) return false;
  return said.heads.join() === more.heads.join() || fitsAnybody(said) || fitsAnybody(more);
}

function isReporterOfOutlet({ source }: Compared): boolean {
  return outletOfReporter(source.name, null) === source.key;
}
