import type { Failure, FailureCode } from "./input.ts";

/** Thrown inside ingest only; `readInput` turns it into a `Failure`, so that nothing throws through. */
export class IngestError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** What went wrong with a file, as one sentence that begins with its name. */
export function failureOf(file: string, error: unknown): Failure {
  if (error instanceof IngestError) return { file, code: error.code, message: `${file}: ${error.message}` };
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return {
    file,
    code: "broken",
    message: `${file}: it could not be taken apart (${reason}): save it as plain text and try again`,
  };
}

/** "20 MB", "1.5 kB" */
export function inBytes(count: number): string {
  const units = [
    [1_000_000, "MB"],
    [1000, "kB"],
  ] as const;
  for (const [size, unit] of units) if (count >= size) return `${Math.round((count / size) * 10) / 10} ${unit}`;
  return `${count} bytes`;
}

/** The failure of a file on which more than the time allowed was spent. */
export function tooSlow(milliseconds: number): IngestError {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return new IngestError(
    "too-slow",
    `fetching and taking it apart took longer than ${seconds} seconds: save its text as a .txt file and read that`,
  );
}

/** The failure of a file with more bytes than are read. */
export function tooLarge(size: number, limit: number): IngestError {
  return new IngestError(
    "too-large",
    `it is larger than ${inBytes(limit)} (${inBytes(size)} or more): save the article's text alone and read that`,
  );
}
