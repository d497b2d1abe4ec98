import type { Reading } from "../../contract/index.ts";
import type { Answer, Ask } from "./messages.ts";

interface Waiting {
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
  readonly progress: (share: number) => void;
}

/** What of a worker is used, so that a test can stand in for it. */
export type Thread = Pick<Worker, "postMessage" | "terminate"> & {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** A reader of texts in a thread of the browser. It loads the network as soon as it is made. */
export class ReadsHere {
  readonly #thread: Thread;
  readonly #waiting = new Map<number, Waiting>();
  readonly ready: Promise<void>;
  #asked = 0;

  constructor(thread: Thread) {
    this.#thread = thread;
    this.ready = new Promise((resolve, reject) => {
      thread.onmessage = ({ data }) => {
        if (data.what === "ready") resolve();
        if (data.what === "broken") reject(new Error(data.why));
        if ("number" in data) this.#settle(data);
      };
      thread.onerror = ({ message }) => {
        const error = new Error(message || "The reader could not be started.");
        reject(error);
        for (const { reject: fail } of this.#waiting.values()) fail(error);
        this.#waiting.clear();
      };
    });
    // Whoever asks for a reading is told; until then nobody has to.
    this.ready.catch(() => {});
  }

  /**
   * What is found in a text.
   *
   * @param progress told how much of it is read, from 0 to 1
   */
  read(text: string, progress: (share: number) => void = () => {}): Promise<Reading> {
    const number = ++this.#asked;
    const ask: Ask = { number, text };
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, progress });
      this.#thread.postMessage(ask);
    });
  }

  close(): void {
    this.#thread.terminate();
  }

  #settle(answer: Extract<Answer, { number: number }>): void {
    const waiting = this.#waiting.get(answer.number);
    if (answer.what === "progress") waiting?.progress(answer.share);
    else this.#waiting.delete(answer.number);
    if (answer.what === "read") waiting?.resolve(answer.reading);
    if (answer.what === "failed") waiting?.reject(new Error(answer.why));
  }
}

/** The browser's own thread that reads; one for as long as the page is open, since the network takes a second to load. */
let opened: ReadsHere | null = null;
export function readsHere(): ReadsHere {
  opened ??= new ReadsHere(new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
  return opened;
}

/** Gives up what is being read; the next text loads the network anew. */
export function stopReadingHere(): void {
  opened?.close();
  opened = null;
}
