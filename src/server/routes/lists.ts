import { z } from "@hono/zod-openapi";
import {
  Claim,
  CollectionSource,
  Copy,
  FigureGroup,
  Quote,
  Sign,
  TimelineEntry,
  Wanted,
} from "../../contract/index.ts";
import type { Kind } from "../../store/index.ts";
import { RequestError } from "../failure.ts";
import { FilterQuery, filterOf, PageQuery, pageOf } from "../query.ts";
import { CollectionParam, jsonRoute, jsonText, type Routes } from "./context.ts";

/** Every list of a collection with its entries, which are those of the contract. */
const LISTS = {
  claims: Claim,
  figures: FigureGroup,
  quotes: Quote,
  copies: Copy,
  sources: CollectionSource,
  signs: Sign,
  wanted: Wanted,
  timeline: TimelineEntry,
} as const satisfies Record<Kind, z.ZodType>;

/** A page of each list, filtered as on the command line; and one entry by its id. */
export const listRoutes: Routes = (app, { collections }) => {
  for (const [kind, Entry] of Object.entries(LISTS) as [Kind, z.ZodType][]) {
    const Page = z.object({
      items: z.array(Entry),
      next: z.string().nullable(),
      /** Entries of the whole list under these filters; on the first page alone. */
      count: z.int().nonnegative().nullable(),
    });
    app.openapi(
      jsonRoute("get", `/api/collections/{collection}/${kind}`, `A page of its ${kind}`, Page, {
        params: CollectionParam,
        query: FilterQuery.extend(PageQuery.shape),
      }),
      async (context) => {
        const { store } = await collections.get(context.req.valid("param").collection);
        const query = context.req.valid("query");
        const [filter, page] = [filterOf(query), pageOf(query)];
        const { items, next } = await store.texts(kind, filter, page);
        const count = page.after ? null : await store.count(kind, filter);
        return jsonText(context, `{"items":[${items.join(",")}],"next":${JSON.stringify(next)},"count":${count}}`);
      },
    );

    app.openapi(
      jsonRoute("get", `/api/collections/{collection}/${kind}/{id}`, `One of its ${kind}`, Entry, {
        query: FilterQuery.pick({ without: true }),
        params: CollectionParam.extend({
          id: z.string().openapi({ param: { name: "id", in: "path" }, example: "c12" }),
        }),
      }),
      async (context) => {
        const { collection, id } = context.req.valid("param");
        const { store } = await collections.get(collection);
        const entry = await store.entry(kind, id, pageOf(context.req.valid("query")));
        if (entry !== null) return context.json(entry, 200);
        throw new RequestError(404, "entry-unknown", `“${id}” is none of the ${kind} of ${collection}.`, {
          advice: "Take an id from the list; ids change when what they stand for does.",
        });
      },
    );
  }
};
