import { sep } from "node:path";
import type { Ingested } from "../../ingest/index.ts";

/** A file's path within a folder that is gone tomorrow; as it is where it lies elsewhere, or where there is no such folder. */
export function calledWithin(file: string, folder: string | undefined): string {
  return folder !== undefined && file.startsWith(`${folder}${sep}`) ? file.slice(folder.length + 1) : file;
}

/** A sentence in which files of the folder are called by their paths within it, wherever it names them. */
export function wordsWithin(sentence: string, folder: string | undefined): string {
  return folder === undefined ? sentence : sentence.replaceAll(`${folder}${sep}`, "");
}

/** What is told of a file besides its article, with all of it called as its owner calls it. */
export function toldWithin<Told extends { readonly file: string; readonly message: string }>(
  told: Told,
  folder: string | undefined,
): Told {
  return { ...told, file: calledWithin(told.file, folder), message: wordsWithin(told.message, folder) };
}

/** A failure, or what is no article, as its owner calls it. */
export function leftWithin(
  item: Exclude<Ingested, { article: unknown }>,
  folder: string | undefined,
): Exclude<Ingested, { article: unknown }> {
  if ("failure" in item) return { failure: toldWithin(item.failure, folder) };
  return { skipped: { ...item.skipped, folder: calledWithin(item.skipped.folder, folder) } };
}
