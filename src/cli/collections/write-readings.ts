import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { toJson } from "../../publish/json.ts";
import { UsageError } from "../usage-error.ts";
import { withCollection } from "./asking.ts";
import { print } from "./stdout.ts";

/** Writes every reading that counts, one a line, to a file or to standard output. */
export async function writeReadings(name: string, out: string | undefined): Promise<number> {
  return await withCollection(name, {}, async ({ store }) => {
    const file = out === undefined ? null : createWriteStream(out);
    if (file)
      await once(file, "open").catch(() => {
        throw new UsageError(`--out ${out} can't be written: name a file in a folder that is there.`);
      });
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof store.articles>> = await store.articles({}, { limit: 200, after });
      for (const { id } of page.items) {
        const line = `${toJson(await store.reading(id))}\n`;
        if (file && !file.write(line)) await once(file, "drain");
        if (!file && !(await print(line))) return 0;
      }
      after = page.next;
    } while (after !== null);
    if (file) await new Promise<void>((resolve) => file.end(resolve));
    return 0;
  });
}
