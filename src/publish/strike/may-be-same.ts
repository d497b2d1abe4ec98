import type { SourceType } from "../origin.ts";

/** A source by all that the article says of it. */
export interface Described {
  key: string;
  type: SourceType;
  /** Whether all that is known of it is a bare pronoun. */
  unresolved: boolean;
  descriptions: readonly Description[];
}

/** What an article calls a source: its name, or the words that stand with it. */
export interface Description {
  words: string;
  /** The word that says what somebody is: "resident" of "residents of Saltmarsh Row"; null where there is none. */
  head: string | null;
  /** The other words that tell somebody apart. */
  rest: readonly string[];
}

/** A word for people that says so little of them that it covers others. */
interface Cover {
  readonly word: string;
  /** What else somebody of that description may be called; null where it may be anybody. */
  readonly covers: RegExp | null;
  readonly example: string;
}

const OFFICIAL =
  /\b(?:officials?|ministers?|secretar(?:y|ies)|spokes\w+|commissioners?|mayors?|governors?|inspectors?|prosecutors?|ambassadors?|diplomats?|chiefs?|directors?|deput(?:y|ies)|advis[eo]rs?|aides?|officers?|presidents?|chancellors?|councill?ors?)\b/iu;
const WORKER =
  /\b(?:workers?|employees?|foreman|foremen|clerks?|engineers?|drivers?|deckhands?|dockers?|dispatchers?|technicians?|members? of (?:the )?(?:staff|crew))\b/iu;

/** Closed lists of what covers what. "Witnesses" cover no officials, and officials no witnesses. */
const COVERS: readonly Cover[] = [
  { word: "official", covers: OFFICIAL, example: "*officials* may be the minister" },
  { word: "worker", covers: WORKER, example: "*a pier worker* may be the dock foreman" },
  { word: "employee", covers: WORKER, example: "*employees* may be the dispatcher" },
  { word: "staff", covers: WORKER, example: "*hospital staff* may be a clerk there" },
  { word: "source", covers: null, example: "*a source close to the inquiry* may be anybody" },
  { word: "people", covers: null, example: "*two people familiar with the inquiry* may be anybody" },
  { word: "person", covers: null, example: "*a person briefed on it* may be anybody" },
  { word: "insider", covers: null, example: "*an insider* may be anybody" },
  { word: "somebody", covers: null, example: "*somebody who asked not to be named* may be anybody" },
];

/** What tells of people that they know, not who they are. */
const KNOWING =
  /\b(?:familiar with|close to|briefed on|with (?:direct )?knowledge of|who (?:asked|declined|spoke|wished)|speaking on|on condition)\b.*$/iu;
/** Where what somebody is ends, and what more is said of it begins. */
const MORE = /,|\b(?:of|at|for|in|on|from|with|by|to|near|who|whose|which|that)\b/iu;
/** Words of a description that tell nobody apart. */
const PLAIN = new Set(
  (
    "the a an of at for in on to from by with near and or who whose which that this his her its their our one two three " +
    "four five several some many most other another unnamed anonymous senior top former local s"
  ).split(" "),
);

export function describe(words: string): Description {
  const who = words.replace(KNOWING, "");
  const head = tellingWords(who.split(MORE)[0] ?? "").at(-1) ?? null;
  return { words, head, rest: tellingWords(who).filter((word) => word !== head) };
}

/**
 * Whether two sources could be the same one, as far as their descriptions go: one of them has no name, and its words say
 * nothing that the other's do not, or head a list that the other's belong to. Two names are two sources.
 */
export function mayBeSame(one: Described, other: Described): boolean {
  if (one.key === other.key) return true;
  const unnamed = [one, other].filter(isUnnamed);
  if (unnamed.length === 0 || !isSomebody(one) || !isSomebody(other)) return false;
  if (one.unresolved || other.unresolved) return true;
  return unnamed.some((first) => {
    const second = first === one ? other : one;
    return first.descriptions.some((words) => second.descriptions.some((more) => covers(words, more)));
  });
}

function isUnnamed({ type, unresolved }: Described): boolean {
  return unresolved || type === "unnamed-person" || type === "unnamed-group";
}

function isSomebody({ type }: Described): boolean {
  return type !== "document" && type !== "named-organization";
}

/** Whether whoever is called `more` could be called by `one` too. */
function covers(one: Description, more: Description): boolean {
  const { head, rest } = one;
  if (head === null) return false;
  const known = (word: string) => more.head === word || more.rest.includes(word);
  const cover = COVERS.find(({ word }) => word === head);
  if (cover === undefined) return known(head) && rest.every(known);
  if (cover.covers === null) return rest.every(known);
  return cover.covers.test(more.words) && rest.every(known);
}

/** The words of a description that tell somebody apart, in the singular. */
function tellingWords(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !PLAIN.has(word) && !/^\p{N}+$/u.test(word))
    .map((word) => (word.length > 3 && /[^s]s$/u.test(word) ? word.slice(0, -1) : word));
}
