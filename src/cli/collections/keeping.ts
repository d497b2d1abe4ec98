import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { toJson } from "../../publish/index.ts";
import { counted } from "../../publish/wording.ts";
import type { Command } from "../declaration.ts";
import { Interruption } from "../interruption.ts";
import { readFlags } from "../read-flags.ts";
import { UsageError } from "../usage-error.ts";
import { withCollection } from "./asking.ts";
import { ASKING_EXITS, COLLECTION } from "./operands.ts";
import { Pace } from "./pace.ts";
import { print } from "./stdout.ts";

const exportFlags = { out: { ...readFlags.out, description: "write to this file" } };

/** `hearsay export COLLECTION` */
export const exportReadings: Command<typeof exportFlags> = {
  name: "export",
  summary: "every reading of a collection, one a line",
  description:
    "Writes the reading of every article that counts, as people corrected it, one JSON document a line (NDJSON).",
  operands: [COLLECTION],
  flags: exportFlags,
  examples: [{ line: "hearsay export quake --out quake.ndjson", does: "all of it, for another program" }],
  exits: ASKING_EXITS,
  async run([name = ""], { out }) {
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
  },
};

const NO_FLAGS = {};

/** `hearsay remove COLLECTION ARTICLE…` */
export const remove: Command<typeof NO_FLAGS> = {
  name: "remove",
  summary: "take articles out of a collection",
  description:
    "Takes articles out with all that was made of them, corrections too. The files that they came from are left alone.",
  operands: [
    COLLECTION,
    { name: "ARTICLE", description: "an article's file, or what its id begins with", several: true },
  ],
  flags: NO_FLAGS,
  examples: [{ line: "hearsay remove quake reports/wire-1.html", does: "as though it had never been added" }],
  exits: ASKING_EXITS,
  async run([name = "", ...articles]) {
    return await withCollection(name, {}, async ({ store }) => {
      const ids: string[] = [];
      for (const each of articles) {
        const article = await store.article(each);
        if (article === null)
          throw new UsageError(
            `“${each}” is no article of ${name}, or fits several: nothing was taken out; hearsay list ${name} shows them.`,
          );
        ids.push(article.id);
      }
      const gone = await store.remove(ids);
      await store.settle();
      await print(
        `${counted(gone, "article")} taken out; ${name} holds ${counted(await store.countArticles(), "article")}.\n`,
      );
      return 0;
    });
  },
};

const rereadFlags = { model: readFlags.model, runtime: readFlags.runtime, threads: readFlags.threads };

/** `hearsay reread COLLECTION` */
export const reread: Command<typeof rereadFlags> = {
  name: "reread",
  summary: "read a collection again with this version of the reader",
  description:
    "Reads every article that another engine read, from what the collection keeps. The old readings count until the new ones are whole; what people corrected stays.",
  operands: [COLLECTION],
  flags: rereadFlags,
  examples: [{ line: "hearsay reread quake", does: "after an update of the program" }],
  exits: [...ASKING_EXITS, { code: 130, says: "stopped by Ctrl-C; the next reread goes on from there" }],
  async run([name = ""], { model, runtime, threads }) {
    using interruption = new Interruption();
    const pace = new Pace(process.stderr, 0);
    const options = {
      ...(model !== undefined && { model }),
      ...(runtime !== undefined && { runtime }),
      ...(threads !== undefined && { threads }),
    };
    return await withCollection(name, options, async (collection) => {
      try {
        const read = await collection.reread({
          signal: interruption.signal,
          progress: ({ done, stage }) => pace.at(done, stage),
        });
        pace.clear();
        await print(
          read === 0 ? `${name} was read by this engine already.\n` : `${counted(read, "article")} read again.\n`,
        );
        return 0;
      } catch (error) {
        pace.clear();
        if (interruption.exitCode === null) throw error;
        return interruption.exitCode;
      }
    });
  },
};

/** `hearsay doctor COLLECTION` */
export const doctor: Command<typeof NO_FLAGS> = {
  name: "doctor",
  summary: "whether a collection is sound, and what it holds",
  description:
    "Reads everything that a collection keeps and says what is wrong with it, each in a sentence, and how much there is.",
  operands: [COLLECTION],
  flags: NO_FLAGS,
  examples: [{ line: "hearsay doctor quake", does: "after a crash or a full disk" }],
  exits: [
    { code: 0, says: "it is sound" },
    { code: 1, says: "something is wrong with it, which is told" },
    { code: 2, says: "the command was not used as it is meant" },
  ],
  async run([name = ""]) {
    return await withCollection(name, {}, async ({ store }) => {
      const wrong = await store.check();
      const { articles, outdated, pending, corrections, lists, engines } = await store.size();
      const held = Object.entries(lists).map(([list, count]) => `${count} ${list}`);
      await print(
        [
          `${store.name}: ${counted(articles, "article")}, ${outdated} older versions, ${corrections} corrections, ${pending} waiting to be linked.`,
          `Lists: ${held.join(", ")}.`,
          ...engines.map(({ version, model, articles: read }) => `Read by ${version} with ${model}: ${read}.`),
          ...(wrong.length === 0 ? ["It is sound."] : wrong),
        ].join("\n"),
      );
      await print("\n");
      return wrong.length === 0 ? 0 : 1;
    });
  },
};
