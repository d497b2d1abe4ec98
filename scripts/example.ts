import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Reading } from "../src/contract/index.ts";
import { read, readAll } from "../src/index.ts";
import { type Row, rowOf } from "./example-table.ts";

const ROOT = join(import.meta.dirname, "..");
export const EXAMPLE = join(ROOT, "examples/pier-9-fire");
export const OUT = join(ROOT, "out");
const META = join(EXAMPLE, "collection.json");
const KEPT = join(OUT, "example.json");
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
 * A line of the table for each report. Reading all of them takes some seconds, so what came of it is kept in `out/` and
 * taken from there as long as program, model and reports are the same to the byte. `failed` is told of each report that
 * could not be read.
 */
export async function readExample(failed: (message: string) => void): Promise<Row[]> {
  const grounds = digestOf(GROUNDS);
  const kept = keptRows(grounds);
  if (kept) return kept;
  const rows: Row[] = [];
  let whole = true;
  for await (const outcome of readAll(reports(), { meta: META })) {
    if ("failure" in outcome) {
      failed(outcome.failure.message);
      whole = false;
    }
    if ("reading" in outcome) rows.push(rowOf(outcome.reading));
  }
  if (whole) {
    mkdirSync(OUT, { recursive: true });
    writeFileSync(KEPT, JSON.stringify({ grounds, rows }));
  }
  return rows;
}

function keptRows(grounds: string): Row[] | null {
  try {
    const kept: { grounds: string; rows: Row[] } = JSON.parse(readFileSync(KEPT, "utf8"));
    return kept.grounds === grounds ? kept.rows : null;
  } catch {
    return null;
  }
}

function digestOf(patterns: readonly string[]): string {
  const hash = createHash("sha256");
  const files = globSync(patterns, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const bytes = readFileSync(path);
    hash.update(`${basename(path)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
