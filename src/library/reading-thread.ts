/** The thread's side of `in-threads.ts`: loads the network once, then reads what it is sent. */
import { parentPort, workerData } from "node:worker_threads";
import { HearsayError } from "./error.ts";
import { readInThisThread } from "./in-this-thread.ts";
import type { FromThread, ThreadOptions, ToThread } from "./thread-messages.ts";

const port = parentPort;
if (!port) throw new Error("reading-thread.ts is started as a worker thread, by in-threads.ts");
const options: ThreadOptions = workerData;
const say = (message: FromThread) => port.postMessage(message);

// A network that can't be loaded is told of with the first article, which is when somebody listens.
const loading = readInThisThread({ ...options, notice: (sentence) => say({ notice: sentence }) });
loading.catch(() => {});

port.on("message", async (message: ToThread) => {
  try {
    const reader = await loading;
    if ("close" in message) {
      await reader.close();
      port.close();
      return;
    }
    say({
      reading: await reader.read(message.read, message.progress ? (share) => say({ progress: share }) : undefined),
    });
  } catch (error) {
    if ("close" in message) port.close();
    else say({ failed: failureOf(error, message.read.file) });
  }
});

function failureOf(error: unknown, file: string) {
  if (error instanceof HearsayError) return { code: error.code, message: error.message, file: error.file };
  return { code: "reader-failed" as const, message: `${file}: the reader failed on it (${error}).`, file };
}
