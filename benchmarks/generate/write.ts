/**
 * Writes made-up articles as plain files, with a list of their outlets and dates and what is true of them.
 *
 *   npx node benchmarks/generate/write.ts --articles 120 --seed 1 --out FOLDER
 *
 * FOLDER/articles/… are the texts, FOLDER/meta.json is for --meta, FOLDER/truth.json says who copied whom and on whose word
 * each fact stands.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { madeUp } from "./index.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "120" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
  },
});
if (values.out === undefined) throw new Error("Say where to write: --out FOLDER.");
const articles = madeUp(Number(values.articles), Number(values.seed));
for (const { file, draft } of articles) {
  const path = join(values.out, "articles", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, draft.text);
}
const meta = articles.map(({ file, outlet, published, url }) => ({ file, outlet, published, url }));
writeFileSync(join(values.out, "meta.json"), `${JSON.stringify(meta, null, 1)}\n`);
const truth = articles.map(({ file, truth: known }) => ({ file, ...known }));
writeFileSync(join(values.out, "truth.json"), `${JSON.stringify(truth, null, 1)}\n`);
console.log(`${articles.length} articles written to ${values.out}`);
