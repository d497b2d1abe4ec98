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
import type { CollectionStore, Filter, Kind } from "../../store/index.ts";
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

/** Of so many claims that fall or are open a list can be made: a database takes no more values in a question. */
const MOST_LEFT = 30_000;

/** The filter of claims, of which those can be asked for alone that fall or are open without some sources. */
async function claimFilterOf(store: CollectionStore, query: FilterQuery): Promise<Filter> {
  const filter = filterOf(query);
  const { fallWithout, openWithout } = query;
  const ids = [
    ...(fallWithout === undefined ? [] : [(await store.strike(fallWithout)).fallen]),
    ...(openWithout === undefined ? [] : [(await store.strike(openWithout)).open]),
    ...(filter.id === undefined ? [] : [filter.id]),
  ];
  const [first, ...others] = ids;
  if (first === undefined) return filter;
  const both = others.reduce((one, other) => one.filter((id) => other.includes(id)), first);
  return { ...filter, id: both.slice(0, MOST_LEFT) };
}

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
        const filter = kind === "claims" ? await claimFilterOf(store, query) : filterOf(query);
        const page = pageOf(query);
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
