import { oneLine } from "./one-line.ts";

/** Milliseconds between two drawings on a terminal, and between two lines off one. */
const REDRAW = 100;
const LINE = 30_000;

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * What standard error says while articles are read: messages, each its own line, and how far it is. On a terminal that
 * is one line, drawn over and gone at the end; off one, a line now and then.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #shown: boolean;
  readonly #total: number | null;
  readonly #now: () => number;
  #read = 0;
  #share = 0;
  #drawn = "";
  #last: number;

  /**
   * @param shown whether to tell how far it is; messages are written in any case
   * @param total how many files there are, where that is known
   */
  constructor(screen: Screen, shown: boolean, total: number | null, now: () => number = () => performance.now()) {
    this.#screen = screen;
    this.#shown = shown;
    this.#total = total;
    this.#now = now;
    this.#last = now();
  }

  /** One line that stays. */
  say(message: string): void {
    this.clear();
    this.#screen.write(`${oneLine(message)}\n`);
  }

  /** One file more is done with. */
  done(): void {
    this.#read += 1;
    if (this.#total !== 1) this.#draw();
  }

  /** How far it is with its one file, 0 to 1. */
  share(share: number): void {
    this.#share = share;
    this.#draw();
  }

  /** Takes the drawn line away, so that something else can be written where it stood. */
  clear(): void {
    if (this.#drawn === "") return;
    this.#screen.write(`\r${" ".repeat(this.#drawn.length)}\r`);
    this.#drawn = "";
  }

  #draw(): void {
    if (!this.#shown) return;
    const now = this.#now();
    if (now - this.#last < (this.#screen.isTTY ? REDRAW : LINE)) return;
    this.#last = now;
    const line = this.#line();
    if (!this.#screen.isTTY) {
      this.#screen.write(`${line}\n`);
      return;
    }
    this.clear();
    this.#drawn = line.slice(0, (this.#screen.columns ?? 80) - 1);
    this.#screen.write(this.#drawn);
  }

  #line(): string {
    if (this.#total === 1) return `reading: ${Math.floor(this.#share * 100)} %`;
    if (this.#total !== null) return `reading: ${this.#read} of ${this.#total} files done`;
    return `reading: ${this.#read} ${this.#read === 1 ? "file" : "files"} done`;
  }
}
