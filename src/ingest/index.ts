/** From a file, a folder, an address or standard input to articles. */
export type { Failure, FailureCode, Given, Ingested, IngestOptions, Limits, Origin, Skipped, Warning } from "./input.ts";
export { FAILURE_CODES, LIMITS } from "./input.ts";
export type { Meta } from "./meta.ts";
export { loadMeta } from "./meta.ts";
export { readInput } from "./read.ts";
