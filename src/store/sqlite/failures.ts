import { StoreError } from "../failure.ts";

/** Primary result codes of SQLite (sqlite.org/rescode.html); an extended code has them in its lowest eight bits. */
const BUSY = 5;
const LOCKED = 6;
const READ_ONLY = 8;
const INPUT_OUTPUT = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NO_DATABASE = 26;

/** The primary result code of an error that SQLite gave; null of any other error. */
export function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return null;
  return error.errcode & 0xff;
}

export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === BUSY || code === LOCKED;
}

/** What an error of SQLite's means for people; any other error as it is. */
export function explain(error: unknown, path: string): unknown {
  switch (resultCode(error)) {
    case BUSY:
    case LOCKED:
      return new StoreError(
        "collection-busy",
        `${path}: another program keeps writing to the collection: try again when it is done.`,
        error,
      );
    case READ_ONLY:
    case CANNOT_OPEN:
      return notWritable(path, error);
    case FULL:
      return new StoreError(
        "disk-full",
        `${path}: the disk is full: what found no room was left out, what the collection held is kept; make room there and do it again.`,
        error,
      );
    case INPUT_OUTPUT:
      return new StoreError(
        "collection-unreachable",
        `${path}: the disk can't be read or written (${saying(error)}), as where a quota or a limit to the size of files is reached: what the collection held is kept; check the disk and do it again.`,
        error,
      );
    case CORRUPT:
    case NO_DATABASE:
      return damaged(path, error);
    default:
      return isUnreadable(error) ? damaged(path, error) : error;
  }
}

/** What is kept was written whole, as JSON or compressed: where it can't be read any more, bytes of it were changed. */
function isUnreadable(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

export function notWritable(path: string, cause: unknown): StoreError {
  return new StoreError(
    "collection-not-writable",
    `${path}: the collection can't be written there (${saying(cause)}): check the permissions of the file and its folder, or name another place.`,
    cause,
  );
}

export function damaged(path: string, cause: unknown): StoreError {
  return new StoreError(
    "collection-damaged",
    `${path}: the file is damaged or is no collection (${saying(cause)}): nothing was changed in it; put back a copy, or add the articles to a new collection.`,
    cause,
  );
}

function saying(error: unknown): string {
  return error instanceof Error ? error.message.replaceAll(/\s+/gu, " ") : String(error);
}
