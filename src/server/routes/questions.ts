import { z } from "@hono/zod-openapi";
import {
  type ArticleFilter,
  type CollectionStore,
  type FacetCount,
  type Filter,
  KINDS,
  type Kind,
} from "../../store/index.ts";
import { Remembered } from "../answers/remembered.ts";
import { articleFilterOf, FilterQuery, filterOf } from "../query.ts";
import { CollectionParam, jsonRoute, type Routes } from "./context.ts";

const Count = z.int().nonnegative();
const Effect = z.object({
  /** Those that fell, are open, stand, and never had an origin add up to all. */
  claims: z.object({ all: Count, touched: Count, fallen: Count, open: Count, stand: Count, never: Count }),
  figures: z.object({ all: Count, touched: Count, conflicts: z.object({ before: Count, after: Count }) }),
  signs: z.object({ all: Count, touched: Count, fallen: Count, open: Count }),
  /** Ids of the claims that fall, and of those that are open; those of most articles first. */
  fallen: z.array(z.string()),
  open: z.array(z.string()),
  /** Of what was to be struck, that which is no source of the collection. */
  unknown: z.array(z.string()),
});

const Facets = z.record(
  z.string(),
  z.array(z.object({ value: z.string(), count: Count, name: z.string().optional() })),
);
/** Facets with how many values of each are told at most. */
const NARROWED = { outlet: 100, source: 100, place: 100, kind: 20, published: 1000 } as const;
/** So many origins at most, and outlets at least, are counted. */
const MOST_ORIGINS = [0, 1, 2] as const;
const LEAST_OUTLETS = [2, 3, 5] as const;

/** Questions to a whole collection: what striking does to it, and by what its lists can be narrowed. */
export const questionRoutes: Routes = (app, { collections }) => {
  // Whoever narrows a list by one facet sees that facet of the whole list beside it.
  const wholes = new Map<string, Remembered<readonly FacetCount[]>>();
  const ofWhole = (list: Kind, facet: keyof typeof NARROWED, limit: number) => {
    const key = `${list} ${facet}`;
    const known = wholes.get(key) ?? new Remembered((store) => store.facets(list, facet, {}, limit));
    wholes.set(key, known);
    return known;
  };
  const withoutOrigin = new Remembered((store) => store.count("claims", { mostOrigins: 0 }));
  app.openapi(
    jsonRoute("get", "/api/collections/{collection}/struck", "What striking sources does to all of it", Effect, {
      params: CollectionParam,
      query: FilterQuery.pick({ without: true }),
    }),
    async (context) => {
      const { store } = await collections.get(context.req.valid("param").collection);
      const asked = context.req.valid("query").without ?? [];
      const { claims, figures, signs, fallen, open } = await store.strike(asked);
      const never = await withoutOrigin.of(store);
      const stand = Math.max(0, claims.all - claims.fallen - claims.open - never);
      return context.json(
        {
          claims: { ...claims, never, stand },
          figures: { ...figures, conflicts: { ...figures.conflicts } },
          signs: { ...signs },
          fallen: [...fallen],
          open: [...open],
          unknown: await unknownTo(store, asked),
        },
        200,
      );
    },
  );

  app.openapi(
    jsonRoute("get", "/api/collections/{collection}/facets", "By what a list can be narrowed", Facets, {
      params: CollectionParam,
      query: FilterQuery.extend({ list: z.enum([...KINDS, "articles"]) }),
    }),
    async (context) => {
      const { store } = await collections.get(context.req.valid("param").collection);
      const { list, ...query } = context.req.valid("query");
      if (list === "articles") return context.json(await ofArticles(store, articleFilterOf(query)), 200);
      const filter = filterOf(query);
      const facets: Record<string, z.infer<typeof Facets>[string]> = {};
      for (const [facet, limit] of Object.entries(NARROWED) as [keyof typeof NARROWED, number][]) {
        const left = without(filter, facet);
        const isWhole = Object.keys(left).length === 0;
        const counts = isWhole ? await ofWhole(list, facet, limit).of(store) : store.facets(list, facet, left, limit);
        facets[facet] = [...(await counts)];
      }
      const countWith = async (name: "mostOrigins" | "leastOutlets", values: readonly number[]) => {
        const counts: { value: string; count: number }[] = [];
        for (const value of values) {
          counts.push({ value: String(value), count: await store.count(list, { ...filter, [name]: value }) });
        }
        return counts;
      };
      facets.mostOrigins = await countWith("mostOrigins", MOST_ORIGINS);
      facets.leastOutlets = await countWith("leastOutlets", LEAST_OUTLETS);
      return context.json(facets, 200);
    },
  );
};

/** Keys that no source of the collection has, each once. */
async function unknownTo(store: CollectionStore, keys: readonly string[]): Promise<string[]> {
  const unknown = new Set(keys);
  if (keys.length > 0) for await (const { key } of store.stream("sources", { id: [...unknown] })) unknown.delete(key);
  return [...unknown];
}

/** Articles that tell no day have an outlet all the same: their facets are counted by themselves. */
async function ofArticles(store: CollectionStore, filter: ArticleFilter) {
  const { outlet: _, except: __, ...ofAnyOutlet } = filter;
  const { from: ___, to: ____, ...ofAnyDay } = filter;
  return {
    outlet: [...(await store.articleFacets("outlet", ofAnyOutlet, NARROWED.outlet))],
    published: [...(await store.articleFacets("published", ofAnyDay, NARROWED.published))],
  };
}

/** What is chosen or left of a facet does not narrow the facet itself: one can choose another of it. */
function without(filter: Filter, facet: keyof typeof NARROWED): Filter {
  if (facet === "published") {
    const { from: _, to: __, ...others } = filter;
    return others;
  }
  const { [facet]: _, except, ...others } = filter;
  if (except === undefined) return others;
  const { [facet]: __, ...left } = except;
  return { ...others, except: left };
}
