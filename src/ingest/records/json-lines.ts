import { IngestError, inBytes } from "../failure.ts";
import type { Holding, Part } from "../formats/format.ts";
import type { Limits } from "../input.ts";
import type { Fields } from "./fields.ts";
import { itemPart } from "./item.ts";
import { type Line, linesOf } from "./lines.ts";
import { isMarkup, isObject, isWholeArticle } from "./record.ts";

/** Lines without an article after which a file is taken for one of articles all the same. */
const PATIENCE = 1000;

/**
 * The articles of JSON Lines, each named by the number of its line. Throws `no-articles` where no line holds one, as in
 * what a program wrote for itself, and `empty` where there are none.
 */
export async function* readLines(holding: Holding, options: { limits: Limits; fields: Fields }): AsyncGenerator<Part> {
  let empty = true;
  /** What is wrong with the first lines; null once an article has come. */
  let wrong: Part[] | null = [];
  for await (const line of linesOf(holding, options.limits.bytes)) {
    if (line.line?.trim() !== "") empty = false;
    for (const part of partsOf(line, options)) {
      const isRest = "failure" in part && part.failure.code === "no-text";
      if (wrong !== null && isRest && wrong.length < PATIENCE) wrong.push(part);
      else {
        yield* wrong ?? [];
        wrong = null;
        yield part;
      }
    }
  }
  if (empty) throw new IngestError("empty", "the file is empty: nothing can be read in it");
  if (wrong !== null) throw noArticles(wrong);
}

function* partsOf(
  { number, line, warnings }: Line,
  { limits, fields }: { limits: Limits; fields: Fields },
): Generator<Part> {
  if (line === null) {
    const message = `the line is longer than ${inBytes(limits.bytes)}: split it into its articles`;
    yield { name: String(number), failure: { code: "too-large", message } };
  } else if (isMarkup(line) && holdsArticle(line, fields)) {
    // Markup is taken apart in the worker, as any file is: a line may be as hostile as a page.
    yield { name: String(number), bytes: new Uint8Array(Buffer.from(line)) };
  } else {
    for (const part of lineParts([line], fields, number))
      yield "draft" in part && part.draft !== null ? { ...part, draft: { ...part.draft, warnings } } : part;
  }
}

function noArticles([first]: readonly Part[]): IngestError {
  const what =
    first !== undefined && "failure" in first ? first.failure.message.replace(/^it /, "its first line ") : "";
  return new IngestError("no-articles", `no line of it is an article: ${what}`);
}

function holdsArticle(line: string, fields: Fields): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && isWholeArticle(value, fields);
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
