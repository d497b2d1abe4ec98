import type { Wanted } from "../../contract/index.ts";
import type { Skipped, Warning } from "../../ingest/index.ts";
import type { Added } from "../../store/index.ts";
import type { ErrorCode } from "../error.ts";

/** What came of one file: what it became in the collection, or why it is not in it, or what a folder holds besides articles. */
export type AddOutcome =
  | {
      readonly added: Added;
      readonly file: string;
      /** Why it was kept but not read; null where it was read. */
      readonly notRead: string | null;
      readonly warnings: readonly Warning[];
    }
  | { readonly failure: { readonly file: string; readonly code: ErrorCode; readonly message: string } }
  | { readonly skipped: Skipped };

/** What came of all of them. */
export interface AddSummary {
  /** New articles, new and older versions of pages among them. */
  readonly added: number;
  readonly alreadyThere: number;
  readonly newVersions: number;
  readonly olderVersions: number;
  /** Added articles whose very bytes the collection had from elsewhere. */
  readonly copies: number;
  readonly unreadable: readonly { readonly file: string; readonly code: ErrorCode; readonly message: string }[];
  /** What articles of the collection cite, and what has come with what was added. */
  readonly brought: readonly Wanted[];
}

/** How far an add is. */
export interface AddProgress {
  /** Files that are done with, whatever came of them. */
  readonly done: number;
  /** Articles added that wait to be linked. */
  readonly unlinked: number;
  readonly stage: "reading" | "linking";
}
