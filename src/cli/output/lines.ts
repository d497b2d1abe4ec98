import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import type { Reading } from "../../contract/index.ts";
import { UsageError } from "../usage-error.ts";
import type { Output } from "./output.ts";
import { WholeLines } from "./whole-lines.ts";

/** How a format writes one reading after another. */
export interface LineFormat {
  readonly header: string;
  one(reading: Reading, first: boolean): string;
}

/** Readings one after another in one stream: standard output, or a file. */
export async function openLines(
  format: LineFormat,
  path: string | null,
  gone: (error: NodeJS.ErrnoException) => void,
): Promise<Output> {
  const stream = path === null ? process.stdout : await openFile(path);
  const lines = new WholeLines(stream, gone);
  await lines.write(format.header);
  let first = true;
  return {
    async write(reading) {
      await lines.write(format.one(reading, first));
      first = false;
    },
    async [Symbol.asyncDispose]() {
      if (path !== null && !stream.destroyed) await new Promise<void>((resolve) => stream.end(resolve));
    },
  };
}

async function openFile(path: string): Promise<Writable> {
  const stream = createWriteStream(path);
  try {
    await once(stream, "open");
    return stream;
  } catch (error) {
    throw new UsageError(`--out ${path} can't be written (${reasonOf(error)}): name a file in a folder that is there.`);
  }
}

/** The system's reason in a few words: "no such file or directory". */
export function reasonOf(error: unknown): string {
  const { message } = error instanceof Error ? error : { message: String(error) };
  return message.replace(/^[A-Z]+: /, "").replace(/, \w+(?: '.*')?$/, "");
}
