/**
 * How fast articles are added to a collection and linked, against reading alone, with the network, on all cores.
 *
 *   npx node benchmarks/adding.ts [--articles 36] [--threads 2] [--model NAME] [--write]
 *
 * Made-up articles with copies and rewrites (benchmarks/generate), as files, in turns: read alone, added, read alone, added.
 * The share is of the processor time of both, which the load of the machine changes little; by the clock it is given too.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { environment, writeResult } from "../evaluation/environment.ts";
import { openCollection } from "../src/library/collection/index.ts";
import { DEFAULT_MODEL } from "../src/library/model-folder.ts";
import { openReader } from "../src/library/open-reader.ts";
import { madeUp } from "./generate/index.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "36" },
    threads: { type: "string", default: String(availableParallelism()) },
    model: { type: "string", default: DEFAULT_MODEL },
    write: { type: "boolean" },
  },
});
const ROUNDS = 2;
const threads = Number(values.threads);
const model = values.model;
const folder = mkdtempSync(join(tmpdir(), "hearsay-adding-"));
const articles = madeUp(Number(values.articles), 3);
const meta = join(folder, "meta.json");
writeFileSync(
  meta,
  JSON.stringify(articles.map(({ file, outlet, published, url }) => ({ file, outlet, published, url }))),
);
for (const { file, draft } of articles) {
  const path = join(folder, "articles", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, draft.text);
}
const words = articles.reduce((sum, { draft }) => sum + draft.text.split(/\s+/u).length, 0);

const read: Spent[] = [];
const added: Spent[] = [];
for (let round = 0; round < ROUNDS; round++) {
  read.push(await spent(readAlone));
  added.push(await spent(() => addTo(join(folder, `${round}.hearsay`))));
}
rmSync(folder, { recursive: true });

const [reading, adding] = [least(read), least(added)];
const result = {
  ...environment("npx node benchmarks/adding.ts --write", model),
  articles: articles.length,
  wordsAnArticle: Math.round(words / articles.length),
  threads,
  readAlone: reading,
  addedAndLinked: adding,
  shareOfReadingAlone: { cpu: round2(reading.cpu / adding.cpu), clock: round2(reading.clock / adding.clock) },
  articlesASecondAdded: round2(articles.length / adding.clock),
};
console.log(JSON.stringify(result, null, 2));
if (values.write) console.log(`written: ${writeResult("adding", result, "benchmarks", model)}`);

/** Seconds. */
interface Spent {
  readonly cpu: number;
  readonly clock: number;
}

async function readAlone(): Promise<void> {
  await using reader = await openReader({ threads, model });
  for await (const outcome of reader.readAll([join(folder, "articles")], { meta })) {
    if ("failure" in outcome) throw new Error(outcome.failure.message);
  }
}

async function addTo(path: string): Promise<void> {
  await using collection = await openCollection(path, { create: true, threads, model });
  for await (const outcome of collection.add([join(folder, "articles")], { meta })) {
    if ("failure" in outcome) throw new Error(outcome.failure.message);
  }
}

async function spent(work: () => Promise<void>): Promise<Spent> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { cpu: round2((user + system) / 1e6), clock: round2((performance.now() - start) / 1000) };
}

function least(rounds: readonly Spent[]): Spent {
  return { cpu: Math.min(...rounds.map(({ cpu }) => cpu)), clock: Math.min(...rounds.map(({ clock }) => clock)) };
}

function round2(value: number): number {
  return Math.round(100 * value) / 100;
}
