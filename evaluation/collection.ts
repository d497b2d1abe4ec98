/**
 * How what the program finds in many reports of one event agrees with collections' gold: statements, claims, origins,
 * figures, quotes, copies. Beside each figure what a constant answer gets.
 *
 *   npx node evaluation/collection.ts --collections FOLDER [--model NAME] [--documents FOLDER] [--write]
 *
 * FOLDER holds collections (`articles/`, `collection.json`, `gold.json`). Articles are read by the program and linked in
 * memory; so is the bundled example (30 fictional reports), which is told apart and counts in no mean. `--documents` also writes what was found, as the commands print it. The model that pairs statements was fitted on
 * these collections too: what it gets on one that it has not seen is in claim-pairs.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_MODEL } from "../src/library/model-folder.ts";
import { type Documents, linkAll, profileOf } from "../src/linker/index.ts";
import { asRead, type Collection, collectionAt, collectionsIn } from "./corpora/collections.ts";
import { EXAMPLE } from "./corpora/example.ts";
import { environment, writeResult } from "./environment.ts";
import { readCollection } from "./reading.ts";
import { type CollectionScore, scoreCollection } from "./scoring/collection.ts";
import { constantAnswers } from "./scoring/constant-answers.ts";

/** A collection as it was read, and what the program finds in it. */
export async function foundIn(
  collection: Collection,
  model?: string,
): Promise<{ documents: Documents; collection: Collection }> {
  const readings = await readCollection(collection.folder, model);
  const documents = linkAll(readings.map((reading) => profileOf(reading)));
  return { documents, collection: asRead(collection, readings) };
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
  const scores: Record<string, { found: CollectionScore; constant: CollectionScore }> = {};
  const collections = collectionsIn(values.collections).map((collection) => ({ collection, isExample: false }));
  collections.push({ collection: collectionAt(EXAMPLE, basename(EXAMPLE)), isExample: true });
  for (const { collection: unread, isExample } of collections) {
    const { documents, collection } = await foundIn(unread, values.model);
    const found = scoreCollection(collection, documents);
    scores[collection.name] = { found, constant: scoreCollection(collection, constantAnswers(documents)) };
    console.log(collection.name, JSON.stringify(found));
    if (values.documents === undefined || isExample) continue;
    const folder = join(values.documents, collection.name);
    mkdirSync(folder, { recursive: true });
    for (const [kind, entries] of Object.entries(documents))
      writeFileSync(join(folder, `${kind}.json`), JSON.stringify({ format: `hearsay.${kind}/1`, [kind]: entries }));
  }
  const given = Object.values(scores).slice(0, -1);
  const mean = {
    found: meanScore(given.map(({ found }) => found)),
    constant: meanScore(given.map(({ constant }) => constant)),
  };
  for (const [name, value] of Object.entries(mean.found))
    console.log(name.padEnd(26), String(value).padStart(6), `constant ${mean.constant[name]}`);
  if (values.write) {
    const command = "npx node evaluation/collection.ts --collections FOLDER --write";
    const result = { ...environment(command, values.model), mean, collections: scores };
    console.log(`written: ${writeResult("collection", result, "evaluation", values.model)}`);
  }
}
