/**
 * How a collection grows: the time to add one article at 100, 1,000 and 10,000 articles, to list the first claims, to print all
 * of them, to strike a source, and the memory that takes.
 *
 *   npx node benchmarks/collection.ts [--sizes 100,1000,10000] [--seed 1] [--kept FOLDER] [--write]
 *
 * The articles are made up (benchmarks/generate), and so are their readings, since reading ten thousand with the network takes
 * an hour: what is measured is all that comes after reading. Times are the process's own (`cpu`), which the load of the machine
 * changes little, and by the clock (`clock`). With --kept the collection of each size stays in a folder, and one that is there
 * already is not made again.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
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
    kept: { type: "string" },
    /** For the measuring of one question in a process of its own. */
    ask: { type: "string" },
    at: { type: "string" },
    write: { type: "boolean" },
  },
});
const SAMPLE = 24;
const TOGETHER = 500;
/** The key of the agency that most made-up articles copy. */
const AGENCY = "norwire";

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
  let count = 0;
  const started = performance.now();
  await warmUp(join(folder, "warm.hearsay"));
  for (const size of sizes) {
    const kept = values.kept === undefined ? null : join(values.kept, `${size}.hearsay`);
    if (kept !== null && existsSync(kept)) {
      for (; count < size; count++) articles.next();
      copyFileSync(kept, path);
    } else {
      const begun = begunFor(size);
      if (begun > count && values.kept !== undefined) {
        for (; count < begun; count++) articles.next();
        copyFileSync(join(values.kept, `${begun}.hearsay`), path);
      }
      count = await growTo(path, articles, count, size);
      if (kept !== null) copyFileSync(path, kept);
    }
    // As a program does that is started to add a few.
    const store = await openStore(path, { create: false });
    const adding = await addOneByOne(
      store,
      Array.from({ length: SAMPLE }, () => readingOf(articles.next().value)),
    );
    count += SAMPLE;
    const { lists } = await store.size();
    await store.close();
    const kilobytes = Math.round(statSync(path).size / count / 1000);
    growth.push({ articles: size, adding, kilobytesAnArticle: kilobytes, claims: lists.claims, ...askApart(path) });
    report(growth, Math.round((performance.now() - started) / 1000));
  }
  rmSync(folder, { recursive: true });
}

/** What is measured first would else be measured while the program is still being compiled. */
async function warmUp(path: string): Promise<void> {
  const other = fiction(Number(values.seed) + 1);
  await using store = await openStore(path, { create: true });
  await addOneByOne(
    store,
    Array.from({ length: 3 * SAMPLE }, () => readingOf(other.next().value)),
  );
}

/** The largest collection that is kept and can grow to a size. */
function begunFor(size: number): number {
  const sizes = values.kept === undefined ? [] : readdirSync(values.kept).map((name) => Number.parseInt(name, 10));
  return Math.max(0, ...sizes.filter((each) => each < size));
}

/** Adds articles until there are so many, and gives how many those are. */
async function growTo(path: string, articles: ReturnType<typeof fiction>, from: number, size: number): Promise<number> {
  await using store = await openStore(path, { create: from === 0 });
  for (let count = from; count < size; count++) {
    await store.add(additionOf(readingOf(articles.next().value)));
    await store.link();
    if (count % TOGETHER === TOGETHER - 1) await store.settle();
  }
  await store.settle();
  return size;
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
  const answers = ["first", "all", "strike", "agency"].map((question) => {
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
  if (question === "agency") more = await strikeOne(store, AGENCY);
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
  return await strikeOne(store, source?.key ?? "");
}

async function strikeOne(store: CollectionStore, key: string) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const effect = await store.strike([key]);
  const page = await store.list("claims", {}, { limit: 50, without: [key] });
  const spent = process.cpuUsage(used);
  return {
    strikeClock: Math.round(performance.now() - start),
    strikeCpu: Math.round((spent.user + spent.system) / 1000),
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
