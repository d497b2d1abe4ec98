import type { Reading } from "../contract/index.ts";
import { HearsayError } from "../library/error.ts";
import { countLines, explain } from "../library/explain/explain.ts";
import { openReader } from "../library/open-reader.ts";
import type { Values } from "./declaration.ts";
import type { explainFlags } from "./explain-flags.ts";
import type { Target } from "./explain-target.ts";
import { explanationText } from "./explain-text.ts";
import { oneLine } from "./one-line.ts";
import { UsageError } from "./usage-error.ts";

type ExplainValues = Values<typeof explainFlags>;

/** Does what `hearsay explain` was told, and resolves to its exit code. */
export async function explainArticle({ file, asked }: Target, values: ExplainValues): Promise<number> {
  const reading = await readingOf(file, values);
  if (typeof reading === "string") {
    process.stderr.write(`${oneLine(`hearsay: ${reading}`)}\n`);
    return 1;
  }
  const explanation = explain(reading, asked);
  if (explanation === null)
    throw new UsageError("line" in asked ? noLine(reading, asked.line) : noFinding(reading, asked.id));
  const terminal = process.stdout.isTTY === true;
  if (values.format === "json") {
    process.stdout.write(`${JSON.stringify(explanation)}\n`);
    return 0;
  }
  const plain =
    values.noColour ||
    (!values.colour && (!terminal || (process.env.NO_COLOR ?? "") !== "" || process.env.TERM === "dumb"));
  process.stdout.write(explanationText(explanation, { colour: !plain, width: process.stdout.columns ?? 80 }));
  return 0;
}

/** The article's reading, or the sentence that says why there is none. */
async function readingOf(file: string, values: ExplainValues): Promise<Reading | string> {
  const { outlet, date, url, title, meta, allowPrivate, model, runtime } = values;
  try {
    await using reader = await openReader({
      threads: 1,
      ...(model !== undefined && { model }),
      ...(runtime !== undefined && { runtime }),
    });
    const reading = await reader.read(file, {
      allowPrivate: allowPrivate === true,
      ...(outlet !== undefined && { outlet }),
      ...(date !== undefined && { published: date }),
      ...(url !== undefined && { url }),
      ...(title !== undefined && { title }),
      ...(meta !== undefined && { meta }),
    });
    return reading.notRead === null ? reading : `${file} was not read: ${reading.notRead}.`;
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    if (error.code === "meta-invalid" || (error.code === "model-missing" && model !== undefined))
      throw new UsageError(error.message);
    if (error.code === "several-articles") return `${file} holds several articles, and explain takes one: name a file.`;
    return error.message.includes(file) ? error.message : `${file}: ${error.message}`;
  }
}

function noLine({ article }: Reading, line: number): string {
  const lines = countLines(article.text);
  return `${article.file} has no line ${line}: its text has ${lines === 1 ? "one line" : `lines 1 to ${lines}`}, as hearsay read --format text counts them.`;
}

function noFinding({ article, attributions, assertions, inferences }: Reading, id: string): string {
  const ranges = [attributions, assertions, inferences].flatMap((all) => {
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [first === last ? first.id : `${first.id} to ${last.id}`];
  });
  const there = ranges.length === 0 ? "nothing was found in it" : `there are ${ranges.join(", ")}`;
  return `${article.file} has no finding ${id}: ${there}.`;
}
