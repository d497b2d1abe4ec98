import { failureOf, IngestError } from "./failure.ts";
import { isFolder } from "./file.ts";
import { skippedOf, walkFolder } from "./folder.ts";
import { endingOf } from "./formats/ending.ts";
import { gather, isAddress } from "./gather.ts";
import type { Ingested, IngestOptions } from "./input.ts";
import { isNoArticle, readThing } from "./parts.ts";
import { Run } from "./run.ts";

/**
 * Reads whatever a path stands for, in order: a file, a folder (recursively, by name), an address, or "-" for standard
 * input; of an archive, a feed or a list, each of its parts. Never throws for what it reads: each file or part that can't
 * be read yields a failure, and the others go on. Stops between them once `options.signal` is aborted.
 */
export async function* readInput(path: string, options: IngestOptions): AsyncGenerator<Ingested, void, undefined> {
  yield* readInputs([path], options);
}

/** Reads many paths, one after the other; what takes files apart, and what fetches, is started once for all of them. */
export async function* readInputs(
  paths: Iterable<string>,
  options: IngestOptions,
): AsyncGenerator<Ingested, void, undefined> {
  const run = new Run(options);
  try {
    for (const path of paths) {
      if (run.stopped) return;
      yield* readPath(path, run);
    }
  } finally {
    await run.close();
  }
}

async function* readPath(path: string, run: Run): AsyncGenerator<Ingested, void, undefined> {
  if (path === "-" || isAddress(path) || !(await isFolder(path))) {
    yield* readFile(path, run);
    return;
  }
  const others = new Map<string, number>();
  for await (const found of walkFolder(path, others)) {
    if (run.stopped) return;
    if ("unreadable" in found) {
      yield { failure: failureOf(found.unreadable, closedFolder(found.reason)) };
      continue;
    }
    if (run.isList(found.file)) continue;
    for await (const one of readFile(found.file, run)) {
      if (isNoArticle(one, found.file)) others.set(endingOf(found.file), (others.get(endingOf(found.file)) ?? 0) + 1);
      else yield one;
    }
  }
  const skipped = skippedOf(path, others);
  if (skipped !== null) yield { skipped };
}

function readFile(file: string, run: Run): AsyncGenerator<Ingested, void, undefined> {
  return readThing({ file, load: () => gather(file, run), given: {}, depth: 0, allowance: null }, run);
}

function closedFolder(reason: string): IngestError {
  return new IngestError("not-readable", `the folder can't be read (${reason}): check its permissions`);
}
