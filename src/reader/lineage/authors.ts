import type { Entity, Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import { phraseOf } from "../speakers/phrase.ts";
import { touching } from "../text/touching.ts";
import type { Ground } from "./legs.ts";
import { isOutlet } from "./outlets.ts";

/** Whose a document is: "a report *by the Harbour Board*", "*the board's* report", "a post on a network *by Pell*"; not who only got or printed it. */
export function authorOf(source: Span, { article, mentions }: Ground): Entity | null {
  const { text } = article;
  const within = touching(source, mentions).filter((mention) =>
    contains({ start: source.start, end: source.end + 2 }, mention),
  );
  const isAfter = (word: RegExp) =>
    within.find((mention) => {
      const before = text.slice(source.start, mention.start);
      return word.test(before) && !isPrintedBy(before, isOutlet(text.slice(mention.start, mention.end)));
    });
  const named =
    isAfter(
      /(?<!\b(?:obtained|seen|reviewed|viewed|read|leaked|shared)\s)\b(?:by|signed by)\s+(?:the\s+|[\p{L}-]+\s+){0,3}$/iu,
    ) ??
    within.find(({ end }) => /^['’]s?\s/u.test(text.slice(end, end + 3)) || /['’]s$/u.test(text.slice(end - 2, end))) ??
    isAfter(/\bfrom\s+(?:the\s+)?$/iu) ??
    // "the Gazette article", "a report in the Gazette": what an outlet prints is its own
    within.find(
      ({ start, end, entity }) =>
        entity.type === "organization" &&
        (PRINTED.test(text.slice(end, end + 20)) ||
          (isOutlet(text.slice(start, end)) && PRINTED_IN.test(text.slice(source.start, start)))),
    );
  // "an article by Ann Pell and Oren Vale" is neither's alone
  if (named !== undefined && /^\s+and\s+\p{Lu}/u.test(text.slice(named.end, named.end + 8))) return null;
  return named === undefined || named.entity.type === "place" ? null : named.entity;
}

/**
 * Whether the one who comes next only printed what others wrote: an outlet all but its own articles ("a survey *published by* the
 * Gazette"), anybody a person's own words ("a letter *published by* the board").
 */
function isPrintedBy(before: string, byOutlet: boolean): boolean {
  if (!/\b(?:published|printed|carried|aired|broadcast)\s+by\s+(?:the\s+)?$/iu.test(before)) return false;
  const { head } = phraseOf({ start: 0, end: before.length }, before);
  return OWN_WORDS.test(head) || (byOutlet && !OF_OUTLETS.test(head));
}

/** What somebody wrote or said himself, and another can only pass on. */
export const OWN_WORDS =
  /^(?:account|letter|e-?mail|message|diary|note|memo|memoir|testimony|affidavit|transcript|recording|log|minutes)s?$/u;
const OF_OUTLETS = /^(?:article|report|story|editorial|column|investigation|interview)s?$/u;
const PRINTED = /^\s+(?:article|report|story|editorial|column|investigation)\b/u;
const PRINTED_IN = /\b(?:article|report|story|editorial|column|investigation)\s+in\s+(?:[\p{L}\p{N}-]+\s+){0,3}$/u;

/**
 * Whose each document of an article is, by the document's id, wherever the text says it: "*Ines Holm's* letter said …" and,
 * below it, "the letter says" or a quotation that stands there alone.
 */
export function authorsOfDocuments(entities: readonly Entity[], ground: Ground): Map<string, Entity> {
  const authors = new Map<string, Entity>();
  for (const { id, type, mentions } of entities) {
    if (type !== "document") continue;
    const author = mentions.map((mention) => authorOf(mention, ground)).find((each) => each !== null);
    if (author != null) authors.set(id, author);
  }
  return authors;
}
