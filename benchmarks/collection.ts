/**
 * How a collection grows: the time to add one article at 100, 1,000 and 10,000 articles, to list the first claims, to print all
 * of them, to strike a source, and the memory that takes.
 *
 *   npx node benchmarks/collection.ts [--sizes 100,1000,10000] [--seed 1] [--write]
 *
 * The articles are made up (benchmarks/generate), and so are their readings, since reading ten thousand with the network takes
 * an hour: what is measured is all that comes after reading. Times are the process's own (`cpu`), which the load of the machine
 * changes little, and by the clock (`clock`).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { environment, writeResult } from "../evaluation/environment.ts";
import type { Reading } from "../src/contract/index.ts";
import { type CollectionStore, openStore } from "../src/store/index.ts";
import { fiction, readingOf } from "./generate/index.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000,10000" },
    seed: { type: "string", default: "1" },
    /** For the measuring of one question in a process of its own. */
    ask: { type: "string" },
    at: { type: "string" },
    write: { type: "boolean" },
  },
});
const SAMPLE = 24;
const TOGETHER = 500;

if (values.ask !== undefined && values.at !== undefined) {
  await ask(values.ask, values.at);
} else {
  await measure();
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-collection-"));
  const path = join(folder, "growing.hearsay");
  const sizes = (values.sizes ?? "").split(",").map(Number);
  const articles = fiction(Number(values.seed));
  const growth = [];
  let store = await openStore(path, { create: true });
  let count = 0;
  const started = performance.now();
  for (const size of sizes) {
    for (; count < size; count++) {
      await store.add(additionOf(readingOf(articles.next().value)));
      await store.link();
      if (count % TOGETHER === TOGETHER - 1) await store.settle();
    }
    await store.settle();
    // As a program does that is started to add a few.
    await store.close();
    store = await openStore(path, { create: false });
    const adding = await addOneByOne(
      store,
      Array.from({ length: SAMPLE }, () => readingOf(articles.next().value)),
    );
    count += SAMPLE;
    const { lists } = await store.size();
    await store.close();
    const kilobytes = Math.round(statSync(path).size / count / 1000);
    growth.push({ articles: size, adding, kilobytesAnArticle: kilobytes, claims: lists.claims, ...askApart(path) });
    store = await openStore(path, { create: false });
    report(growth, Math.round((performance.now() - started) / 1000));
  }
  await store.close();
  rmSync(folder, { recursive: true });
}

/** Told after each size, since the largest takes long. */
function report(growth: readonly { adding: { cpu: number } }[], seconds: number): void {
  const result = {
    ...environment("npx node benchmarks/collection.ts --write"),
    readings: "made up, not read by the network",
    adding: `milliseconds, the median of ${SAMPLE} articles added one by one, each linked and all lists made anew`,
    slowestToFastest: ratio(growth.map(({ adding }) => adding.cpu)),
    seconds,
    growth,
  };
  console.log(JSON.stringify(result, null, 2));
  if (values.write) console.log(`written: ${writeResult("collection", result, "benchmarks")}`);
}

/** The time of each article, and the median. */
async function addOneByOne(store: CollectionStore, readings: readonly Reading[]) {
  const clock: number[] = [];
  const cpu: number[] = [];
  for (const reading of readings) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    await store.add(additionOf(reading));
    await store.settle();
    const spent = process.cpuUsage(used);
    clock.push(performance.now() - start);
    cpu.push((spent.user + spent.system) / 1000);
  }
  return { cpu: median(cpu), clock: median(clock) };
}

/** Each question in a process of its own, as a command asks it, with the most memory that this took. */
function askApart(path: string) {
  const answers = ["first", "all", "strike"].map((question) => {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, "--ask", question, "--at", path], {
      encoding: "utf8",
      maxBuffer: 1 << 24,
    });
    return [question, JSON.parse(stdout)] as const;
  });
  return Object.fromEntries(answers);
}

async function ask(question: string, path: string): Promise<void> {
  const used = process.cpuUsage();
  const start = performance.now();
  await using store = await openStore(path, { create: false });
  let more: object = {};
  if (question === "first") more = { claims: (await store.list("claims", {}, { limit: 50 })).items.length };
  if (question === "all") more = await printAll(store);
  if (question === "strike") more = await strikeMost(store);
  const spent = process.cpuUsage(used);
  const answer = {
    clock: Math.round(performance.now() - start),
    cpu: Math.round((spent.user + spent.system) / 1000),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1000),
    ...more,
  };
  console.log(JSON.stringify(answer));
}

async function printAll(store: CollectionStore) {
  const memory: number[] = [];
  let bytes = 0;
  const [start, used] = [performance.now(), process.cpuUsage()];
  for await (const part of store.text("claims")) {
    bytes += Buffer.byteLength(part);
    memory.push(process.memoryUsage().rss / 1e6);
  }
  const [seconds, spent] = [(performance.now() - start) / 1000, process.cpuUsage(used)];
  const third = memory.slice(Math.floor(memory.length / 3));
  return {
    megabytesPrinted: Math.round(bytes / 1e6),
    megabytesPerSecond: Math.round(bytes / 1e6 / seconds),
    megabytesPerCpuSecond: Math.round(bytes / (spent.user + spent.system)),
    memoryGrowthAfterFirstThird: Math.round(Math.max(...third) - (third[0] ?? 0)),
  };
}

/** The source that most statements come from. */
async function strikeMost(store: CollectionStore) {
  const [source] = (await store.list("sources", {}, { limit: 1 })).items;
  const start = performance.now();
  const effect = await store.strike([source?.key ?? ""]);
  const page = await store.list("claims", {}, { limit: 50, without: [source?.key ?? ""] });
  return {
    strikeClock: Math.round(performance.now() - start),
    touched: effect.claims.touched,
    fallen: effect.claims.fallen,
    page: page.items.length,
  };
}

function additionOf(reading: Reading) {
  return { reading, bytes: Buffer.from(reading.article.text, "utf8") };
}

function ratio(times: readonly number[]): number {
  return Math.round((100 * Math.max(...times)) / Math.min(...times)) / 100;
}

function median(numbers: readonly number[]): number {
  return Math.round([...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0);
}
