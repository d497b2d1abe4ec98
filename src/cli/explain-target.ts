import { existsSync } from "node:fs";
import type { Asked } from "../library/explain/explain.ts";
import { UsageError } from "./usage-error.ts";

/** The file that `hearsay explain` is to read, and what in it is asked about. */
export interface Target {
  readonly file: string;
  readonly asked: Asked;
}

/** A finding's id, as `hearsay read` prints it. */
const ID = /^[a-z]\d+$/u;

/** Makes sense of FILE:LINE, or of FILE and an id. Throws a UsageError where it is neither. */
export function targetOf(operands: readonly string[]): Target {
  const [first = "", second, ...more] = operands;
  if (more.length > 0 || (second !== undefined && !ID.test(second))) {
    throw new UsageError(
      `explain takes one place, and “${operands.slice(1).join(" ")}” is no id: write FILE:LINE, or FILE and an id such as a12.`,
    );
  }
  if (second !== undefined && !existsSync(first) && /^[^/:.]+$/u.test(first) && /^[cfq]/u.test(second))
    throw new UsageError(
      `“${second}” is no id of a claim, figure or quotation, and ${first} no file: write the id as hearsay claims ${first} shows it.`,
    );
  if (second !== undefined) return { file: first, asked: { id: second } };
  const match = existsSync(first) ? null : /^(.+):(\d+)$/su.exec(first);
  if (match === null) {
    throw new UsageError(
      `explain needs a place in ${first}: write ${first}:LINE, or ${first} and an id such as a12; hearsay read --format text shows lines.`,
    );
  }
  return { file: match[1] ?? first, asked: { line: Number(match[2]) } };
}
