import { type Draft, emptyDraft } from "../draft.ts";
import type { Page } from "../formats/format.ts";
import { findBody } from "./body.ts";
import type { DomElement } from "./dom.ts";
import { type Flat, flatten } from "./flatten.ts";
import { markFootnotes } from "./footnotes.ts";
import { NOTE } from "./marks.ts";
import { type Metadata, readMetadata, whole } from "./metadata.ts";
import { notesOf } from "./notes-of.ts";
import { type FoundPost, markPosts } from "./posts.ts";
import { parseTree } from "./tree.ts";

/** A page's linked data may hold its article's words; they count where the page shows less than half of them. */
const MISSING = 0.5;
const BODY_WORTH = 500;

/** Takes a page apart: its article's text, what its layout says, and what it says of itself. */
export function readPage(source: Page): Draft {
  const document = parseTree(source.text);
  const metadata = readMetadata(document, source.address);
  const posts = markPosts(document);
  const footnotes = markFootnotes(document);
  const base = source.address ?? metadata.url;
  const body = findBody(document, metadata.title);
  if (body !== null) addLostNotes(body, footnotes);
  const flat = body === null ? null : flatten(body, (href) => whole(href, base));
  if (
    metadata.body !== null &&
    metadata.body.length > BODY_WORTH &&
    (flat?.text.length ?? 0) < metadata.body.length * MISSING
  ) {
    return { ...draftOf(metadata, null, []), text: plainBody(metadata.body) };
  }
  return draftOf(metadata, flat, posts);
}

function draftOf(metadata: Metadata, flat: Flat | null, posts: readonly FoundPost[]): Draft {
  return {
    ...emptyDraft(flat?.text ?? ""),
    title: metadata.title,
    outlet: metadata.outlet,
    authors: metadata.authors,
    published: metadata.published,
    url: metadata.url,
    language: metadata.language,
    links: flat?.links ?? [],
    notes: flat === null ? [] : notesOf(flat),
    blocks: flat?.blocks ?? [],
    posts: posts.flatMap((post, index) => {
      const span = flat?.posts.get(String(index));
      return span === undefined ? [] : [{ ...span, ...post }];
    }),
    asides: metadata.asides,
    selfPublished: metadata.organisations,
  };
}

/** Notes that stand outside of what was chosen are the article's all the same, if it calls them. */
function addLostNotes(body: DomElement, footnotes: ReadonlyMap<string, DomElement>): void {
  for (const [number, note] of footnotes) {
    if (body.querySelector(`[data-hearsay-mark="${number}"]`) === null) continue;
    if (body.querySelector(`[${NOTE}="${number}"]`) === null) body.appendChild(note);
  }
}

/** Linked data holds plain text, though some pages put markup into it. */
function plainBody(body: string): string {
  return body
    .replace(/<\/?(?:p|br|div|h\d|li)\b[^>]{0,200}>/gi, "\n\n")
    .replace(/<[^<>]{1,300}>/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n\n")
    .trim();
}
