import { z } from "@hono/zod-openapi";
import { KINDS } from "../../store/index.ts";
import { FilterQuery, filterOf } from "../query.ts";
import { CollectionParam, jsonRoute, type Routes } from "./context.ts";

const Count = z.int().nonnegative();
const Effect = z.object({
  /** Those that fell, are open, stand, and never had an origin add up to all. */
  claims: z.object({ all: Count, touched: Count, fallen: Count, open: Count, stand: Count, never: Count }),
  figures: z.object({ all: Count, touched: Count, conflicts: z.object({ before: Count, after: Count }) }),
  signs: z.object({ all: Count, touched: Count, fallen: Count, open: Count }),
  /** Ids of the claims that fall, those of most articles first. */
  fallen: z.array(z.string()),
});

const Facets = z.record(z.string(), z.array(z.object({ value: z.string(), count: Count })));
const NARROWED = ["outlet", "kind"] as const;

/** Questions to a whole collection: what striking does to it, and by what its lists can be narrowed. */
export const questionRoutes: Routes = (app, { collections }) => {
  app.openapi(
    jsonRoute("get", "/api/collections/{collection}/struck", "What striking sources does to all of it", Effect, {
      params: CollectionParam,
      query: FilterQuery.pick({ without: true }),
    }),
    async (context) => {
      const { store } = await collections.get(context.req.valid("param").collection);
      const { claims, figures, signs, fallen } = await store.strike(context.req.valid("query").without ?? []);
      const never = await store.count("claims", { mostOrigins: 0 });
      const stand = Math.max(0, claims.all - claims.fallen - claims.open - never);
      return context.json(
        {
          claims: { ...claims, never, stand },
          figures: { ...figures, conflicts: { ...figures.conflicts } },
          signs: { ...signs },
          fallen: [...fallen],
        },
        200,
      );
    },
  );

  app.openapi(
    jsonRoute("get", "/api/collections/{collection}/facets", "By what a list can be narrowed", Facets, {
      params: CollectionParam,
      query: FilterQuery.extend({ list: z.enum(KINDS) }),
    }),
    async (context) => {
      const { store } = await collections.get(context.req.valid("param").collection);
      const { list, ...query } = context.req.valid("query");
      const filter = filterOf(query);
      const counted = NARROWED.map(async (facet) => {
        // What is chosen of a facet does not narrow the facet itself: one can choose another of it.
        const { [facet]: _, ...others } = filter;
        return [facet, await store.facets(list, facet, others)] as const;
      });
      return context.json(Object.fromEntries(await Promise.all(counted)), 200);
    },
  );
};
