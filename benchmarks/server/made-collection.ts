import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../src/store/index.ts";
import { fiction, readingOf } from "../generate/index.ts";

/** What was made, and how long that took, in seconds; by the clock and by the process's own time. */
export interface Made {
  readonly articles: number;
  readonly seed: number;
  readonly clock: number;
  readonly cpu: number;
}

/** Articles after which it is told how far it is. */
const TOGETHER = 100;

/**
 * A collection of made-up articles with made-up readings (benchmarks/generate) in a folder, the server's data folder: made
 * where it is not there yet, which takes long, and kept. The time is that of this program alone, where one before was stopped.
 */
export async function madeCollection(folder: string, name: string, articles: number, seed: number): Promise<Made> {
  const [path, note] = [join(folder, `${name}.hearsay`), join(folder, `${name}.json`)];
  if (existsSync(path) && existsSync(note)) {
    const made = JSON.parse(readFileSync(note, "utf8")) as Made;
    if (made.articles === articles && made.seed === seed) return made;
  }
  mkdirSync(folder, { recursive: true });
  // Under another name until it is whole; one that was stopped goes on where it was.
  const making = `${path}.making`;
  const [start, used] = [performance.now(), process.cpuUsage()];
  if (!(await fill(making, articles, seed))) {
    for (const ending of ["", "-wal", "-shm"]) rmSync(`${making}${ending}`, { force: true });
    await fill(making, articles, seed);
  }
  const { user, system } = process.cpuUsage(used);
  const made = {
    articles,
    seed,
    clock: Math.round((performance.now() - start) / 1000),
    cpu: Math.round((user + system) / 1e6),
  };
  renameSync(making, path);
  writeFileSync(note, `${JSON.stringify(made)}\n`);
  return made;
}

/** Adds what is not there yet. Gives false where other articles are there than those of today's generator. */
async function fill(path: string, articles: number, seed: number): Promise<boolean> {
  await using store = await openStore(path, { create: true });
  let count = 0;
  for (const article of fiction(seed).take(articles)) {
    const reading = readingOf(article);
    count += 1;
    if (await store.has(reading.article.id)) continue;
    if (count % TOGETHER === 1 && (await store.countArticles()) >= count) return false;
    await store.add({ reading, bytes: Buffer.from(reading.article.text, "utf8") });
    await store.link();
    if (count % TOGETHER !== 0) continue;
    process.stderr.write(`\r${count} of ${articles} articles made`);
  }
  // Lists are made once, at the end: an article touches those of others, which would be made again and again.
  await store.settle();
  // Also the list that is made only when somebody asks for it.
  await store.list("wanted", {}, { limit: 1 });
  process.stderr.write("\n");
  return true;
}
