import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { toJson } from "../../publish/json.ts";
import type { CollectionStore } from "../../store/index.ts";
import { UsageError } from "../usage-error.ts";
import { withCollection } from "./asking.ts";
import { print } from "./stdout.ts";

/** Writes every reading that counts, one a line, to a file or to standard output. */
export async function writeReadings(name: string, out: string | undefined): Promise<number> {
  return await withCollection(name, {}, async ({ store }) => {
    if (out === undefined) {
      for await (const line of linesOf(store)) if (!(await print(line))) return 0;
      return 0;
    }
    const file = createWriteStream(out);
    await once(file, "open").catch(() => {
      throw new UsageError(`--out ${out} can't be written: name a file in a folder that is there.`);
    });
    await pipeline(Readable.from(linesOf(store)), file);
    return 0;
  });
}

async function* linesOf(store: CollectionStore): AsyncGenerator<string, void, undefined> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof store.articles>> = await store.articles({}, { limit: 200, after });
    for (const { id } of page.items) yield `${toJson(await store.reading(id))}\n`;
    after = page.next;
  } while (after !== null);
}
