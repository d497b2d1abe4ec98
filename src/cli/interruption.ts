/** Exit codes of a program that a signal stopped: 128 and the signal's number. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof CODES;
const SIGNALS = Object.keys(CODES) as Signal[];

/** Milliseconds within which what is under way should have ended by itself. */
const PATIENCE = 5_000;

/** Why reading stopped before its end, once it has. */
export class Interruption implements Disposable {
  readonly #controller = new AbortController();
  #exitCode: number | null = null;
  readonly signal: AbortSignal = this.#controller.signal;
  /** Rejects when reading is to stop; never resolves. */
  readonly stopped: Promise<never>;

  /** Stops at Ctrl-C and its like: what is being written is finished first. A second Ctrl-C ends the program at once. */
  constructor() {
    this.stopped = new Promise((_, reject) => {
      this.signal.addEventListener("abort", () => reject(this.signal.reason), { once: true });
    });
    this.stopped.catch(() => {});
    for (const name of SIGNALS) process.on(name, this.#heard);
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

  [Symbol.dispose](): void {
    for (const name of SIGNALS) process.off(name, this.#heard);
  }

  readonly #heard = (name: NodeJS.Signals): void => {
    if (this.#exitCode !== null) this.#endAtOnce(name);
    this.stop(CODES[name as Signal]);
    setTimeout(() => this.#endAtOnce(name), PATIENCE).unref();
  };

  /** As the signal would have done unheard: process.exit would wait for threads that are in the middle of a run. */
  #endAtOnce(name: NodeJS.Signals): void {
    for (const heard of SIGNALS) process.off(heard, this.#heard);
    process.kill(process.pid, name);
  }
}
