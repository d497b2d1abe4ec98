import { parentPort } from "node:worker_threads";
import { IngestError } from "./failure.ts";
import { formatByName, type Source, type Taken } from "./formats/index.ts";
import type { FailureCode } from "./input.ts";

/** One file for the worker, and what comes back for it. */
export interface Task {
  format: string;
  source: Source;
}
export type Outcome = { taken: Taken } | { refused: { code: FailureCode; message: string } } | { error: string };

// The thread that takes files apart: it may be stopped at any moment, and holds nothing.
parentPort?.on("message", async (task: Task) => {
  let outcome: Outcome;
  try {
    outcome = { taken: await formatByName(task.format).read(task.source) };
  } catch (error) {
    outcome =
      error instanceof IngestError
        ? { refused: { code: error.code, message: error.message } }
        : { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(outcome);
});
