import { IngestError, inBytes } from "../failure.ts";
import type { Holding, Part } from "../formats/format.ts";
import type { Limits } from "../input.ts";
import type { Fields } from "./fields.ts";
import { itemPart } from "./item.ts";
import { linesOf } from "./lines.ts";
import { isMarkup, isObject } from "./record.ts";

/** The articles of JSON Lines, each named by the number of its line. */
export async function* readLines(holding: Holding, options: { limits: Limits; fields: Fields }): AsyncGenerator<Part> {
  let empty = true;
  for await (const { number, line, warnings } of linesOf(holding, options.limits.bytes)) {
    if (line?.trim() !== "") empty = false;
    if (line === null) {
      const message = `the line is longer than ${inBytes(options.limits.bytes)}: split it into its articles`;
      yield { name: String(number), failure: { code: "too-large", message } };
    } else if (isMarkup(line) && isRecord(line)) {
      // Markup is taken apart in the worker, as any file is: a line may be as hostile as a page.
      yield { name: String(number), bytes: new Uint8Array(Buffer.from(line)) };
    } else {
      for (const part of lineParts([line], options.fields, number))
        yield "draft" in part && part.draft !== null ? { ...part, draft: { ...part.draft, warnings } } : part;
    }
  }
  if (empty) throw new IngestError("empty", "the file is empty: nothing can be read in it");
}

function isRecord(line: string): boolean {
  try {
    return isObject(JSON.parse(line));
  } catch {
    return false;
  }
}

/** The parts of lines at hand, numbered from `first` on. Empty lines count and yield nothing. */
export function* lineParts(lines: readonly string[], fields: Fields, first = 1): Generator<Part> {
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const name = String(first + index);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 120) : "";
      yield { name, failure: { code: "broken", message: `the line is no JSON (${reason}): check that it is whole` } };
      continue;
    }
    yield itemPart(value, name, fields);
  }
}
