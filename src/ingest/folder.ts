import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { belongsToPage, isHidden } from "./beside.ts";
import { endingOf } from "./formats/ending.ts";
import { formatByEnding } from "./formats/index.ts";
import type { Skipped } from "./input.ts";

/** What stands in a folder, in order. */
export type Found = { file: string } | { unreadable: string; reason: string };

/**
 * Every file of a folder and of the folders in it that may be an article, by name (code unit order: the same on every
 * machine). What else is there is counted by kind in `others`. Hidden files and folders, and the folders that browsers
 * write beside a saved page ("Page_files"), are not looked into; a folder that holds itself through a link is read once.
 */
export async function* walkFolder(folder: string, others: Map<string, number>): AsyncGenerator<Found> {
  yield* walk(folder, others, new Set());
}

/** The count of what is no article, the most frequent kind first; null where there is nothing of the sort. */
export function skippedOf(folder: string, others: ReadonlyMap<string, number>): Skipped | null {
  const count = [...others.values()].reduce((sum, number) => sum + number, 0);
  if (count === 0) return null;
  const sorted = [...others].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { folder, count, kinds: sorted.map(([kind, number]) => `${number} ${kind}`) };
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
    if (isHidden(entry.name) || belongsToPage(entry.name, names)) continue;
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
