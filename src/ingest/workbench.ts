import { Worker } from "node:worker_threads";
import { IngestError, tooSlow } from "./failure.ts";
import type { Format, Source, Taken } from "./formats/index.ts";
import type { Outcome, Task } from "./worker.ts";

/** Memory that one file may take when taken apart; a page of 20 MB needs less than half of it. */
const MEGABYTES = 1500;

/**
 * Takes files apart in a thread of its own, one at a time, so that one that takes too long can be stopped. The thread
 * starts with the first file and is kept for the next ones.
 */
export class Workbench {
  #worker: Worker | null = null;

  /** Takes a file apart within the milliseconds `left` of its `limit`. Throws `too-slow` after them and `broken` where the format gives up. */
  async take(format: Format, source: Source, time: { left: number; limit: number }): Promise<Taken> {
    if (!format.inWorker) return format.read(source);
    const worker = this.#worker ?? start();
    this.#worker = worker;
    const task: Task = { format: format.name, source };
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    const timer = setTimeout(() => reject(tooSlow(time.limit)), Math.max(1, time.left));
    worker.ref();
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.postMessage(task);
    try {
      const outcome = await promise;
      if ("taken" in outcome) return outcome.taken;
      if ("refused" in outcome) throw new IngestError(outcome.refused.code, outcome.refused.message);
      throw new IngestError(
        "broken",
        `it could not be taken apart (${firstLine(outcome.error)}): save it as plain text and try again`,
      );
    } catch (error) {
      if (!(error instanceof IngestError) || error.code === "too-slow") await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      worker.removeAllListeners("message");
      worker.removeAllListeners("error");
      worker.unref();
    }
  }

  /** Stops the thread; the next file starts another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    // A thread that dies while being stopped has nothing more to say.
    worker?.on("error", () => {});
    await worker?.terminate();
  }
}

function firstLine(words: string): string {
  return words.split("\n")[0]?.slice(0, 200) ?? "";
}

function start(): Worker {
  // Beside this file, in the sources as .ts and in what is published as .js.
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`./worker.${ending}`, import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, stackSizeMb: 8 },
  });
  worker.unref();
  return worker;
}
