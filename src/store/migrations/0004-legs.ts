import type { Migration } from "./migration.ts";

const ROWS = 500;

interface Claim {
  readonly statements: readonly { readonly counted: string | null; readonly way: readonly string[] }[];
  readonly maybeSame: readonly (readonly [string, string])[];
}

/**
 * What striking needs of each claim, beside the claim, so that striking an agency need not take thousands of claims apart; and an
 * index of outlets, so that counting them need not go through all articles.
 */
export const legs: Migration = {
  version: 4,
  brings: "what striking a source needs of each claim, an index of outlets",
  async up(queries, { types }) {
    await queries.schema
      .createTable("legs")
      .addColumn("document", types.number, (column) => column.primaryKey())
      .addColumn("body", "text", (column) => column.notNull())
      .execute();
    await queries.schema.createIndex("articles_by_outlet").on("articles").column("outlet").execute();
    let after = 0;
    while (true) {
      const rows = await queries
        .selectFrom("documents")
        .select(["number", "body"])
        .where("kind", "=", "claims")
        .where("number", ">", after)
        .orderBy("number")
        .limit(ROWS)
        .execute();
      for (const { number, body } of rows) {
        const value = JSON.stringify(legsOf(JSON.parse(body) as Claim));
        await queries.insertInto("legs").values({ document: number, body: value }).execute();
      }
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.number;
    }
  },
};

function legsOf({ statements, maybeSame }: Claim) {
  const each = new Map<string, string[]>();
  for (const { counted, way } of statements)
    if (counted !== null) each.set([counted, ...way].join("\n"), [counted, ...way]);
  return { legs: [...each.values()], maybeSame };
}
