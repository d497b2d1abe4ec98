import { randomUUID } from "node:crypto";
import type { Reading } from "../../contract/index.ts";
import { readingIn } from "../articles/readings.ts";
import type { Context } from "../context.ts";
import type { Queries } from "../database.ts";
import { StoreError } from "../failure.ts";
import { countingGeneration } from "../generations/generations.ts";
import type { Said } from "../store.ts";
import { anchorOf, correct } from "./apply.ts";
import type { Correction } from "./correction.ts";
import { correctionsOf, keepCorrection } from "./keep.ts";

/** What people say of findings, and readings as they want them. */
export class Corrections {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  async reading(id: string, as: "corrected" | "found"): Promise<Reading> {
    return await this.#context.ask(async (queries) => {
      const number = await this.#context.numberOf(queries, id);
      const reading = await readingIn(queries, number, await countingGeneration(queries));
      if (reading === null) throw this.#context.unknown(id);
      return as === "found" ? reading : correct(reading, await correctionsOf(queries, id));
    });
  }

  async correct({ article, list, finding, act, change, who }: Said): Promise<Correction> {
    const reading = await this.reading(article, "corrected");
    const anchor = anchorOf(reading, list, finding);
    const found = reading[list].find(({ id }) => id === finding);
    if (anchor === null || !found) {
      throw new StoreError(
        "finding-unknown",
        `${reading.article.file}: no finding “${finding}” is among its ${list}: look it up with hearsay show.`,
      );
    }
    const kept = act === "reject" ? null : { ...found, ...change };
    const made = this.#context.time();
    const correction = { id: randomUUID(), article, list, act, anchor, finding: kept, who, made };
    await this.keep(correction);
    return correction;
  }

  async keep(correction: Correction): Promise<void> {
    await this.#context.database.write(async (queries) => {
      const there = await queries
        .selectFrom("corrections")
        .select("id")
        .where("id", "=", correction.id)
        .executeTakeFirst();
      if (there) return;
      const number = await this.#context.numberOf(queries, correction.article);
      await keepCorrection(queries, correction);
      await this.#relink(queries, number);
    });
  }

  async withdraw(id: string): Promise<void> {
    await this.#context.database.write(async (queries) => {
      const row = await queries.selectFrom("corrections").select("article").where("id", "=", id).executeTakeFirst();
      if (!row) return;
      await queries.deleteFrom("corrections").where("id", "=", id).execute();
      await this.#relink(queries, await this.#context.numberOf(queries, row.article));
    });
  }

  async all(article?: string): Promise<Correction[]> {
    return await this.#context.ask((queries) => correctionsOf(queries, article));
  }

  async #relink(queries: Queries, article: number): Promise<void> {
    const row = await queries
      .selectFrom("articles")
      .select("replacedBy")
      .where("number", "=", article)
      .executeTakeFirstOrThrow();
    if (row.replacedBy === null) await this.#context.relink(queries, article, true);
  }
}
