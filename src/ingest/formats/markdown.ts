import { edtfOf } from "../article/dates.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import { takeNotes } from "../markdown/notes.ts";
import { renderMarkdown } from "../markdown/render.ts";
import type { Format, Source } from "./format.ts";

/** Markdown: the text as it is read, without its marks; front matter says title, date, author, outlet, address. */
export const markdown: Format = {
  name: "markdown",
  endings: [".md", ".markdown", ".mdown"],
  mediaTypes: ["text/markdown", "text/x-markdown"],
  recognises: () => false,
  inWorker: true,
  namesEncoding: false,
  read: readMarkdown,
};

function readMarkdown(source: Source): Draft {
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
