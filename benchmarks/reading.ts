/**
 * How fast articles are read, text to JSON, the model loaded, on one thread; and how the time grows with the text.
 *
 *   npx node benchmarks/reading.ts [--model NAME] [--write]
 *
 * Seconds are of the processor, which on one thread are those of a clock on a machine that does nothing else. The machine's
 * noise cancels out where it can: the encoder's own time is taken within the whole, so that its share is a ratio of one run.
 */
import { parseArgs } from "node:util";
import { environment, writeResult } from "../evaluation/environment.ts";
import { articleOf } from "../evaluation/reading.ts";
import { loadModel } from "../src/encoder/load.ts";
import { loadGazetteer } from "../src/library/gazetteer.ts";
import { DEFAULT_MODEL, modelFolder } from "../src/library/model-folder.ts";
import { toJson } from "../src/publish/index.ts";
import { createReader, type Model } from "../src/reader/index.ts";
import { textOf } from "./example-text.ts";

const { values } = parseArgs({
  options: { model: { type: "string", default: DEFAULT_MODEL }, write: { type: "boolean" } },
});
const WORDS = 600;
const ARTICLES = 12;
const ROUNDS = 5;
const GROWTH = 100;

const model = await loadModel(modelFolder(values.model));
let inEncoder = 0;
const timed: Model = {
  ...model,
  gazetteer: await loadGazetteer(),
  encoder: {
    run: async (window) => {
      const start = processorTime();
      const scores = await model.encoder.run(window);
      inEncoder += processorTime() - start;
      return scores;
    },
    close: () => model.encoder.close(),
  },
};
const reader = createReader(timed);
const articles = await Promise.all(
  Array.from({ length: ARTICLES }, (_, index) => articleOf(`article-${index}`, textOf(WORDS, index * 7))),
);
const words = articles.reduce((sum, article) => sum + article.text.split(/\s+/u).length, 0);

const rounds: { articlesPerSecond: number; encoderShare: number }[] = [];
for (let round = 0; round <= ROUNDS; round++) {
  inEncoder = 0;
  const start = processorTime();
  for (const article of articles) toJson(await reader.read(article));
  const all = processorTime() - start;
  // the first round warms up
  if (round > 0) rounds.push({ articlesPerSecond: (1000 * words) / WORDS / all, encoderShare: inEncoder / all });
}

const short = await articleOf("short", textOf(WORDS));
const long = await articleOf("long", textOf(WORDS * GROWTH));
const shortTimes: number[] = [];
for (let index = 0; index < 10; index++) shortTimes.push(await time(short));
const longTime = await time(long);
await model.encoder.close();

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const round2 = (value: number) => Math.round(100 * value) / 100;
const result = {
  ...environment("npx node benchmarks/reading.ts --write", values.model),
  articlesOf600WordsPerSecond: round2(median(rounds.map((each) => each.articlesPerSecond))),
  fastestRound: round2(Math.max(...rounds.map((each) => each.articlesPerSecond))),
  encoderShareOfTime: round2(median(rounds.map((each) => each.encoderShare))),
  growth: { times: GROWTH, longer: round2(longTime / median(shortTimes)) },
};
console.log(JSON.stringify(result, null, 2));
if (values.write) {
  console.log(`written: ${writeResult("reading", result, "benchmarks", values.model)}`);
}

async function time(article: typeof short): Promise<number> {
  const start = processorTime();
  toJson(await reader.read(article));
  return processorTime() - start;
}

/** Milliseconds that this process has had of the processor. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
