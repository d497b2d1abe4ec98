import type { Queries } from "../database.ts";
import type { Cursor } from "./cursor.ts";
import type { Filter, Order } from "./filter.ts";
import { FORMATS, type Kind } from "./kinds.ts";
import { type Listed, type ListOf, rowsAfter } from "./list.ts";

/** Rows asked for at once: a few hundred kilobytes. */
const ROWS = 200;
/** Characters of one chunk, at least. */
const CHUNK = 1 << 16;

/** All rows of a list in its order, a few hundred at a time. */
export async function* rowsOf(queries: Queries, of: ListOf, filter: Filter, order: Order): AsyncGenerator<Listed[]> {
  let after: Cursor | null = null;
  while (true) {
    const rows: Listed[] = await rowsAfter(queries, of, filter, order, after, ROWS);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < ROWS || last === undefined) return;
    after = { place: last.place, number: last.number, rank: last.rank ?? 0 };
  }
}

/** The whole document of a kind as JSON text, in chunks, from the texts of its entries. */
export async function* documentText(kind: Kind, bodies: AsyncIterable<string>): AsyncGenerator<string> {
  const { format, list } = FORMATS[kind];
  let chunk = `{"format":${JSON.stringify(format)},${JSON.stringify(list)}:[`;
  let between = "\n";
  for await (const body of bodies) {
    chunk += between + body;
    between = ",\n";
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield `${chunk}\n]}\n`;
}
