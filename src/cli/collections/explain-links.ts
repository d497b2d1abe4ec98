import type { Claim, FigureGroup, Quote } from "../../contract/index.ts";
import { type Link, type Links, profileOf } from "../../linker/index.ts";
import type { CollectionStore } from "../../store/index.ts";
import { UsageError } from "../usage-error.ts";
import { outletNames, withCollection } from "./asking.ts";
import { print } from "./stdout.ts";

const KINDS = { c: "claims", f: "figures", q: "quotes" } as const;
type Letter = keyof typeof KINDS;

/** Tells why the statements, values or renderings of one entry belong together: each link with what spoke for it. */
export async function explainLinks(collection: string, id: string, format: "text" | "json"): Promise<number> {
  return await withCollection(collection, {}, async ({ store }) => {
    const kind = KINDS[id.charAt(0) as Letter];
    const entry = await store.entry(kind, id);
    if (entry === null) {
      throw new UsageError(
        `“${id}” is none of the ${kind} of ${collection}: hearsay ${kind} ${collection} shows them.`,
      );
    }
    const pairs = await pairsOf(store, placesOf(entry), kind);
    if (format === "json") {
      await print(`${JSON.stringify({ format: "hearsay.links/1", id, links: pairs })}\n`);
      return 0;
    }
    const outletOf = await outletNames(store);
    const blocks = pairs.map(({ a, b, copy, links }) => {
      const reasons = links.map(
        ({ score, why }) =>
          `  ${score.toFixed(2)}  ${why.map(({ feature, value, weight }) => `${feature} ${value} × ${weight}`).join(", ")}`,
      );
      return [`${outletOf(a)} — ${outletOf(b)}`, ...(copy ? ["  a passage in common"] : []), ...reasons].join("\n");
    });
    await print(blocks.length === 0 ? "It stands in one article: no link was made.\n" : `${blocks.join("\n\n")}\n`);
    return 0;
  });
}

interface Explained {
  readonly a: string;
  readonly b: string;
  readonly copy: boolean;
  readonly links: readonly Link[];
}

/** An entry's places, by the id of the article and the place's start. */
type Places = ReadonlyMap<string, ReadonlySet<number>>;

async function pairsOf(store: CollectionStore, places: Places, kind: (typeof KINDS)[Letter]): Promise<Explained[]> {
  const members = new Map<string, ReadonlySet<number>>();
  for (const [article, starts] of places) members.set(article, await membersOf(store, article, starts, kind));
  const articles = [...places.keys()];
  const pairs: Explained[] = [];
  for (const [at, one] of articles.entries()) {
    for (const other of articles.slice(at + 1)) {
      const links: Links | null = await store.links(one, other);
      if (links === null) continue;
      const own = links[kind]
        .filter(({ a, b }) => members.get(links.a)?.has(a) && members.get(links.b)?.has(b))
        .sort((first, second) => second.score - first.score);
      if (own.length > 0 || links.copy !== null) {
        pairs.push({ a: links.a, b: links.b, copy: links.copy !== null, links: own });
      }
    }
  }
  return pairs;
}

const PARTS = { claims: "statements", figures: "figures", quotes: "quotes" } as const;

/** By which indices the article's profile has the entry's places. */
async function membersOf(
  store: CollectionStore,
  article: string,
  starts: ReadonlySet<number>,
  kind: (typeof KINDS)[Letter],
): Promise<Set<number>> {
  const parts: readonly { readonly start: number }[] = profileOf(await store.reading(article, "found"))[PARTS[kind]];
  return new Set(parts.flatMap(({ start }, index) => (starts.has(start) ? [index] : [])));
}

function placesOf(entry: Claim | FigureGroup | Quote): Places {
  const all = "statements" in entry ? entry.statements : "values" in entry ? entry.values : entry.variants;
  const places = new Map<string, Set<number>>();
  for (const { article, start } of all) places.set(article, (places.get(article) ?? new Set()).add(start));
  return places;
}
