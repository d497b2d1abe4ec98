import { parentPort } from "node:worker_threads";
import type { Draft } from "./draft.ts";
import { formatByName, type Source } from "./formats/index.ts";

/** One file for the worker, and what comes back for it. */
export interface Task {
  format: string;
  source: Source;
}
export type Outcome = { draft: Draft } | { error: string };

// The thread that takes files apart: it may be stopped at any moment, and holds nothing.
parentPort?.on("message", async (task: Task) => {
  let outcome: Outcome;
  try {
    outcome = { draft: await formatByName(task.format).read(task.source) };
  } catch (error) {
    outcome = { error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(outcome);
});
