import { edtfOf } from "../article/dates.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import type { Page } from "../formats/format.ts";
import { readFrontMatter } from "./front-matter.ts";
import { takeNotes } from "./notes.ts";
import { renderMarkdown } from "./render.ts";

/** Takes a Markdown text apart: the text as it is read, and what its front matter says of it. */
export function readMarkdown(source: Page): Draft {
  const { fields, rest } = readFrontMatter(source.text);
  const { body, notes } = takeNotes(rest);
  const rendered = renderMarkdown(body, notes, source.address);
  const field = (...names: string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  const date = field("date", "published", "pubdate");
  const author = field("author", "authors", "by");
  return {
    ...emptyDraft(rendered.text),
    title: field("title", "headline") ?? rendered.title,
    outlet: field("outlet", "publisher", "site"),
    authors: author === null ? [] : author.split(/\s*(?:,|;| and )\s*/).filter((name) => name !== ""),
    published: date === null ? null : edtfOf(date),
    url: field("url", "link", "canonical", "source"),
    language: field("lang", "language"),
    links: rendered.links,
    notes: rendered.notes,
    blocks: rendered.blocks,
  };
}
