import { expect } from "vitest";
import type { Reading, Span } from "../../src/contract/index.ts";

/** Every span anywhere in a reading, with the way to it: "attributions.3.content.0". */
export function* spansIn(value: unknown, way = ""): Generator<{ way: string; span: Span }> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number") {
    yield { way, span: { start: value.start, end: value.end } };
  }
  for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, way === "" ? key : `${way}.${key}`);
}

/** Fails where a span of the reading leaves the text, is turned round, or is empty where it stands for words. */
export function expectSpansInText(reading: Reading): void {
  const { length } = reading.article.text;
  for (const { way, span } of spansIn(reading)) {
    const legal = span.start >= 0 && span.start <= span.end && span.end <= length;
    if (!legal) expect.fail(`${way} is [${span.start}, ${span.end}) in a text of ${length}`);
    if (span.start === span.end && way.startsWith("attributions.")) expect.fail(`${way} is empty at ${span.start}`);
  }
}
