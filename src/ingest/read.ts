import type { Ingested, IngestOptions } from "./input.ts";

/**
 * Reads whatever a path stands for, in order: a file, a folder (recursively, by name), an address, or "-" for standard
 * input. Never throws for what it reads: each file that can't be read yields a failure, and the others go on.
 */
export async function* readInput(path: string, options: IngestOptions): AsyncGenerator<Ingested, void, undefined> {
  yield { failure: { file: path, code: "not-readable", message: `${path}: not yet` } };
  void options;
}
