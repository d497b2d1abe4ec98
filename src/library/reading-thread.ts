/** The thread's side of `in-threads.ts`: loads the network once, then reads what it is sent. */
import { parentPort, workerData } from "node:worker_threads";
import type { Article } from "../contract/index.ts";
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

let stopping = new AbortController();

port.on("message", (message: ToThread) => {
  if ("stop" in message) stopping.abort();
  else if ("close" in message) void close();
  else void read(message.read, message.progress);
});

async function read(article: Article, progress: boolean): Promise<void> {
  stopping = new AbortController();
  try {
    const reader = await loading;
    const told = progress ? (share: number) => say({ progress: share }) : undefined;
    say({ reading: await reader.read(article, told, stopping.signal) });
  } catch (error) {
    say({ failed: failureOf(error, article.file) });
  }
}

async function close(): Promise<void> {
  stopping.abort();
  await loading.then((reader) => reader.close()).catch(() => {});
  port?.close();
}

function failureOf(error: unknown, file: string) {
  if (error instanceof HearsayError) return { code: error.code, message: error.message, file: error.file };
  return { code: "reader-failed" as const, message: `${file}: the reader failed on it (${error}).`, file };
}
