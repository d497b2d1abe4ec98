import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { endingOf, formatByEnding } from "./formats/index.ts";
import type { Skipped } from "./input.ts";

/** What stands in a folder, in order. */
export type Found = { file: string } | { unreadable: string; reason: string } | { skipped: Skipped };

/**
 * Every article of a folder and of the folders in it, by name (code unit order: the same on every machine), and last
 * what else was there, counted by kind. Hidden files and folders, and the folders that browsers write beside a saved
 * page ("Page_files"), are not looked into; a folder that holds itself through a link is read once.
 */
export async function* walkFolder(folder: string): AsyncGenerator<Found> {
  const kinds = new Map<string, number>();
  const seen = new Set<string>();
  yield* walk(folder, kinds, seen);
  const count = [...kinds.values()].reduce((sum, number) => sum + number, 0);
  if (count === 0) return;
  const sorted = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  yield { skipped: { folder, count, kinds: sorted.map(([kind, number]) => `${number} ${kind}`) } };
}

async function* walk(folder: string, kinds: Map<string, number>, seen: Set<string>): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield {
      unreadable: folder,
      reason: error instanceof Error && "code" in error ? String(error.code) : String(error),
    };
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  const names = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || belongsToPage(entry.name, names)) continue;
    const path = join(folder, entry.name);
    const kind = await kindOf(entry, path);
    if (kind === "folder") yield* walk(path, kinds, seen);
    else if (kind === "file" && formatByEnding(entry.name) !== null) yield { file: path };
    else {
      const label = kind === "file" ? endingOf(entry.name) || "without an ending" : "no file";
      kinds.set(label, (kinds.get(label) ?? 0) + 1);
    }
  }
}

/** "Pier 9 reopens_files" beside "Pier 9 reopens.html" holds the page's pictures and frames. */
function belongsToPage(name: string, names: ReadonlySet<string>): boolean {
  const page = /^(.+)(?:_files|\.files|-Dateien|_archivos|_fichiers)$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}

async function kindOf(entry: Dirent, path: string): Promise<"file" | "folder" | "other"> {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return "other";
  try {
    const target = await stat(path);
    return target.isDirectory() ? "folder" : target.isFile() ? "file" : "other";
  } catch {
    return "other";
  }
}
