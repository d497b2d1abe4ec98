import { existsSync, realpathSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { mayHoldSeveral } from "../ingest/several.ts";
import type { Part } from "../publish/parts.ts";
import type { Values } from "./declaration.ts";
import type { Format, readFlags } from "./read-flags.ts";
import { UsageError } from "./usage-error.ts";

/** What `hearsay read` is to do, once it is clear that its flags go together. */
export interface ReadPlan {
  readonly format: Format;
  /** Where to write; null for standard output. */
  readonly out: { readonly path: string; readonly folder: boolean } | null;
  /** What of each reading is written; json and html hold all of it. */
  readonly show: readonly Part[];
  readonly threads: number;
  /** Whether more than one article may come of the paths. */
  readonly several: boolean;
}

const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  ".json": "json",
  ".jsonl": "json",
  ".ndjson": "json",
  ".html": "html",
  ".htm": "html",
  ".csv": "csv",
  ".txt": "text",
};

/** Works out what the paths and flags ask for together. Throws a UsageError where they contradict each other. */
export function planOf(paths: readonly string[], values: Values<typeof readFlags>, terminal: boolean): ReadPlan {
  const folders = paths.filter(isFolder);
  const holders = paths.filter((path) => !folders.includes(path) && mayHoldSeveral(path));
  const several = paths.length > 1 || folders.length > 0 || holders.length > 0;
  const format = formatOf(values, terminal);
  if (paths.filter((path) => path === "-").length > 1) {
    throw new UsageError("- stands for standard input, which can be read only once: name it once.");
  }
  for (const name of ["url", "title"] as const) {
    if (several && values[name] !== undefined) {
      throw new UsageError(
        `--${name} is that of one article, and ${counted(paths, folders, holders)}: say it for each in a --meta file.`,
      );
    }
  }
  return {
    format,
    several,
    show: showOf(values.show, format),
    out: outOf(paths, values.out, format, several),
    threads: threadsOf(paths, [...folders, ...holders], values),
  };
}

function formatOf(values: Values<typeof readFlags>, terminal: boolean): Format {
  if (values.format) return values.format;
  if (values.out === undefined) return terminal || values.show !== undefined ? "text" : "json";
  return FORMAT_OF_ENDING[extname(values.out).toLowerCase()] ?? "json";
}

function showOf(asked: readonly Part[] | undefined, format: Format): readonly Part[] {
  const show = [...new Set(asked ?? ["statements" as const])];
  if (asked !== undefined && (format === "json" || format === "html")) {
    throw new UsageError(
      `--show ${show.join(",")} chooses what text and csv hold, and ${format} holds everything: leave it out, or ask for --format text or csv.`,
    );
  }
  if (format === "csv" && show.length > 1) {
    throw new UsageError(
      `--show ${show.join(",")} asks for ${show.length} tables, and csv holds one: name one of them.`,
    );
  }
  return show;
}

function outOf(paths: readonly string[], path: string | undefined, format: Format, several: boolean): ReadPlan["out"] {
  if (path === undefined) {
    if (format !== "html" || !several) return null;
    throw new UsageError(
      "--format html writes a page for each of several articles: name a folder for them with --out.",
    );
  }
  const folder = isFolder(path) || path.endsWith("/");
  if (format === "html") {
    if (several && !folder && (existsSync(path) || /^\.html?$/i.test(extname(path)))) {
      throw new UsageError(
        `--out ${path} is one file, and each of several articles gets a page of its own: name a folder.`,
      );
    }
    if (!folder && !several) refuseToOverwrite(paths, path);
    return { path, folder: folder || several };
  }
  if (folder) throw new UsageError(`--out ${path} is a folder, and ${format} goes to one file: name a file in it.`);
  refuseToOverwrite(paths, path);
  return { path, folder: false };
}

/** An article is never lost to its own reading. */
function refuseToOverwrite(paths: readonly string[], out: string): void {
  if (!existsSync(out)) return;
  const written = realpathSync(out);
  for (const path of paths) {
    if (existsSync(path) && realpathSync(path) === written) {
      throw new UsageError(`--out ${out} would write over ${path}, which is to be read: name another file.`);
    }
  }
}

function threadsOf(paths: readonly string[], holders: readonly string[], values: Values<typeof readFlags>): number {
  if (values.threads !== undefined) return values.threads;
  const cores = availableParallelism();
  return holders.length > 0 ? cores : Math.min(cores, paths.length);
}

function counted(paths: readonly string[], folders: readonly string[], holders: readonly string[]): string {
  if (paths.length > 1) return `${paths.length} PATHs were given`;
  if (folders.length === 0) return `${holders[0]} may hold several`;
  return `${folders[0]} is a folder`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
