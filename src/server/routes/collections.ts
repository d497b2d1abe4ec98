import { z } from "@hono/zod-openapi";
import { Remembered } from "../answers/remembered.ts";
import { RequestError } from "../failure.ts";
import { CollectionParam, jsonRoute, type Routes } from "./context.ts";

const Opened = z.object({
  name: z.string(),
  articles: z.int().nonnegative().nullable(),
  /** Why it can't be opened, in one sentence; null where it can. */
  message: z.string().nullable(),
});

const Overview = z.object({
  name: z.string(),
  articles: z.int().nonnegative(),
  outdated: z.int().nonnegative(),
  pending: z.int().nonnegative(),
  lists: z.record(z.string(), z.int().nonnegative()),
  /** Outlets that published its articles, origins of what they say, and statements that name one. */
  outlets: z.int().nonnegative(),
  origins: z.int().nonnegative(),
  statements: z.int().nonnegative(),
  engines: z.array(z.object({ version: z.string(), model: z.string(), articles: z.int().nonnegative() })),
  /** Claims of several outlets that rest on one origin, and on none. */
  onOneOrigin: z.int().nonnegative(),
  onNoOrigin: z.int().nonnegative(),
});

/** Nobody has as many. */
const MOST_OUTLETS = 1_000_000;

/** Which collections there are, and what one holds. */
export const collectionRoutes: Routes = (app, { collections }) => {
  const articlesOf = new Remembered((store) => store.countArticles());
  const toldBy = new Remembered(async (store) => {
    const outlets = await store.facets("claims", "outlet", {}, MOST_OUTLETS);
    let [origins, statements] = [0, 0];
    for await (const source of store.stream("sources")) {
      origins += source.statements > 0 ? 1 : 0;
      statements += source.statements;
    }
    return { outlets: outlets.length, origins, statements };
  });
  app.openapi(
    jsonRoute("get", "/api/collections", "All collections", z.object({ collections: z.array(Opened) }), {}),
    async (context) => {
      const opened = await Promise.all(
        collections.names().map(async (name) => {
          try {
            const { store } = await collections.get(name);
            return { name, articles: await articlesOf.of(store), message: null };
          } catch (error) {
            return { name, articles: null, message: error instanceof Error ? error.message : String(error) };
          }
        }),
      );
      return context.json({ collections: opened }, 200);
    },
  );

  app.openapi(
    jsonRoute("post", "/api/collections", "Makes a collection", z.object({ name: z.string() }), {
      body: {
        content: { "application/json": { schema: z.object({ name: z.string().min(1).max(100) }) } },
        required: true,
      },
    }),
    async (context) => {
      const { name } = context.req.valid("json");
      if (collections.names().includes(name)) {
        throw new RequestError(409, "collection-there", `There is a collection “${name}” already.`, {
          advice: "Choose another name, or add to the one that is there.",
        });
      }
      await collections.get(name, true);
      return context.json({ name }, 200);
    },
  );

  app.openapi(
    jsonRoute("get", "/api/collections/{collection}", "What a collection holds", Overview, { params: CollectionParam }),
    async (context) => {
      const { collection: name } = context.req.valid("param");
      const { store } = await collections.get(name);
      const { articles, outdated, pending, lists, engines } = await store.size();
      const onNoOrigin = await store.count("claims", { leastOutlets: 2, mostOrigins: 0 });
      const onOneOrigin = (await store.count("claims", { leastOutlets: 2, mostOrigins: 1 })) - onNoOrigin;
      const told = await toldBy.of(store);
      return context.json(
        {
          name,
          articles,
          outdated,
          pending,
          lists: { ...lists },
          ...told,
          engines: [...engines],
          onOneOrigin,
          onNoOrigin,
        },
        200,
      );
    },
  );
};
