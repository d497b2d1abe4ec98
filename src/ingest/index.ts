/** From a file, a folder, an address or standard input to articles. */

export { assemble } from "./article/assemble.ts";
export { articleFromText } from "./article-from-text.ts";
export { type Draft, emptyDraft } from "./draft.ts";
export { IngestError } from "./failure.ts";
export { identify } from "./identity.ts";
export type {
  Failure,
  FailureCode,
  Given,
  Ingested,
  IngestOptions,
  Limits,
  NetworkOptions,
  Origin,
  Skipped,
  Warning,
} from "./input.ts";
export { FAILURE_CODES, LIMITS } from "./input.ts";
export type { Meta } from "./meta.ts";
export { loadMeta } from "./meta.ts";
export { readInput, readInputs } from "./read.ts";
export type { Fields } from "./records/fields.ts";
