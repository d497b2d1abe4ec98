import type { Attribution, Hedge } from "../contract/index.ts";
import type { Voice } from "./origin.ts";
import type { Standing } from "./strike/index.ts";

/** The plain words for the contract's closed lists, the same in text and on the page. */

export const KIND_WORDS: Readonly<Record<Attribution["kind"], string>> = {
  direct: "in quotation marks",
  indirect: "in the reporter’s words",
  mixed: "partly in quotation marks",
};

export const ACT_WORDS: Readonly<Record<Attribution["act"], string>> = {
  statement: "statement",
  belief: "belief",
  intention: "intention",
  decree: "order",
  perception: "perception",
  other: "other",
};

export const TYPE_WORDS: Readonly<Record<Attribution["sourceType"], string>> = {
  "named-person": "a named person",
  "named-organization": "a named organization",
  document: "a document",
  "unnamed-person": "a person without a name",
  "unnamed-group": "people without names",
  author: "the writer",
  unstated: "not stated",
};

export const BASIS_WORDS: Readonly<Record<Attribution["basis"], string>> = {
  witness: "was there",
  party: "speaks for a party",
  document: "has it from a document",
  unknown: "not told",
};

export const STANCE_WORDS: Readonly<Record<Attribution["stance"], string>> = {
  endorsed: "stands behind it",
  neutral: "passes it on",
  distanced: "keeps a distance from it",
  disputed: "disputes it",
  unknown: "not told",
};

export const POLARITY_WORDS: Readonly<Record<Attribution["polarity"], string>> = {
  affirmed: "affirmed",
  denied: "denied",
  "not-said": "told as not said",
};

/** Behind "denied": who had put what is denied; empty where the article does not tell. */
export function putByWords({ putBy }: Pick<Attribution, "putBy">): string {
  if (putBy == null) return "";
  return putBy.name === null ? " (put by others)" : ` (put by ${putBy.name})`;
}

export const VOICE_WORDS: Readonly<Record<Voice, string>> = {
  named: "on a named word",
  document: "on a document",
  unnamed: "on an unnamed word",
  "not-stated": "lineage not stated",
  writer: "the writer’s own",
};

export const HEDGE_WORDS: Readonly<Record<Hedge["class"], string>> = {
  epistemic: "how sure it is",
  doxastic: "held, not known",
  conditional: "on a condition",
  investigation: "being looked into",
  evidential: "going by what is seen or heard",
  "author-caveat": "the writer’s caveat",
};

/** What is left of a statement or a conclusion once sources are struck. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  stands: "still stands",
  fallen: "fell: no other origin",
  open: "open: its origin may be the one struck",
  unstated: "never had an origin",
};

/** "1 statement", "2 statements". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
