/** How many rows or values go into one statement: databases have limits (SQLite: 32,766 values). */
const BATCH = 500;

/** A list in parts that one statement can take. */
export function* inBatches<T>(items: readonly T[], size: number = BATCH): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
