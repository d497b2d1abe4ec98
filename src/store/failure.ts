/** What can go wrong with a collection as a whole, apart from what is asked of it. */
export const STORE_FAILURE_CODES = [
  "collection-missing",
  "collection-newer",
  "collection-damaged",
  "collection-foreign",
  "collection-busy",
  "collection-closed",
  "collection-name",
  "collection-not-writable",
  "collection-unreachable",
  "database-unknown",
  "disk-full",
  "article-unknown",
  "finding-unknown",
  "reread-unfinished",
  "search-empty",
  "cursor-invalid",
] as const;
export type StoreFailureCode = (typeof STORE_FAILURE_CODES)[number];

/** One sentence: what, where, which value, what to do; and a stable code. Nothing was changed by what was refused. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreFailureCode;

  constructor(code: StoreFailureCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
