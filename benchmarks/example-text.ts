import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ARTICLES = join(import.meta.dirname, "../examples/pier-9-fire/articles");

/** Paragraphs of the bundled example's plain reports, in order. */
function paragraphs(): string[] {
  return readdirSync(ARTICLES)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => readFileSync(join(ARTICLES, file), "utf8").split(/\n\s*\n/u))
    .filter((paragraph) => paragraph.trim() !== "");
}

/** A text of about so many words, made of the example's paragraphs, which repeat where they must. */
export function textOf(words: number, from = 0): string {
  const all = paragraphs();
  const chosen: string[] = [];
  let count = 0;
  for (let index = from; count < words; index++) {
    const paragraph = all[index % all.length] ?? "";
    chosen.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return `${chosen.join("\n\n")}\n`;
}
