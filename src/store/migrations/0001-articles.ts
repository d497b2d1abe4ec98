import type { Migration } from "./migration.ts";

/** Articles, their bytes, what was read in them, and what people corrected. */
export const articles: Migration = {
  version: 1,
  brings: "articles, their bytes, readings, corrections",
  async up({ schema }, { types }) {
    await schema
      .createTable("facts")
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("value", "text", (column) => column.notNull())
      .execute();
    await schema
      .createTable("blobs")
      .addColumn("hash", "text", (column) => column.primaryKey())
      .addColumn("size", types.number, (column) => column.notNull())
      .addColumn("body", types.bytes as "blob", (column) => column.notNull())
      .execute();
    await schema
      .createTable("articles")
      .addColumn("number", types.number, types.counting)
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("file", "text", (column) => column.notNull())
      .addColumn("title", "text")
      .addColumn("outlet", "text")
      .addColumn("published", "text")
      .addColumn("url", "text")
      .addColumn("page", "text")
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("text", "text", (column) => column.notNull())
      .addColumn("bytes", "text", (column) => column.references("blobs.hash"))
      .addColumn("added", "text", (column) => column.notNull())
      .addColumn("replacedBy", types.number)
      .execute();
    await schema.createIndex("articles_by_page").on("articles").column("page").execute();
    await schema.createIndex("articles_by_bytes").on("articles").column("bytes").execute();
    await schema
      .createTable("readings")
      .addColumn("article", types.number, (column) =>
        column.notNull().references("articles.number").onDelete("cascade"),
      )
      .addColumn("generation", types.number, (column) => column.notNull())
      .addColumn("engine", "text", (column) => column.notNull())
      .addColumn("model", "text", (column) => column.notNull())
      .addColumn("body", types.bytes as "blob", (column) => column.notNull())
      .addPrimaryKeyConstraint("one_reading_a_generation", ["article", "generation"])
      .execute();
    await schema
      .createTable("corrections")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("article", "text", (column) => column.notNull())
      .addColumn("list", "text", (column) => column.notNull())
      .addColumn("act", "text", (column) => column.notNull())
      .addColumn("anchor", "text", (column) => column.notNull())
      .addColumn("finding", "text")
      .addColumn("who", "text", (column) => column.notNull())
      .addColumn("made", "text", (column) => column.notNull())
      .execute();
    await schema.createIndex("corrections_by_article").on("corrections").column("article").execute();
  },
};
