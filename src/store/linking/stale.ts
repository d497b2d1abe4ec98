import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";

/** Notes that the documents of these units no longer hold. */
export async function markStale(queries: Queries, generation: number, units: Iterable<number>): Promise<void> {
  for (const batch of inBatches([...units])) {
    await queries
      .insertInto("stale")
      .values(batch.map((unit) => ({ generation, unit })))
      .onConflict((conflict) => conflict.columns(["generation", "unit"]).doNothing())
      .execute();
  }
}

/** A unit whose documents have to be made anew; null where all hold. */
export async function someStale(queries: Queries, generation: number): Promise<number | null> {
  const row = await queries
    .selectFrom("stale")
    .select("unit")
    .where("generation", "=", generation)
    .orderBy("unit")
    .limit(1)
    .executeTakeFirst();
  return row?.unit ?? null;
}

/**
 * The units that a stale one has come to be joined with by new links, itself among them: those whose articles are put into
 * units anew together.
 */
export async function joinedUnits(queries: Queries, generation: number, unit: number): Promise<number[]> {
  const joined = new Set([unit]);
  for (const each of joined) {
    for (const [own, other] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const rows = await queries
        .selectFrom("links")
        .innerJoin("profiles as mine", (join) =>
          join.onRef("mine.article", "=", `links.${own}`).onRef("mine.generation", "=", "links.generation"),
        )
        .innerJoin("profiles as theirs", (join) =>
          join.onRef("theirs.article", "=", `links.${other}`).onRef("theirs.generation", "=", "links.generation"),
        )
        .select("theirs.unit")
        .distinct()
        .where("links.generation", "=", generation)
        .where("links.joins", "=", 1)
        .where("mine.generation", "=", generation)
        .where("mine.unit", "=", each)
        .where("theirs.unit", "!=", each)
        .execute();
      for (const row of rows) joined.add(row.unit);
    }
  }
  return [...joined].sort((one, other) => one - other);
}
