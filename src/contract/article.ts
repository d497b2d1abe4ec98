import { z } from "zod";
import { Span } from "./span.ts";
import { PUBLISHED_FROM } from "./vocabulary.ts";

/** An embedded post of another platform: its words are its writer's own, a direct statement. */
export const Post = z.object({
  ...Span.shape,
  handle: z.string().nullable(),
  author: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
});
export type Post = Readonly<z.infer<typeof Post>>;

/** What layout said and plain text can't: ranges of `text` that are headings, block quotations or captions. */
export const Block = z.object({ ...Span.shape, kind: z.enum(["heading", "quotation", "caption", "list-item"]) });
export type Block = Readonly<z.infer<typeof Block>>;

/** One article as ingest gives it to the reader. Every span is a half-open range of UTF-16 code units in `text`. */
export const Article = z.object({
  id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  file: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  authors: z.array(z.string()),
  /** EDTF (ISO 8601-2). */
  published: z.string().nullable(),
  publishedFrom: z.enum(PUBLISHED_FROM).nullable(),
  url: z.string().nullable(),
  /** BCP 47, "und" where it can't be told. */
  language: z.string(),
  text: z.string(),
  /** Published by the source itself: a ministry's release, a company's page. */
  own: z.boolean(),
  credit: z.array(z.object({ ...Span.shape, name: z.string() })),
  links: z.array(z.object({ ...Span.shape, url: z.string() })),
  notes: z.array(z.object({ mark: Span, note: Span })),
  blocks: z.array(Block),
  posts: z.array(Post),
  /** There where the article's page could not be had: the text is what its feed holds of it, and may be an extract. */
  textFrom: z.literal("feed").optional(),
});
export type Article = Readonly<z.infer<typeof Article>>;
