import { z } from "@hono/zod-openapi";
import { type ArticleFilter, type Filter, ORDERS, type PageRequest } from "../store/index.ts";

/** A parameter that may be given several times: one value, or several, as a list. */
const several = (description: string, example: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (typeof value === "string" ? [value] : value))
    .optional()
    .openapi({ description, example, type: "array", items: { type: "string" } });

const count = (description: string) =>
  z.coerce.number().int().min(0).max(1_000_000).optional().openapi({ description, type: "integer", example: 2 });

const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, "write a day as YYYY, YYYY-MM or YYYY-MM-DD")
    .optional()
    .openapi({ description, example: "2031-05-02" });

/** What narrows a list: the same as on the command line. Fields hold together, values of one field are alternatives. */
export const FilterQuery = z.object({
  id: several("entries' ids", "c12"),
  outlet: several("outlets, however they are written", "Coastal Wire"),
  source: several("origin keys, names of sources or of relays", "Lise Amory"),
  article: several("articles' ids", "sha256:…"),
  place: several("names of places", "Saltmarsh"),
  kind: several("kinds of statements, types of sources, relations", "direct"),
  from: day("published on this day or later"),
  to: day("published on this day or earlier"),
  text: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: "words, those in quotation marks together", example: "valves" }),
  leastOutlets: count("by at least so many outlets"),
  mostOrigins: count("from at most so many origins"),
  notOutlet: several("outlets that entries must not have", "Coastal Wire"),
  notSource: several("sources that entries must not have", "Lise Amory"),
  notPlace: several("places that entries must not name", "Saltmarsh"),
  notKind: several("kinds that entries must not have", "bare"),
  fallWithout: several("only claims that fall without these sources, by their keys", "edda-quill"),
  openWithout: several("only claims that are open without these sources, by their keys", "edda-quill"),
  without: several("sources that are struck: counted as though they had said nothing", "Edda Quill"),
});
export type FilterQuery = z.output<typeof FilterQuery>;

/** What narrows the articles themselves. */
export const ArticleQuery = FilterQuery.pick({
  id: true,
  outlet: true,
  notOutlet: true,
  from: true,
  to: true,
  text: true,
});

export const PageQuery = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .openapi({ description: "entries of a page", type: "integer", example: 50 }),
  after: z.string().max(2000).optional().openapi({ description: "`next` of the page before", example: "" }),
  order: z.enum(ORDERS).optional().openapi({
    description:
      "reach: by most articles; check: those first that one wrong link would change most; outlets, origins and difference (outlets less origins): most first; time: published first first",
  }),
});

/** The store's filter and page from a request's parameters; what was not given is left out. */
export function filterOf(query: FilterQuery): Filter {
  const { without: _, fallWithout: __, openWithout: ___, notOutlet, notSource, notPlace, notKind, ...own } = query;
  const except = present({ outlet: notOutlet, source: notSource, place: notPlace, kind: notKind });
  return present({ ...own, except: Object.keys(except).length === 0 ? undefined : except }) as Filter;
}

/** The same of articles. Entries of lists name articles by their ids, also those that a newer version has replaced since. */
export function articleFilterOf(query: z.output<typeof ArticleQuery>): ArticleFilter {
  const { id, outlet, notOutlet, from, to, text } = query;
  const except = notOutlet === undefined ? undefined : { outlet: notOutlet };
  const outdated = id === undefined ? undefined : true;
  return present({ id, outlet, except, from, to, text, outdated }) as ArticleFilter;
}

type Paged = z.output<typeof PageQuery> & Pick<FilterQuery, "without">;

export function pageOf({ limit, after, order, without }: Paged): PageRequest {
  return present({ limit, after: after === "" ? undefined : after, order, without }) as PageRequest;
}

function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
