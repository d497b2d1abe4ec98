import { COVERS } from "../../contract/index.ts";
import type { Source } from "../profile.ts";
import { bodyKey, bodyWords, isBodyLike } from "./bodies.ts";
import { type Description, describe } from "./described.ts";
import { type Government, governmentOf } from "./governments.ts";
import { isPronoun } from "./key.ts";
import { isSomeReporter, outletOfReporter } from "./outlets.ts";
import { plainWords, singular } from "./plain-words.ts";

/** A source over all the articles, by what they say of it: what tells whether it could be another. */
export interface Who {
  readonly key: string;
  readonly kind: "person" | "body" | "document" | "unnamed" | "pronoun";
  /** What it is said to be: an unnamed one's words, a named one's roles, a body's name. */
  readonly descriptions: readonly Told[];
  /** Of a body: the words of each name it has, in the singular. */
  readonly names: readonly (readonly string[])[];
  readonly government: Government | null;
  /** Of a pronoun: what it could stand for. */
  readonly pronoun: "person" | "crowd" | "thing" | null;
  /** Keys and words of the bodies that somebody is said to speak for or belong to. */
  readonly bodies: readonly Body[];
}

interface Told extends Description {
  readonly words: string;
  /** All its words, in the singular. */
  readonly known: ReadonlySet<string>;
  /** Whether it says that somebody heads a body or speaks for it, and the words beside that: "agency" of "head of the agency". */
  readonly leads: boolean;
  readonly of: readonly string[];
}

interface Body {
  readonly key: string;
  readonly words: readonly string[];
}

/** Who somebody is who speaks for a body. */
const OFFICIAL = COVERS.find(({ word }) => word === "official")?.covers ?? /^$/u;
/** What else heads, or speaks for, a body. */
const HEAD =
  /\b(?:heads?|leaders?|generals?|colonels?|captains?|commanders?|managers?|owners?|founders?|chair\w*|representatives?|lawyers?|king|queen|authorit(?:y|ies)|spokes\w+)\b/iu;
const MILITARY = /\b(?:military|army|armed forces?|troops|soldiers?|general|colonel|commander)\b/iu;

/** What all the sources of one key say of it together. */
export function whoIs(key: string, sources: readonly Source[]): Who {
  const [first] = sources;
  const kind =
    first === undefined
      ? "unnamed"
      : (sources.map(kindOf).sort((one, other) => RANK.indexOf(one) - RANK.indexOf(other))[0] ?? "unnamed");
  const named = sources.filter((source) => kindOf(source) === kind);
  const words = new Set(
    sources.flatMap((source) =>
      kindOf(source) === "unnamed" || kindOf(source) === "document" ? [source.name] : source.roles,
    ),
  );
  const bodies = new Map(
    sources.flatMap((source) => {
      if (kindOf(source) === "body") return [];
      const named = source.body === null ? [] : [source.body];
      return [...named, ...contextsOf(source)].map((body) => [body, bodyOf(body)] as const);
    }),
  );
  const names = kind === "body" ? named.flatMap(({ name, forms }) => [name, ...forms]) : [];
  return {
    key,
    kind,
    descriptions: [...words, ...(kind === "body" ? names.slice(0, 1) : [])].map(told),
    names: [...new Set(names.map((name) => bodyWords(name).map(singular).join(" ")))].map((name) => name.split(" ")),
    government: governmentIn(key),
    pronoun: kind === "pronoun" ? pronounOf(first?.name ?? "") : null,
    bodies: [...bodies.values()],
  };
}

function told(words: string): Told {
  const description = describe(words);
  const { telling, heads } = description;
  const isRole = (word: string) => heads.includes(word) || OFFICIAL.test(word) || HEAD.test(word);
  return {
    ...description,
    words,
    known: new Set(plainWords(words).map(singular)),
    leads: OFFICIAL.test(words) || HEAD.test(words),
    of: [...telling].filter((word) => !isRole(word)),
  };
}

const RANK: readonly Who["kind"][] = ["person", "body", "document", "unnamed", "pronoun"];

function kindOf({ type, name, key }: Source): Who["kind"] {
  if (type === "named-person") return "person";
  if (isPronoun(name)) return "pronoun";
  if (type === "named-organization" || type === "author" || governmentIn(key) !== null) return "body";
  if (type !== "document" && outletOfReporter(name, key) === key && !isSomeReporter(name)) return "body";
  if (type === "unnamed-group" && isBodyLike(name)) return "body";
  return type === "document" ? "document" : "unnamed";
}

/** The bodies that the words of roles name: "Larsen Board" of "a spokesman for the Larsen Board". */
function contextsOf({ type, name, roles }: Source): string[] {
  const words = type === "unnamed-person" || type === "unnamed-group" ? [name] : roles;
  return words.flatMap((each) => {
    const { context, country } = describe(each);
    return country === null && context.length > 0 ? [context.join(" ")] : [];
  });
}

function bodyOf(name: string): Body {
  const words = bodyWords(name).map(singular);
  const government = governmentOf(plainWords(name), true);
  return {
    key: government === null ? bodyKey(name).key : `${government.arm}-of-${government.country.replaceAll(" ", "-")}`,
    words,
  };
}

