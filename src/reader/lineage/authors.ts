import type { Entity, Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import { touching } from "../text/touching.ts";
import type { Ground } from "./legs.ts";
import { isOutlet } from "./outlets.ts";

/** Whose a document is: "a report *by the Harbour Board*", "*the board's* report", "a post on a network *by Pell*"; not who only got it. */
export function authorOf(source: Span, { article, mentions }: Ground): Entity | null {
  const { text } = article;
  const within = touching(source, mentions).filter((mention) =>
    contains({ start: source.start, end: source.end + 2 }, mention),
  );
  const isAfter = (word: RegExp) => within.find(({ start }) => word.test(text.slice(source.start, start)));
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
