import type { Article, Block } from "../../contract/index.ts";
import type { Draft } from "../draft.ts";
import type { Given, Origin } from "../input.ts";
import { findCredits } from "./credit.ts";
import { findAuthors, findHeadline } from "./headline.ts";
import { tellLanguage } from "./language.ts";
import { findNotes } from "./notes.ts";
import { isOwn } from "./own.ts";
import { publishedAt, publishedIn } from "./published.ts";

/** An article before its identity is known: hashing is the surroundings' (Node's or a browser's). */
export type Anonymous = Omit<Article, "id">;

/**
 * Makes an article of what a format found: what was given wins over what the file says of itself, that over what its
 * text says. Pure: no Node, no clock; runs in a browser too.
 */
export async function assemble(draft: Draft, origin: Origin): Promise<Anonymous> {
  const { text } = draft;
  const headline = draft.title === null ? findHeadline(text) : null;
  const title =
    origin.given.title ?? draft.title ?? (headline === null ? null : text.slice(headline.start, headline.end));
  const outlet = origin.given.outlet ?? draft.outlet;
  const url = origin.given.url ?? draft.url;
  const authors = draft.authors.length > 0 ? draft.authors : findAuthors(text);
  const notes = draft.notes.length > 0 ? draft.notes : findNotes(text);
  return {
    file: origin.file,
    title,
    outlet,
    authors,
    ...whenPublished(draft, origin.given, url),
    url,
    language: await tellLanguage(text, draft.language),
    text,
    own: isOwn(text, { title, outlet, authors, url, selfPublished: draft.selfPublished }),
    credit: findCredits(text),
    links: draft.links,
    notes,
    blocks: headline === null ? draft.blocks : withHeadline(draft.blocks, headline),
    posts: draft.posts,
    ...(draft.textFrom !== null && { textFrom: draft.textFrom }),
  };
}

function whenPublished(draft: Draft, given: Given, url: string | null): Pick<Article, "published" | "publishedFrom"> {
  if (given.published !== undefined) return { published: given.published, publishedFrom: "given" };
  if (draft.published !== null) return { published: draft.published, publishedFrom: "metadata" };
  const inText = publishedIn(draft.text, url) ?? publishedIn(draft.asides.join("\n"), null);
  if (inText !== null) return { published: inText, publishedFrom: "text" };
  const inUrl = url === null ? null : publishedAt(url);
  if (inUrl !== null) return { published: inUrl, publishedFrom: "url" };
  return { published: draft.created, publishedFrom: draft.created === null ? null : "metadata" };
}

function withHeadline(blocks: readonly Block[], headline: { start: number; end: number }): Block[] {
  const known = blocks.some((block) => block.start <= headline.start && headline.end <= block.end);
  return known ? [...blocks] : [{ ...headline, kind: "heading" as const }, ...blocks];
}
