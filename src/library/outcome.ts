import type { Reading } from "../contract/index.ts";
import type { Skipped, Warning } from "../ingest/index.ts";
import type { ErrorCode } from "./error.ts";

/** What came of one file: its reading, or why there is none, or the count of what a folder holds besides articles. */
export type Outcome =
  | { readonly reading: Reading; readonly warnings: readonly Warning[] }
  | { readonly failure: { readonly file: string; readonly code: ErrorCode; readonly message: string } }
  | { readonly skipped: Skipped };