function governmentIn(key: string): Government | null {
  const found = /^(government|military)-of-(.+)$/u.exec(key);
  if (found === null) return null;
  const [, arm, country] = found;
  return { arm: arm === "military" ? "military" : "government", country: country?.replaceAll("-", " ") ?? "" };
}

/**
 * Whether two sources could be one, as far as their descriptions go: one without a name whose words say nothing that the
 * other's do not, or head a list that the other's belong to; somebody who speaks for a body, and the body. Two persons with
 * names are two, and witnesses are no officials.
 */
export function mayBeSame(one: Who, other: Who): boolean {
  if (one.key === other.key) return true;
  return mayBe(one, other) || mayBe(other, one);
}

function mayBe(one: Who, other: Who): boolean {
  if (one.kind === "document" || other.kind === "document") {
    return (
      one.kind === other.kind && one.descriptions.some((said) => other.descriptions.some((more) => covers(said, more)))
    );
  }
  if (one.kind === "pronoun") return couldMean(one, other);
  if (one.kind === "body" && other.kind === "body") return isArmOf(one, other);
  if (other.kind === "body") return speaksFor(one, other) || (one.kind === "unnamed" && isPartOf(one, other));
  if (one.kind !== "unnamed") return false;
  return one.descriptions.some((said) => other.descriptions.some((more) => covers(said, more)));
}

/** Whom a pronoun that nobody resolved could mean: "he" a person, "they" several, "it" nobody who speaks. */
function couldMean({ pronoun }: Who, other: Who): boolean {
  if (other.kind === "person") return pronoun === "person";
  if (other.kind !== "unnamed") return false;
  return other.descriptions.some(({ plural }) => pronoun === (plural ? "crowd" : "person"));
}

function pronounOf(words: string): Who["pronoun"] {
  if (/^(?:he|she|him|her|i|me|who|whom|one)\b/iu.test(words.trim())) return "person";
  return /^(?:it|that|this|which|you)\b/iu.test(words.trim()) ? "thing" : "crowd";
}

/**
 * Whether whoever is called `more` could be called by `one` too: what kind of person it is fits, and nothing that is said
 * of whose or where speaks against it.
 */
function covers(one: Told, more: Told): boolean {
  if (one.heads.length === 0 || one.telling.size === 0) return false;
  if (one.country !== null && more.country !== null && one.country !== more.country) return false;
  const isElsewhere =
    one.country === null && more.country === null && one.context.length > 0 && more.context.length > 0;
  if (isElsewhere && !one.context.some((word) => more.context.includes(word))) return false;
  if (!one.kind.isSubsetOf(more.known)) return false;
  return one.heads.some((head) => {
    const cover = COVERS.find(({ word }) => word === head);
    if (cover === undefined) return more.telling.has(head);
    return cover.covers === null || cover.covers.test(more.words) || more.telling.has(head);
  });
}

/** A country's armed forces and its government. */
function isArmOf(one: Who, other: Who): boolean {
  return (
    one.government !== null &&
    other.government !== null &&
    one.government.country === other.government.country &&
    one.government.arm !== other.government.arm
  );
}

/** Whether somebody is said to speak for, or to head, a body: its spokesman, its president, its officials. */
function speaksFor(one: Who, body: Who): boolean {
  const leads = one.descriptions.filter((said) => said.leads);
  if (body.government !== null) {
    const { country, arm } = body.government;
    const fits = leads.some(
      (said) =>
        (said.country === country || (said.country === null && one.kind === "unnamed" && said.context.length === 0)) &&
        (arm === "government" || MILITARY.test(said.words)),
    );
    if (fits) return true;
  }
  // Whoever is of a body and said to be nothing else may speak for it; its porter does not.
  if (leads.length === 0 && one.descriptions.length > 0) return false;
  if (one.bodies.some((each) => each.key === body.key || sameBody(each, body) || isArmKey(each.key, body.key)))
    return true;
  return leads.some(({ of }) => of.length > 0 && body.names.some((words) => of.every((word) => words.includes(word))));
}

function isArmKey(one: string, other: string): boolean {
  const [first, second] = [governmentIn(one), governmentIn(other)];
  return first !== null && second !== null && first.country === second.country;
}

/** All words of the shorter name in the longer, with the last of one of them: "Larsen Board", "Harbour Board of Larsen". */
function sameBody({ words }: Body, { names }: Who): boolean {
  return names.some((name) => {
    const [short, long] = words.length <= name.length ? [words, name] : [name, words];
    return short.length > 0 && short.every((word) => long.includes(word));
  });
}

/** Whether words for a body that is not named could be a named one's: "the local disaster agency". */
function isPartOf(one: Who, body: Who): boolean {
  return one.descriptions.some(({ telling, heads, country }) => {
    if (telling.size === 0 || (body.government !== null && country !== null)) return false;
    return body.names.some((name) => {
      return heads.includes(name.at(-1) ?? "") && [...telling].every((word) => name.includes(word));
    });
  });
}
