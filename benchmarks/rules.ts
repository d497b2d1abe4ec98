/**
 * How the time of the rules grows with the text, apart from the network, whose time hides theirs.
 *
 *   npx node benchmarks/rules.ts [--model NAME] [--write]
 *
 * A text of 1,200 words and one 50 times as long are heard by the network once; what is timed is taking the text apart,
 * understanding what was heard, and writing the JSON.
 */
import { parseArgs } from "node:util";
import { environment, writeResult } from "../evaluation/environment.ts";
import { articleOf } from "../evaluation/reading.ts";
import { loadModel } from "../src/encoder/load.ts";
import { loadGazetteer } from "../src/library/gazetteer.ts";
import { DEFAULT_MODEL, modelFolder } from "../src/library/model-folder.ts";
import { type Heard, hear } from "../src/reader/hear.ts";
import { layoutOf } from "../src/reader/layout.ts";
import { understand } from "../src/reader/understand.ts";
import { createPieces } from "../src/reader/windows/index.ts";
import { textOf } from "./example-text.ts";

const { values } = parseArgs({
  options: { model: { type: "string", default: DEFAULT_MODEL }, write: { type: "boolean" } },
});
const WORDS = 1200;
const TIMES = 50;
const ROUNDS = 9;

const model = await loadModel(modelFolder(values.model));
const gazetteer = await loadGazetteer();
const pieces = createPieces(model.tokenizer);
const short = await heardOf(WORDS);
const long = await heardOf(WORDS * TIMES);
await model.encoder.close();

time(short);
const shortTimes = Array.from({ length: ROUNDS }, () => time(short)).sort((one, other) => one - other);
const longTimes = Array.from({ length: 3 }, () => time(long)).sort((one, other) => one - other);
const round = (value: number) => Math.round(100 * value) / 100;
const result = {
  ...environment("npx node benchmarks/rules.ts --write", values.model),
  words: WORDS,
  milliseconds: round(shortTimes[ROUNDS >> 1] ?? 0),
  growth: { times: TIMES, longer: round((longTimes[1] ?? 0) / (shortTimes[ROUNDS >> 1] ?? 1)) },
};
console.log(JSON.stringify(result, null, 2));
if (values.write) console.log(`written: ${writeResult("rules", result, "benchmarks", values.model)}`);

async function heardOf(words: number) {
  const article = await articleOf(`text-${words}`, textOf(words));
  return { article, heard: await hear(article, layoutOf(article), model, pieces) };
}

function time({ article, heard }: { article: Awaited<ReturnType<typeof articleOf>>; heard: Heard }): number {
  const start = performance.now();
  JSON.stringify(understand(article, layoutOf(article), heard, model.network, gazetteer));
  return performance.now() - start;
}
