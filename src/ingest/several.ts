import { closeSync, openSync, readSync } from "node:fs";
import { endingOf } from "./formats/ending.ts";
import { addressesOf } from "./records/address-list.ts";

const ALWAYS = new Set([
  ".zip",
  ".jsonl",
  ".ndjson",
  ".csv",
  ".tsv",
  ".rss",
  ".atom",
  ".rdf",
  ".xml",
  ".warc",
  ".warc.gz",
]);
/** Enough of a file to see how it begins. */
const HEAD = 4096;

/**
 * Whether a file may hold more than one article: by its name, and of a text or JSON by how it begins. Loads nothing that
 * takes files apart; of a file that can't be read the answer is no.
 */
export function mayHoldSeveral(path: string): boolean {
  const ending = endingOf(path);
  if (ALWAYS.has(ending)) return true;
  if (ending === ".json") return /^\s*(?:\[|\{\s*"(?:articles|items|version)")/.test(headOf(path));
  if (ending !== ".txt") return false;
  const head = headOf(path);
  // The last line of the head may be cut off.
  const lines = head.length < HEAD ? head : head.slice(0, head.lastIndexOf("\n") + 1);
  return addressesOf(lines) !== null;
}

function headOf(path: string): string {
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    const bytes = Buffer.alloc(HEAD);
    return bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0)).toString("utf8");
  } catch {
    return "";
  } finally {
    if (file !== null) closeSync(file);
  }
}
