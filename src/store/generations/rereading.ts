import { numberOf } from "../articles/find.ts";
import { keepReading, readingIn } from "../articles/readings.ts";
import type { Database } from "../database.ts";
import { StoreError } from "../failure.ts";
import { Linking } from "../linking/link-article.ts";
import type { Profiler } from "../linking/linker.ts";
import { type SettleOptions, settle } from "../linking/settle.ts";
import type { Rereading } from "../store.ts";
import { dropOld } from "./drop.ts";
import { awaitLinks, countingGeneration, type EngineName, makeCount, startGeneration, unread } from "./generations.ts";

/** Articles asked for at once. */
const PART = 20;

export async function rereading(database: Database, profiler: Profiler, engine: EngineName): Promise<Rereading> {
  const generation = await database.write((queries) => startGeneration(queries, engine));
  const left = async () => (await unread(database.queries, generation, engine, Number.MAX_SAFE_INTEGER)).length;

  return {
    left,

    async *articles() {
      const { queries } = database;
      let after = 0;
      while (true) {
        const numbers = await unread(queries, generation, engine, PART, after);
        for (const number of numbers) {
          const reading = await readingIn(queries, number, generation);
          if (reading !== null) yield reading.article;
        }
        const last = numbers.at(-1);
        if (last === undefined) return;
        after = last;
      }
    },

    async keep(reading) {
      await database.write(async (queries) => {
        const number = await numberOf(queries, reading.article.id);
        if (number !== null) await keepReading(queries, number, generation, reading);
      });
    },

    async finish(options) {
      if ((await left()) > 0) throw unfinished(database.name, await left());
      await link(database, profiler, generation, engine, options);
      await dropOld(database);
    },
  };
}

/** Links the new readings while the old ones count, until there is a moment in which none is left. */
async function link(
  database: Database,
  profiler: Profiler,
  generation: number,
  engine: EngineName,
  options: SettleOptions = {},
): Promise<void> {
  const linking = new Linking(generation);
  while (true) {
    await database.write((queries) => awaitLinks(queries, generation));
    await settle(database, linking, profiler, options);
    const done = await database.write(async (queries) => {
      if ((await countingGeneration(queries)) === generation) return true;
      if ((await unread(queries, generation, engine, 1)).length > 0) throw unfinished(database.name, 1);
      if ((await awaitLinks(queries, generation)) > 0) return false;
      await makeCount(queries, generation);
      return true;
    });
    if (done) return;
  }
}

function unfinished(name: string, left: number): StoreError {
  return new StoreError(
    "reread-unfinished",
    `${name}: ${left} ${left === 1 ? "article is" : "articles are"} not read by the new engine yet, so the old readings go on counting: read what is left, and finish then.`,
  );
}
