import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Reading } from "../src/contract/index.ts";
import { read } from "../src/index.ts";
import { type Collection, openCollection } from "../src/library/collection/index.ts";
import { type Row, rowOf } from "./example-table.ts";

export const ROOT = join(import.meta.dirname, "..");
export const EXAMPLE = join(ROOT, "examples/pier-9-fire");
export const OUT = join(ROOT, "out");
const META = join(EXAMPLE, "collection.json");
const KEPT = join(OUT, "example.json");
/** Where the example's collection is kept. */
export const COLLECTION = join(OUT, "pier-9-fire.hearsay");
/** What a reading follows from: another byte in any of it, and all is read again. */
const GROUNDS = ["src/**/*.ts", "model/**/*", "examples/pier-9-fire/{articles/*,collection.json}", "package-lock.json"];

/** The reports of the example, in the order of their numbers, which is the order of their dates. */
export function reports(): string[] {
  return globSync("articles/*", { cwd: EXAMPLE })
    .sort()
    .map((file) => join(EXAMPLE, file));
}

/** Reads one report of the example. */
export function readReport(file: string): Promise<Reading> {
  return read(join(EXAMPLE, "articles", file), { meta: META });
}

/**
 * The example as a collection, kept in `out/` and taken from there as long as program, model and reports are the same to
 * the byte: reading and linking them takes some seconds. `say` is told what is done, and of each report that could not be
 * read.
 */
export async function openExample(say: (line: string) => void): Promise<Collection> {
  const grounds = digestOf(GROUNDS);
  if (existsSync(COLLECTION) && keptGrounds() === grounds) return await openCollection(COLLECTION);
  for (const ending of ["", "-wal", "-shm"]) rmSync(COLLECTION + ending, { force: true });
  mkdirSync(OUT, { recursive: true });
  say(`Reading the ${reports().length} reports and linking them (once) …`);
  const collection = await openCollection(COLLECTION, { create: true });
  let whole = true;
  const adding = collection.add(reports(), { meta: META });
  for (let step = await adding.next(); !step.done; step = await adding.next()) {
    if (!("failure" in step.value)) continue;
    whole = false;
    say(step.value.failure.message);
  }
  if (whole) writeFileSync(KEPT, JSON.stringify({ grounds }));
  return collection;
}

/** A line of the table for each report, in the order of their files. */
export async function rowsOf({ store }: Collection): Promise<Row[]> {
  const { items } = await store.articles({}, { limit: 1000 });
  return await Promise.all(items.map(async ({ id }) => rowOf(await store.reading(id))));
}

function keptGrounds(): string | null {
  try {
    const kept: { grounds: string } = JSON.parse(readFileSync(KEPT, "utf8"));
    return kept.grounds;
  } catch {
    return null;
  }
}

/** A hash over the files of some patterns, their names and their bytes. */
export function digestOf(patterns: readonly string[]): string {
  const hash = createHash("sha256");
  const files = globSync(patterns, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const bytes = readFileSync(path);
    hash.update(`${basename(path)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
