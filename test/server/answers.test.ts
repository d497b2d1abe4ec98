import { beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "../../src/contract/index.ts";
import {
  Claim as ClaimSchema,
  CollectionSource,
  Copy,
  FigureGroup,
  Quote,
  Reading,
  Sign,
  TimelineEntry,
  Wanted,
} from "../../src/contract/index.ts";
import { misfits } from "./described.ts";
import { type TestServer, testServer } from "./served.ts";

const LISTS = {
  claims: ClaimSchema,
  figures: FigureGroup,
  quotes: Quote,
  copies: Copy,
  sources: CollectionSource,
  signs: Sign,
  wanted: Wanted,
  timeline: TimelineEntry,
} as const;
const AT = "/api/collections/made-up";

describe("what the server answers", () => {
  let server: TestServer;
  let described: Parameters<typeof misfits>[0];
  const json = async (path: string) => {
    const answer = await server.ask(path);
    expect(answer.status, path).toBe(200);
    return await answer.json();
  };
  /** Asks, and holds the answer against what the server itself says of the route. */
  const fitting = async (route: string, path: string) => {
    const body = await json(path);
    expect(misfits(described, route, body), path).toEqual([]);
    return body;
  };

  beforeAll(async () => {
    server = await testServer();
    described = (await (await server.ask("/api/openapi.json")).json()) as typeof described;
    return () => server[Symbol.asyncDispose]();
  });

  it("is described by OpenAPI 3.1, every route with its refusal", () => {
    expect(described.openapi).toBe("3.1.0");
    const routes = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses }]) => ({ name: `${method} ${path}`, responses })),
    );
    expect(routes.length).toBeGreaterThan(20);
    for (const { name, responses } of routes) {
      if (name !== "get /api/events") expect(responses, name).toHaveProperty("default");
    }
  });

  it.each(Object.keys(LISTS) as (keyof typeof LISTS)[])(
    "%s: pages that fit, entries as the contract has them",
    async (kind) => {
      const seen = new Set<string>();
      let after: string | null = "";
      let count: number | null = null;
      do {
        const page = await fitting(`/api/collections/{collection}/${kind}`, `${AT}/${kind}?limit=37&after=${after}`);
        for (const item of page.items) {
          LISTS[kind].parse(item);
          seen.add(JSON.stringify(item));
        }
        count ??= page.count;
        after = page.next;
      } while (after !== null);
      expect(seen.size).toBe(count);
    },
  );

  it("one entry by its id, the same as in the list, and as it is without a source", async () => {
    const { items } = await json(`${AT}/claims?limit=5&leastOutlets=2`);
    const [claim] = items as Claim[];
    expect(await fitting("/api/collections/{collection}/claims/{id}", `${AT}/claims/${claim?.id}`)).toEqual(claim);
    const origin = claim?.origins[0]?.key ?? "";
    const left: Claim = await json(`${AT}/claims/${claim?.id}?without=${encodeURIComponent(origin)}`);
    expect(left.origins.find(({ key }) => key === origin)?.fallen).toBe(true);
  });

  it("claims that fall or are open without a source are listed alone, as they stand with it, and are as many as is said", async () => {
    const { items } = await json(`${AT}/claims?limit=40&leastOutlets=2`);
    for (const key of new Set(
      (items as Claim[]).map(({ origins }) => origins[0]?.key ?? "").filter((one) => one !== ""),
    )) {
      const { claims, fallen, open } = await json(`${AT}/struck?${new URLSearchParams({ without: key })}`);
      const listed = await fitting(
        "/api/collections/{collection}/claims",
        `${AT}/claims?${new URLSearchParams({ fallWithout: key, limit: "1000" })}`,
      );
      expect(listed.items.map(({ id }: Claim) => id)).toEqual(fallen);
      expect(listed.items.every((claim: Claim) => !claim.fallen && claim.originCount.most > 0)).toBe(true);
      expect([listed.count, fallen.length, open.length]).toEqual([claims.fallen, claims.fallen, claims.open]);
      const opened = await json(`${AT}/claims?${new URLSearchParams({ openWithout: key, limit: "1000" })}`);
      expect(opened.items.map(({ id }: Claim) => id)).toEqual(open);
    }
    const nobody = await json(`${AT}/claims?${new URLSearchParams({ fallWithout: "nobody-at-all" })}`);
    expect(nobody).toMatchObject({ items: [], count: 0 });
  });

  it("collections, an overview, articles, a reading, links, search", async () => {
    const { collections } = await fitting("/api/collections", "/api/collections");
    expect(collections).toEqual([{ name: "made-up", articles: server.filled.readings.length, message: null }]);
    const overview = await fitting("/api/collections/{collection}", AT);
    expect(overview.articles).toBe(server.filled.readings.length);
    const { items } = await fitting("/api/collections/{collection}/articles", `${AT}/articles?limit=4`);
    expect(items).toHaveLength(4);
    const id = encodeURIComponent(items[0].id);
    const reading = await json(`${AT}/articles/${id}`);
    expect(Reading.parse(reading).article.id).toBe(items[0].id);
    await fitting(
      "/api/collections/{collection}/links",
      `${AT}/links?one=${id}&other=${encodeURIComponent(items[1].id)}`,
    );
    const [word = ""] = /\p{L}{6,}/u.exec(reading.article.text) ?? [];
    const found = await fitting(
      "/api/collections/{collection}/search",
      `${AT}/search?text=${encodeURIComponent(word)}`,
    );
    expect(found.items.length).toBeGreaterThan(0);
    await fitting("/api/jobs", "/api/jobs");
  });

  it("what is chosen, and what is left out, is what a list holds", async () => {
    const facets = await fitting("/api/collections/{collection}/facets", `${AT}/facets?list=claims`);
    for (const [field, leftOut] of [
      ["outlet", "notOutlet"],
      ["kind", "notKind"],
      ["source", "notSource"],
    ] as const) {
      const all = (await json(`${AT}/claims?limit=1`)).count;
      for (const { value, count } of facets[field].slice(0, 4)) {
        const named = encodeURIComponent(value);
        expect((await json(`${AT}/claims?limit=1&${field}=${named}`)).count, `${field} ${value}`).toBe(count);
        expect((await json(`${AT}/claims?limit=1&${leftOut}=${named}`)).count, `not ${field} ${value}`).toBe(
          all - count,
        );
      }
    }
    const ofArticles = await fitting("/api/collections/{collection}/facets", `${AT}/facets?list=articles`);
    for (const { name, count } of ofArticles.outlet) {
      expect((await json(`${AT}/articles?${new URLSearchParams({ outlet: name })}`)).count, name).toBe(count);
      const others = await json(`${AT}/articles?${new URLSearchParams({ notOutlet: name })}`);
      expect(others.count, name).toBe(server.filled.readings.length - count);
    }
    for (const { value, count } of facets.mostOrigins) {
      expect((await json(`${AT}/claims?limit=1&mostOrigins=${value}`)).count).toBe(count);
    }
  });

  it("whoever a claim comes from can be struck: no origin is unknown", async () => {
    const { items } = await json(`${AT}/claims?limit=1000`);
    const keys = new Set((items as Claim[]).flatMap(({ origins }) => origins.map(({ key }) => key)));
    expect(keys.size).toBeGreaterThan(3);
    const query = new URLSearchParams([...keys].map((key) => ["without", key]));
    expect((await json(`${AT}/struck?${query}`)).unknown).toEqual([]);
  });

  it("what a source's striking does adds up to all claims, and is what the list then says", async () => {
    const { items: sources } = await json(`${AT}/sources?limit=3`);
    for (const { key } of sources) {
      const without = encodeURIComponent(key);
      const { claims } = await fitting("/api/collections/{collection}/struck", `${AT}/struck?without=${without}`);
      expect(claims.fallen + claims.open + claims.stand + claims.never).toBe(claims.all);
      expect((await json(`${AT}/struck?without=nobody&without=${without}&without=nobody`)).unknown).toEqual(["nobody"]);
      const { items } = await json(`${AT}/claims?limit=1000&without=${without}`);
      expect((items as Claim[]).filter(({ fallen }) => fallen)).toHaveLength(claims.fallen);
      expect((items as Claim[]).filter(({ open }) => open)).toHaveLength(claims.open);
    }
  });

  it("an answer that has not changed is not sent again", async () => {
    const first = await server.ask(`${AT}/claims?limit=5`);
    const tag = first.headers.get("etag") ?? "";
    expect(tag).not.toBe("");
    const again = await server.ask(`${AT}/claims?limit=5`, { headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
  });
});
