import { setTimeout as sleep } from "node:timers/promises";

/** More than any robots.txt may ask to wait between two requests. */
const LONGEST = 30_000;

/** Lets requests to one host begin no closer to each other than an interval. */
export class Pace {
  readonly #interval: number;
  readonly #signal: AbortSignal | undefined;
  readonly #next = new Map<string, number>();
  readonly #slower = new Map<string, number>();

  /** `interval` in milliseconds; once `signal` is aborted, waiting rejects. */
  constructor(interval: number, signal: AbortSignal | null) {
    this.#interval = interval;
    this.#signal = signal ?? undefined;
  }

  /** Resolves when the host may be asked, and counts it as asked. */
  async turn(host: string): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, at + this.#intervalOf(host));
    await this.wait(at - now);
  }

  /** Says that the host has answered just now: it is asked again an interval later, however long the way there took. */
  answered(host: string): void {
    const next = performance.now() + this.#intervalOf(host);
    this.#next.set(host, Math.max(next, this.#next.get(host) ?? 0));
  }

  /** Keeps to a longer interval (milliseconds) that a host asks for. */
  slow(host: string, interval: number): void {
    const before = this.#intervalOf(host);
    const after = Math.min(LONGEST, Math.max(before, interval));
    if (after === before) return;
    this.#slower.set(host, after);
    const next = this.#next.get(host);
    if (next !== undefined) this.#next.set(host, next + after - before);
  }

  async wait(milliseconds: number): Promise<void> {
    // Timers may fire a millisecond early.
    if (milliseconds > 0)
      await sleep(Math.ceil(milliseconds) + 1, undefined, { ...(this.#signal && { signal: this.#signal }) });
  }

  #intervalOf(host: string): number {
    return Math.max(this.#interval, this.#slower.get(host) ?? 0);
  }
}
