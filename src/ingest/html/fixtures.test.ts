import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { assemble } from "../article/assemble.ts";
import { readPage } from "./page.ts";

const FOLDER = join(import.meta.dirname, "fixtures");

/** An article with the words of each range beside it, so that a difference can be read. */
async function readable(source: string) {
  const article = await assemble(readPage({ text: source, address: null }), { file: "source.html", given: {} });
  const { text } = article;
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return {
    ...article,
    text: text.split("\n"),
    credit: article.credit.map((credit) => ({ name: credit.name, words: words(credit) })),
    links: article.links.map((link) => ({ url: link.url, words: words(link) })),
    notes: article.notes.map(({ mark, note }) => ({ mark: words(mark), note: words(note) })),
    blocks: article.blocks.map((block) => ({ kind: block.kind, words: words(block) })),
    posts: article.posts.map(({ start, end, ...post }) => ({ ...post, words: words({ start, end }) })),
  };
}

// UPDATE_FIXTURES=1 writes what is found; a person reads the difference. A page without its expected.json fails.
describe("whole pages", () => {
  for (const name of readdirSync(FOLDER)) {
    test(name, async () => {
      const found = await readable(readFileSync(join(FOLDER, name, "source.html"), "utf8"));
      const path = join(FOLDER, name, "expected.json");
      if (process.env.UPDATE_FIXTURES === "1") writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
      expect(existsSync(path), `${path} is missing: run once with UPDATE_FIXTURES=1 and read it`).toBe(true);
      expect(found).toEqual(JSON.parse(readFileSync(path, "utf8")));
    });
  }
});
