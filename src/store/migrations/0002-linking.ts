import type { Migration } from "./migration.ts";

/** What articles share: profiles, keys, links, the documents made of them, and the index of words. */
export const linking: Migration = {
  version: 2,
  brings: "what articles share, the lists made of it, search",
  async up(queries, { types, search }) {
    const { schema } = queries;
    await schema
      .createTable("generations")
      .addColumn("number", types.number, (column) => column.primaryKey())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("engine", "text")
      .addColumn("model", "text")
      .execute();
    await schema
      .createTable("profiles")
      .addColumn("number", types.number, types.counting)
      .addColumn("generation", types.number, (column) => column.notNull())
      .addColumn("article", types.number, (column) => column.notNull())
      .addColumn("unit", types.number, (column) => column.notNull())
      .addColumn("body", types.bytes as "blob", (column) => column.notNull())
      .addUniqueConstraint("one_profile_a_generation", ["generation", "article"])
      .execute();
    await schema.createIndex("profiles_by_unit").on("profiles").columns(["generation", "unit"]).execute();
    await schema
      .createTable("keys")
      .addColumn("number", types.number, types.counting)
      .addColumn("generation", types.number, (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("articles", types.number, (column) => column.notNull())
      .addUniqueConstraint("one_number_a_key", ["generation", "key"])
      .execute();
    await schema
      .createTable("sharing")
      .addColumn("key", types.number, (column) => column.notNull())
      .addColumn("article", types.number, (column) => column.notNull())
      .addPrimaryKeyConstraint("once_a_key", ["key", "article"])
      .execute();
    await schema
      .createTable("links")
      .addColumn("generation", types.number, (column) => column.notNull())
      .addColumn("a", types.number, (column) => column.notNull())
      .addColumn("b", types.number, (column) => column.notNull())
      .addColumn("joins", types.number, (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("one_pair", ["generation", "a", "b"])
      .execute();
    await schema.createIndex("links_by_b").on("links").columns(["generation", "b"]).execute();
    await schema
      .createTable("documents")
      .addColumn("number", types.number, types.counting)
      .addColumn("generation", types.number, (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("unit", types.number, (column) => column.notNull())
      .addColumn("place", "text", (column) => column.notNull())
      .addColumn("outlets", types.number)
      .addColumn("least", types.number)
      .addColumn("most", types.number)
      .addColumn("confidence", "real")
      .addColumn("body", "text", (column) => column.notNull())
      .execute();
    await schema
      .createIndex("documents_in_order")
      .on("documents")
      .columns(["generation", "kind", "place", "number"])
      .execute();
    await schema.createIndex("documents_by_unit").on("documents").columns(["generation", "unit"]).execute();
    await schema.createIndex("documents_by_id").on("documents").columns(["generation", "kind", "id"]).execute();
    await schema
      .createTable("facets")
      .addColumn("document", types.number, (column) => column.notNull())
      .addColumn("facet", "text", (column) => column.notNull())
      .addColumn("value", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("once_a_document", ["document", "facet", "value"])
      .execute();
    await schema.createIndex("facets_by_value").on("facets").columns(["facet", "value", "document"]).execute();
    await schema
      .createTable("pending")
      .addColumn("generation", types.number, (column) => column.notNull())
      .addColumn("article", types.number, (column) => column.notNull())
      .addPrimaryKeyConstraint("pending_once", ["generation", "article"])
      .execute();
    await schema
      .createTable("stale")
      .addColumn("generation", types.number, (column) => column.notNull())
      .addColumn("unit", types.number, (column) => column.notNull())
      .addPrimaryKeyConstraint("once", ["generation", "unit"])
      .execute();
    await search.create(queries);
    await queries.insertInto("generations").values({ number: 1, state: "counts", engine: null, model: null }).execute();
    // Articles of the version before are found by their words too; they are linked when the collection is next asked.
    await queries
      .insertInto("pending")
      .columns(["generation", "article"])
      .expression((from) =>
        from
          .selectFrom("articles")
          .select(({ val, ref }) => [val(1).as("generation"), ref("number").as("article")])
          .where("replacedBy", "is", null),
      )
      .execute();
    const texts = await queries.selectFrom("articles").select(["number", "title", "text"]).orderBy("number").execute();
    await search.put(
      queries,
      "articles",
      texts.map(({ number, title, text }) => ({ number, text: `${title ?? ""}\n${text}` })),
    );
  },
};
