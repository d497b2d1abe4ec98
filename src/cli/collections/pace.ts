import { oneLine } from "../one-line.ts";

/** Milliseconds between two drawings on a terminal, and between two lines off one. */
const REDRAW = 200;
const LINE = 30_000;

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** What standard error says while much is done: how far it is, how fast, and how long it may take still. */
export class Pace {
  readonly #screen: Screen;
  readonly #total: number | null;
  readonly #now: () => number;
  readonly #began: number;
  #drawn = 0;
  #last: number;

  /** @param given how many paths were given: of one, which may be a folder, the total is not known */
  constructor(screen: Screen, given: number, now: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#total = given > 1 ? given : null;
    this.#now = now;
    this.#began = now();
    this.#last = this.#began;
  }

  /** A line that stays. */
  say(message: string): void {
    this.clear();
    this.#screen.write(`${oneLine(message)}\n`);
  }

  at(done: number, stage: "reading" | "linking"): void {
    const now = this.#now();
    if (now - this.#last < (this.#screen.isTTY ? REDRAW : LINE)) return;
    this.#last = now;
    const line = this.#line(done, stage, (now - this.#began) / 1000);
    if (!this.#screen.isTTY) {
      this.#screen.write(`${line}\n`);
      return;
    }
    this.clear();
    const shown = line.slice(0, (this.#screen.columns ?? 80) - 1);
    this.#drawn = shown.length;
    this.#screen.write(shown);
  }

  clear(): void {
    if (this.#drawn === 0) return;
    this.#screen.write(`\r${" ".repeat(this.#drawn)}\r`);
    this.#drawn = 0;
  }

  #line(done: number, stage: "reading" | "linking", seconds: number): string {
    if (stage === "linking") return `${done} files done, linking`;
    const rate = seconds > 0 ? done / seconds : 0;
    const speed = rate > 0 ? `, ${rate.toFixed(1)} a second` : "";
    if (this.#total === null) return `${done} files done${speed}`;
    const left = rate > 0 ? `, ${timeWords((this.#total - done) / rate)} left` : "";
    return `${done} of ${this.#total} files done${speed}${left}`;
  }
}

/** "40 s", "3 min", "2 h". */
export function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
