import { Worker } from "node:worker_threads";
import type { Article, Reading } from "../contract/index.ts";
import type { ArticleReader } from "./article-reader.ts";
import { HearsayError } from "./error.ts";
import { stopped } from "./in-this-thread.ts";
import type { ReaderOptions } from "./options.ts";
import type { FromThread, ThreadOptions, ToThread } from "./thread-messages.ts";

const THREAD = new URL(
  import.meta.url.endsWith(".ts") ? "./reading-thread.ts" : "./reading-thread.js",
  import.meta.url,
);

interface Job {
  readonly article: Article;
  readonly progress: ((share: number) => void) | undefined;
  readonly signal: AbortSignal | undefined;
  resolve(reading: Reading): void;
  reject(error: Error): void;
}

/**
 * A reader of several worker threads, each with the network in its own memory. Threads are started as articles come, so
 * that two articles start two. An article's reading is the same whichever thread reads it, and whatever came before.
 */
export function readInThreads(options: ReaderOptions, threads: number): ArticleReader {
  const waiting: Job[] = [];
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  let noticed = false;

  const assign = () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      if (job.signal?.aborted) {
        job.reject(stopped(job.article.file));
        continue;
      }
      const thread = idle.pop() ?? (all.size < threads ? start() : null);
      if (!thread) {
        waiting.unshift(job);
        return;
      }
      thread.read(job);
    }
  };
  const start = () => {
    const thread = new Thread(options, {
      notice: (sentence) => {
        if (!noticed) options.notice?.(sentence);
        noticed = true;
      },
      free: () => {
        idle.push(thread);
        assign();
      },
      gone: () => {
        all.delete(thread);
        if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
        assign();
      },
    });
    all.add(thread);
    return thread;
  };

  return {
    threads,
    read: (article, progress, signal) =>
      new Promise((resolve, reject) => {
        waiting.push({ article, progress, signal, resolve, reject });
        assign();
      }),
    async close() {
      for (const job of waiting.splice(0)) job.reject(stopped(job.article.file));
      await Promise.all([...all].map((thread) => thread.close()));
    },
  };
}

/** One worker thread and the article it reads. */
class Thread {
  readonly #worker: Worker;
  readonly #stop = () => this.#send({ stop: true });
  #job: Job | null = null;

  constructor(options: ReaderOptions, told: { notice(sentence: string): void; free(): void; gone(): void }) {
    const { model, runtime } = options;
    const workerData: ThreadOptions = { ...(model && { model }), ...(runtime && { runtime }) };
    this.#worker = new Worker(THREAD, { workerData });
    this.#worker.on("message", (message: FromThread) => {
      if ("notice" in message) {
        told.notice(message.notice);
        return;
      }
      if ("progress" in message) {
        this.#job?.progress?.(message.progress);
        return;
      }
      const job = this.#done();
      if ("reading" in message) job?.resolve(message.reading);
      else job?.reject(errorOf(message.failed));
      told.free();
    });
    this.#worker.on("error", (cause) => {
      const file = this.#job?.article.file ?? "";
      const message = `${file}: the thread that read it broke down (${cause.message}).`;
      this.#done()?.reject(new HearsayError("reader-failed", message, { file, cause }));
    });
    this.#worker.on("exit", () => {
      const job = this.#done();
      job?.reject(stopped(job.article.file));
      told.gone();
    });
  }

  read(job: Job): void {
    this.#job = job;
    job.signal?.addEventListener("abort", this.#stop);
    this.#send({ read: job.article, progress: job.progress !== undefined });
  }

  /**
   * Gives up what is read and lets the thread free its network and end by itself. It is never terminated: the native
   * runtime takes the whole process down when its thread is ended in the middle of a run.
   */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#worker.once("exit", resolve));
    this.#send({ close: true });
    await ended;
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  /** The article under way, which is so no longer. */
  #done(): Job | null {
    const job = this.#job;
    job?.signal?.removeEventListener("abort", this.#stop);
    this.#job = null;
    return job;
  }
}

function errorOf(failed: Extract<FromThread, { failed: unknown }>["failed"]): HearsayError {
  return new HearsayError(failed.code, failed.message, failed.file === null ? {} : { file: failed.file });
}
