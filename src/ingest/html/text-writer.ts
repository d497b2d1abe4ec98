import type { Span } from "../../contract/index.ts";

/**
 * Writes text as a browser lays it out: runs of white space become one space, parts stand apart by one or two line
 * ends, and nothing but words opens or closes a range.
 */
export class TextWriter {
  readonly #parts: string[] = [];
  #length = 0;
  /** Line ends owed before the next word; a space is owed where `#space` is set. */
  #gap = 0;
  #space = false;
  readonly #waiting: { start: number }[] = [];

  /** Adds a text node's words. */
  write(words: string, preformatted: boolean): void {
    if (preformatted) {
      for (const [index, line] of words.split(/\r\n|\n|\r/).entries()) {
        if (index > 0) this.lineBreak();
        this.#put(line.trimEnd(), /^[ \t]/.test(line) ? line.length - line.trimStart().length : 0);
      }
      return;
    }
    for (const piece of words.split(/([ \t\n\r\f\u200b\ufeff]+)/)) {
      if (piece === "") continue;
      if (/^[ \t\n\r\f\u200b\ufeff]/.test(piece)) this.#space ||= /[ \t\n\r\f]/.test(piece);
      else this.#put(piece, 0);
    }
  }

  /** Says that what follows stands at least this many line ends below what came before. */
  part(gap: number): void {
    this.#gap = Math.max(this.#gap, gap);
  }

  /** A line end of the author's own; two of them part paragraphs. */
  lineBreak(): void {
    this.#gap = Math.min(2, this.#gap + 1);
  }

  /** Starts a range at the next word written. */
  open(): { start: number } {
    const range = { start: -1 };
    this.#waiting.push(range);
    return range;
  }

  /** Ends a range at the last word written; null where none was. */
  close(range: { start: number }): Span | null {
    if (range.start >= 0) return { start: range.start, end: this.#length };
    this.#waiting.splice(this.#waiting.lastIndexOf(range), 1);
    return null;
  }

  finish(): string {
    return this.#parts.join("");
  }

  #put(words: string, indent: number): void {
    if (words.trim() === "") {
      if (words !== "") this.#space = true;
      return;
    }
    if (this.#length > 0) {
      const between = this.#gap > 0 ? "\n".repeat(this.#gap) + " ".repeat(indent) : this.#space ? " " : "";
      if (between !== "") this.#append(between);
    }
    const inner = indent > 0 ? words.trimStart() : words;
    this.#gap = 0;
    this.#space = false;
    for (const range of this.#waiting) range.start = this.#length;
    this.#waiting.length = 0;
    this.#append(inner);
  }

  #append(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }
}
