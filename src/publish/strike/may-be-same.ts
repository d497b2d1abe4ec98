import { COVERS, KNOWING, MORE, PLAIN } from "../../contract/index.ts";
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
