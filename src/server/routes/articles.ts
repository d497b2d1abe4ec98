import { z } from "@hono/zod-openapi";
import { Reading } from "../../contract/index.ts";
import { RequestError } from "../failure.ts";
import { ArticleQuery, articleFilterOf, PageQuery, pageOf } from "../query.ts";
import { CollectionParam, jsonRoute, type Routes } from "./context.ts";

const Record = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  /** The outlet as most articles of the collection write it. */
  outletName: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  added: z.string(),
  replacedBy: z.string().nullable(),
});
const ArticleParam = CollectionParam.extend({
  article: z.string().openapi({ param: { name: "article", in: "path" }, description: "its id", example: "sha256:…" }),
});

/** Articles of a collection, and what was found in each. */
export const articleRoutes: Routes = (app, { collections }) => {
  app.openapi(
    jsonRoute(
      "get",
      "/api/collections/{collection}/articles",
      "A page of its articles",
      z.object({ items: z.array(Record), next: z.string().nullable(), count: z.int().nonnegative().nullable() }),
      {
        params: CollectionParam,
        query: ArticleQuery.extend(PageQuery.shape),
      },
    ),
    async (context) => {
      const { store } = await collections.get(context.req.valid("param").collection);
      const query = context.req.valid("query");
      const filter = articleFilterOf(query);
      const page = pageOf(query);
      const { items, next } = await store.articles(filter, page);
      const count = page.after ? null : await store.countArticles(filter);
      return context.json({ items: [...items], next, count }, 200);
    },
  );

  app.openapi(
    jsonRoute("get", "/api/collections/{collection}/articles/{article}", "An article with its reading", Reading, {
      params: ArticleParam,
    }),
    async (context) => {
      const { collection, article: name } = context.req.valid("param");
      const { store } = await collections.get(collection);
      const article = await store.article(name);
      if (article === null) {
        throw new RequestError(404, "article-unknown", `${collection} has no article “${name}”.`, {
          advice: "Take an id from the list of articles.",
        });
      }
      return context.json(await store.reading(article.id), 200);
    },
  );

  app.openapi(
    jsonRoute(
      "get",
      "/api/collections/{collection}/links",
      "Why two articles are linked",
      z.object({ links: z.unknown().nullable() }),
      { params: CollectionParam, query: z.object({ one: z.string(), other: z.string() }) },
    ),
    async (context) => {
      const { store } = await collections.get(context.req.valid("param").collection);
      const { one, other } = context.req.valid("query");
      return context.json({ links: await store.links(one, other) }, 200);
    },
  );

  const Found = z.object({
    article: Record,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    text: z.string(),
  });
  app.openapi(
    jsonRoute(
      "get",
      "/api/collections/{collection}/search",
      "Articles that hold words, in their words",
      z.object({ items: z.array(Found), next: z.string().nullable() }),
      {
        params: CollectionParam,
        query: z.object({ text: z.string().min(1).max(500) }).extend(PageQuery.omit({ order: true }).shape),
      },
    ),
    async (context) => {
      const { store } = await collections.get(context.req.valid("param").collection);
      const { text, ...page } = context.req.valid("query");
      const { items, next } = await store.search(text, pageOf(page));
      return context.json({ items: [...items], next }, 200);
    },
  );
};
