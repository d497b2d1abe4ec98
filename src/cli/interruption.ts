/** Exit codes of a program that a signal stopped: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Why reading stopped before its end, once it has. */
export class Interruption {
  readonly #controller = new AbortController();
  #exitCode: number | null = null;
  readonly signal = this.#controller.signal;
  /** Rejects when reading is to stop; never resolves. */
  readonly stopped: Promise<never>;

  constructor() {
    this.stopped = new Promise((_, reject) => {
      this.signal.addEventListener("abort", () => reject(this.signal.reason), { once: true });
    });
    this.stopped.catch(() => {});
  }

  /** The exit code that the first reason to stop asks for; null while there is none. */
  get exitCode(): number | null {
    return this.#exitCode;
  }

  /** Stops with this exit code, unless something stopped it before. */
  stop(exitCode: number): void {
    if (this.#exitCode !== null) return;
    this.#exitCode = exitCode;
    this.#controller.abort(new Error("stopped"));
  }

  /** Stops at Ctrl-C and its like: what is being written is finished first. A second Ctrl-C ends the program at once. */
  listen(): void {
    for (const [signal, code] of Object.entries(CODES)) {
      process.on(signal, () => {
        if (this.#exitCode !== null) process.exit(code);
        this.stop(code);
      });
    }
  }
}
