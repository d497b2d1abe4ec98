import type { FailureCode } from "../ingest/index.ts";
import { asSentence } from "./sentence.ts";

/** What a caller can tell apart: what ingest refuses, and what goes wrong with the reader itself. */
export type ErrorCode =
  | FailureCode
  | "model-missing"
  | "model-broken"
  | "reader-failed"
  | "stopped"
  | "several-articles"
  | "source-unknown";

/** Every error this package throws on purpose: one sentence that says what, where and what to do, and a stable code. */
export class HearsayError extends Error {
  override readonly name = "HearsayError";
  readonly code: ErrorCode;
  /** The path or address as given, where the error is about one. */
  readonly file: string | null;

  constructor(code: ErrorCode, message: string, about: { file?: string; cause?: unknown } = {}) {
    super(asSentence(message), about.cause === undefined ? undefined : { cause: about.cause });
    this.code = code;
    this.file = about.file ?? null;
  }
}
