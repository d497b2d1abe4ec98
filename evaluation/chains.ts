/**
 * The way every statement came: found, kind, origin, whole chain; and bare statements that were left bare.
 *
 *   npx node evaluation/chains.ts [--collections FOLDER] [--model NAME] [--list] [--write]
 *
 * Over our own fictional gold (examples/chains, whose second half was sealed until the rules were done), and over every
 * collection in FOLDER (folders with `articles/`, `collection.json` and `gold.json`; gold for reports of ECB+).
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadModel } from "../src/encoder/load.ts";
import { articleFromText } from "../src/ingest/index.ts";
import { DEFAULT_MODEL, modelFolder } from "../src/library/model-folder.ts";
import { createReader, type Reader } from "../src/reader/index.ts";
import { type GoldArticle, goldArticles } from "./corpora/statements.ts";
import { environment, writeResult } from "./environment.ts";
import { type Matching, WayScore } from "./scoring/ways.ts";

const OWN = join(import.meta.dirname, "../examples/chains");

/** The figures of one folder's gold, and a line for each statement that is wrong. */
export async function scoreWays(reader: Reader, articles: readonly GoldArticle[], matching: Matching) {
  const score = new WayScore(matching);
  for (const article of articles) {
    const { outlet, published } = article;
    const given = { ...(outlet === null ? {} : { outlet }), ...(published === null ? {} : { published }) };
    score.add(await reader.read(await articleFromText(article.text, { file: article.file, given })), article);
  }
  return { articles: articles.length, ...score.result(), wrong: score.wrong };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      collections: { type: "string" },
      model: { type: "string", default: DEFAULT_MODEL },
      list: { type: "boolean" },
      write: { type: "boolean" },
    },
  });
  const sets: [string, GoldArticle[], Matching][] = [
    ["own, open", goldArticles(OWN, "gold-open.json"), "closest"],
    ["own, sealed", goldArticles(OWN, "gold-sealed.json"), "closest"],
  ];
  if (values.collections !== undefined) {
    for (const name of readdirSync(values.collections).sort()) {
      const folder = join(values.collections, name);
      if (existsSync(join(folder, "gold.json"))) sets.push([name, goldArticles(folder), "longest-chain"]);
    }
  }
  const model = await loadModel(modelFolder(values.model));
  const reader = createReader(model);
  const results: Record<string, object> = {};
  for (const [name, articles, matching] of sets) {
    const { wrong, ...result } = await scoreWays(reader, articles, matching);
    results[name] = result;
    console.log(name.padEnd(14), JSON.stringify(result));
    if (values.list) for (const line of wrong) console.log(`  ${line}`);
  }
  await model.encoder.close();
  if (values.write) {
    const command = "npx node evaluation/chains.ts --collections FOLDER --write";
    const result = { ...environment(command, values.model), ...results };
    console.log(`written: ${writeResult("chains", result, "evaluation", values.model)}`);
  }
}
