import { access, constants, mkdir, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Reading } from "../../contract/index.ts";
import { UsageError } from "../usage-error.ts";
import { reasonOf } from "./failure.ts";
import type { Output } from "./output.ts";
import { PageNames } from "./page-name.ts";

/** One page a reading: in a folder, named after the articles, or one page under the very name given. */
export async function openPages(
  pageOf: (reading: Reading) => string,
  out: { readonly path: string; readonly folder: boolean },
): Promise<Output> {
  try {
    if (out.folder) await mkdir(out.path, { recursive: true });
    await access(out.folder ? out.path : dirname(out.path), constants.W_OK);
  } catch (error) {
    throw new UsageError(`--out ${out.path} can't be written (${reasonOf(error)}): name a folder that can.`);
  }
  const names = new PageNames();
  let written = 0;
  return {
    async write(reading) {
      written += 1;
      const path = out.folder ? join(out.path, names.nameFor(reading.article.file)) : numbered(out.path, written);
      await writeFile(path, pageOf(reading));
    },
    async [Symbol.asyncDispose]() {},
  };
}

/** An address may turn out to be a feed: its second article never takes the place of its first. */
function numbered(path: string, number: number): string {
  if (number === 1) return path;
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}-${number}${ending}`;
}
