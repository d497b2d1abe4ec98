import { once } from "node:events";
import { createWriteStream, existsSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { dirname } from "node:path";
import type { Writable } from "node:stream";
import type { Reading } from "../../contract/index.ts";
import { UsageError } from "../usage-error.ts";
import { reasonOf } from "./failure.ts";
import type { Output } from "./output.ts";
import { WholeLines } from "./whole-lines.ts";

/** How a format writes one reading after another. */
export interface LineFormat {
  readonly header: string;
  one(reading: Reading, first: boolean): string;
}

/**
 * Readings one after another in one stream: standard output, or a file. The file is made when the first of them is
 * written, so that a command that comes to nothing leaves none; that it can be made is seen before.
 */
export async function openLines(
  format: LineFormat,
  path: string | null,
  gone: (error: NodeJS.ErrnoException) => void,
): Promise<Output> {
  if (path !== null) await refuseUnwritable(path);
  let opened: { stream: Writable; lines: WholeLines } | null = null;
  return {
    async write(reading) {
      const first = opened === null;
      if (opened === null) {
        const stream = path === null ? process.stdout : await openFile(path);
        opened = { stream, lines: new WholeLines(stream, gone) };
        await opened.lines.write(format.header);
      }
      await opened.lines.write(format.one(reading, first));
    },
    async [Symbol.asyncDispose]() {
      const stream = opened?.stream;
      if (path === null || stream === undefined || stream.destroyed) return;
      await new Promise<void>((resolve) => stream.end(resolve));
    },
  };
}

async function refuseUnwritable(path: string): Promise<void> {
  try {
    await access(existsSync(path) ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

async function openFile(path: string): Promise<Writable> {
  const stream = createWriteStream(path);
  try {
    await once(stream, "open");
    return stream;
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): UsageError {
  return new UsageError(`--out ${path} can't be written (${reasonOf(error)}): name a file in a folder that is there.`);
}
