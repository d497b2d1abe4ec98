import type { Draft } from "../draft.ts";
import { flatten } from "./flatten.ts";
import { markFootnotes } from "./footnotes.ts";
import { whole } from "./metadata.ts";
import { notesOf } from "./notes-of.ts";
import { parseTree } from "./tree.ts";

/** Markup that is all article, as a feed, a record or a document holds it: nothing of it is taken for furniture. */
export function readFragment(html: string, base: string | null): Pick<Draft, "text" | "links" | "blocks" | "notes"> {
  const document = parseTree(html);
  markFootnotes(document);
  const { body } = document;
  if (body === null) return { text: "", links: [], blocks: [], notes: [] };
  const flat = flatten(body, (href) => whole(href, base));
  return { text: flat.text, links: flat.links, blocks: flat.blocks, notes: notesOf(flat) };
}
