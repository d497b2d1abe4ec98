import { join } from "node:path";
import type { Article, Reading } from "../src/contract/index.ts";
import { loadModel } from "../src/encoder/load.ts";
import { readAll } from "../src/index.ts";
import { articleFromText } from "../src/ingest/index.ts";
import { loadGazetteer } from "../src/library/gazetteer.ts";
import { DEFAULT_MODEL, modelFolder } from "../src/library/model-folder.ts";
import { createReader } from "../src/reader/index.ts";

/** Reads texts with a model that ships, one after another. */
export async function* readTexts(
  texts: Iterable<{ id: string; text: string; published?: string }>,
  name: string = DEFAULT_MODEL,
): AsyncGenerator<Reading, void, undefined> {
  const model = await loadModel(modelFolder(name));
  const reader = createReader({ ...model, gazetteer: await loadGazetteer() });
  try {
    for (const { id, text, published } of texts) yield await reader.read(await articleOf(id, text, published));
  } finally {
    await model.encoder.close();
  }
}

export async function articleOf(id: string, text: string, published?: string): Promise<Article> {
  const given = published === undefined ? {} : { published };
  return await articleFromText(text, { file: `${id}.txt`, given });
}

/** Reads a collection's articles (`articles/`, described by `collection.json`), in the order of their files. */
export async function readCollection(folder: string, model: string = DEFAULT_MODEL): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const outcome of readAll([join(folder, "articles")], { meta: join(folder, "collection.json"), model })) {
    if (!("reading" in outcome))
      throw new Error(`${folder}: an article of it can't be read: ${JSON.stringify(outcome)}`);
    readings.push(outcome.reading);
  }
  return readings;
}
