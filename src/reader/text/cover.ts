import type { Span } from "../../contract/index.ts";

/** Which code units of a text spans have been laid over; asking costs the length of what is asked, however many they are. */
export class Cover {
  readonly #units: Uint8Array;

  constructor(text: string) {
    this.#units = new Uint8Array(text.length);
  }

  add(spans: readonly Span[]): void {
    for (const { start, end } of spans) this.#units.fill(1, start, end);
  }

  /** Whether a span shares a code unit with what was added. */
  touches({ start, end }: Span): boolean {
    const at = this.#units.subarray(start, end).indexOf(1);
    return at >= 0;
  }
}
