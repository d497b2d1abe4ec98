import type { Expression, SqlBool } from "kysely";
import type { Queries } from "../database.ts";

/**
 * What is indexed by its words, under the numbers of their rows: whole articles, and documents (claims by all their
 * statements, figures, quotes, …), so that a statement leads to its claim.
 */
export const INDEXED = ["articles", "documents"] as const;
export type Indexed = (typeof INDEXED)[number];

/** An index of words over texts that are numbered by whoever puts them in. */
export interface SearchIndex {
  /** Makes the index's tables; called once by the migration that brings them. */
  create(queries: Queries): Promise<void>;
  put(
    queries: Queries,
    kind: Indexed,
    texts: readonly { readonly number: number; readonly text: string }[],
  ): Promise<void>;
  remove(queries: Queries, kind: Indexed, numbers: readonly number[]): Promise<void>;
  /**
   * The condition that the text of a number holds all the words, of which those in quotation marks stand together, in any
   * form of an English word. Throws "search-empty" where there is no word.
   */
  contains(number: Expression<number>, kind: Indexed, words: string): Expression<SqlBool>;
  /** The numbers of texts that hold the words, those that fit best first: `limit` of them, behind the first `after`. */
  matching(
    queries: Queries,
    kind: Indexed,
    words: string,
    page: { readonly limit: number; readonly after: number },
  ): Promise<number[]>;
}
