import { sql } from "kysely";
import { INDEXED, type Indexed, type SearchIndex } from "../search/search-index.ts";
import { searchTerms } from "../search/terms.ts";

/**
 * FTS5 without a copy of the texts, which the collection holds already; words by their stems (Porter), accents left out.
 */
export const fts5: SearchIndex = {
  async create(queries) {
    for (const kind of INDEXED) {
      await sql`create virtual table ${tableOf(kind)} using fts5(text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2')`.execute(
        queries,
      );
    }
  },

  async put(queries, kind, texts) {
    for (const { number, text } of texts)
      await sql`insert into ${tableOf(kind)}(rowid, text) values (${number}, ${text})`.execute(queries);
  },

  async remove(queries, kind, numbers) {
    for (const number of numbers) await sql`delete from ${tableOf(kind)} where rowid = ${number}`.execute(queries);
  },

  contains(number, kind, words) {
    const table = tableOf(kind);
    return sql<boolean>`${number} in (select rowid from ${table} where ${table} match ${matchOf(words)})`;
  },

  async matching(queries, kind, words, { limit, after }) {
    const table = tableOf(kind);
    const { rows } = await sql<{
      number: number;
    }>`select rowid as number from ${table} where ${table} match ${matchOf(words)} order by rank, rowid limit ${limit} offset ${after}`.execute(
      queries,
    );
    return rows.map((row) => row.number);
  },
};

/** In FTS5's language of queries: words in quotation marks mean nothing but themselves, and all have to be there. */
function matchOf(words: string): string {
  return searchTerms(words)
    .map((phrase) => `"${phrase.join(" ")}"`)
    .join(" ");
}

function tableOf(kind: Indexed) {
  return sql.table(`words_of_${kind}`);
}
