import type { Writable } from "node:stream";

/**
 * Writes text to a stream piece by piece, each whole: a piece is either all written or not begun. The next one waits
 * until the stream has taken the last, so that a slow reader slows the work and memory stays bounded.
 */
export class WholeLines {
  readonly #stream: Writable;
  readonly #gone: (error: NodeJS.ErrnoException) => void;
  #broken: NodeJS.ErrnoException | null = null;

  /** @param gone told once where the stream's other end went away (`… | head`) or its disk is full */
  constructor(stream: Writable, gone: (error: NodeJS.ErrnoException) => void) {
    this.#stream = stream;
    this.#gone = gone;
    stream.on("error", (error) => this.#breakDown(error));
  }

  /** Resolves once the stream took it; at once where the stream is gone. */
  write(text: string): Promise<void> {
    if (this.#broken || text === "") return Promise.resolve();
    return new Promise((resolve) => {
      this.#stream.write(text, (error) => {
        if (error) this.#breakDown(error);
        resolve();
      });
    });
  }

  #breakDown(error: NodeJS.ErrnoException): void {
    if (this.#broken) return;
    this.#broken = error;
    this.#gone(error);
  }
}
