/**
 * How what the program finds in many reports of one event agrees with collections' gold: statements, claims, origins,
 * figures, quotes, copies. Beside each figure what a constant answer gets.
 *
 *   npx node evaluation/collection.ts --collections FOLDER [--model NAME] [--documents FOLDER] [--write]
 *
 * FOLDER holds collections (`articles/`, `collection.json`, `gold.json`). Articles are read by the program and linked in
 * memory. `--documents` also writes what was found, as the commands print it. The model that pairs statements was fitted on
 * these collections too: what it gets on one that it has not seen is in claim-pairs.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadModel } from "../src/encoder/load.ts";
import { articleFromText } from "../src/ingest/index.ts";
import { DEFAULT_MODEL, modelFolder } from "../src/library/model-folder.ts";
import { type Documents, linkAll, type Profile, profileOf } from "../src/linker/index.ts";
import { createReader, type Reader } from "../src/reader/index.ts";
import { type Collection, collectionsIn } from "./corpora/collections.ts";
import { environment, writeResult } from "./environment.ts";
import { type CollectionScore, scoreCollection } from "./scoring/collection.ts";
import { constantAnswers } from "./scoring/constant-answers.ts";

/** What the program finds in a collection's articles. */
export async function documentsOf({ articles }: Collection, reader: Reader): Promise<Documents> {
  const profiles: Profile[] = [];
  for (const { file, text, given } of articles)
    profiles.push(profileOf(await reader.read(await articleFromText(text, { file, given }))));
  return linkAll(profiles);
}

/** Each figure of some scores, as the mean of their numbers. */
export function meanScore(scores: readonly CollectionScore[]): Record<string, number> {
  const flat = scores.map((score) =>
    Object.entries(score).flatMap(([name, value]): [string, number][] => {
      if (typeof value === "number") return [[name, value]];
      return "f1" in value ? [[name, value.f1]] : [];
    }),
  );
  const names = [...new Set(flat.flatMap((each) => each.map(([name]) => name)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = flat.flatMap((each) => each.filter(([own]) => own === name).map(([, value]) => value));
      return [name, Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 10];
    }),
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      collections: { type: "string" },
      documents: { type: "string" },
      model: { type: "string", default: DEFAULT_MODEL },
      write: { type: "boolean" },
    },
  });
  if (values.collections === undefined) {
    console.error("give --collections FOLDER: folders with articles/, collection.json and gold.json");
    process.exit(2);
  }
  const network = await loadModel(modelFolder(values.model));
  const reader = createReader(network);
  const scores: Record<string, { found: CollectionScore; constant: CollectionScore }> = {};
  for (const collection of collectionsIn(values.collections)) {
    const documents = await documentsOf(collection, reader);
    const found = scoreCollection(collection, documents);
    scores[collection.name] = { found, constant: scoreCollection(collection, constantAnswers(documents)) };
    console.log(collection.name, JSON.stringify(found));
    if (values.documents === undefined) continue;
    const folder = join(values.documents, collection.name);
    mkdirSync(folder, { recursive: true });
    for (const [kind, entries] of Object.entries(documents))
      writeFileSync(join(folder, `${kind}.json`), JSON.stringify({ format: `hearsay.${kind}/1`, [kind]: entries }));
  }
  await network.encoder.close();
  const mean = {
    found: meanScore(Object.values(scores).map(({ found }) => found)),
    constant: meanScore(Object.values(scores).map(({ constant }) => constant)),
  };
  for (const [name, value] of Object.entries(mean.found))
    console.log(name.padEnd(26), String(value).padStart(6), `constant ${mean.constant[name]}`);
  if (values.write) {
    const command = "npx node evaluation/collection.ts --collections FOLDER --write";
    const result = { ...environment(command, values.model), mean, collections: scores };
    console.log(`written: ${writeResult("collection", result, "evaluation", values.model)}`);
  }
}
