/**
 * On whose word: origins of a collection's statements, with its claims given as its gold has them, so that nothing but the
 * chains, keys and counts is measured.
 *
 *   npx node evaluation/origins.ts [--collection FOLDER]… [--write] [--list]
 *
 * FOLDER holds `articles/`, `collection.json` and `gold.json`; the bundled example is always measured.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { placeOf } from "../examples/gold-places.ts";
import type { Claim, Reading } from "../src/contract/index.ts";
import { readAll } from "../src/index.ts";
import { linkCopies } from "../src/linker/copies/index.ts";
import { nameOf } from "../src/linker/groups/member.ts";
import { type Links, type Profile, profileOf, type Statement, viewOf } from "../src/linker/index.ts";
import { originsOf } from "../src/linker/origins/index.ts";
import { linkSources, type SourcesOfArticle, sourcesOf } from "../src/linker/sources/index.ts";
import { termsOf } from "../src/linker/terms/index.ts";
import type { GoldClaim, GoldCollection } from "./corpora/collections.ts";
import { EXAMPLE } from "./corpora/example.ts";
import { environment, writeResult } from "./environment.ts";
import { originPairs, originsCounted } from "./scoring/collection.ts";
import type { Matched } from "./scoring/matched-statements.ts";

type GoldStatement = GoldClaim["statements"][number];

/** An article as it was read, with the statements that the gold has in it. */
interface Read {
  readonly reading: Reading;
  readonly sources: SourcesOfArticle;
  readonly statements: Statement[];
}

/** How the origins of a collection's gold statements agree with the gold, and the claims that are counted wrong. */
export async function scoreOrigins(folder: string) {
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as GoldCollection;
  const articles = await readArticles(folder);
  const placed = gold.claims.map((claim) => ({
    claim,
    members: claim.statements.flatMap((statement) => {
      const article = articles.get(basename(statement.file));
      const found = article === undefined ? null : statementOf(statement, article);
      if (article === undefined || found === null) return [];
      article.statements.push(found);
      return [{ statement, member: { article: article.reading.article.id, index: article.statements.length - 1 } }];
    }),
  }));
  const profiles = [...articles.values()].map(
    ({ reading, sources, statements }): Profile => ({ ...profileOf(reading), sources: sources.sources, statements }),
  );
  const links = allLinks(profiles);
  const view = viewOf(profiles);
  const origins = originsOf({ profiles, links }, view);
  const rows: Matched[] = [];
  const wrong: string[] = [];
  for (const { claim, members } of placed) {
    const within = origins.within(members.map(({ member }) => member));
    const counted = new Set([...within.values()].flatMap((each) => each.counted ?? []));
    const own = { originCount: origins.count(counted) } as Claim;
    for (const { statement, member } of members) {
      const origin = within.get(nameOf(member))?.origin ?? null;
      rows.push({ claim, statement, found: { claim: own, statement: { origin } as Claim["statements"][number] } });
    }
    const { least, most } = own.originCount;
    const told = members.map(({ statement, member }) => `${statement.origin} as ${within.get(nameOf(member))?.origin}`);
    wrong.push(`${claim.id} ${least}–${most}: ${[...new Set(told)].join(", ")}`);
  }
  return {
    statements: rows.length,
    sameOrigin: originPairs(gold.claims, rows),
    ...originsCounted(gold.claims, rows),
    wrong,
  };
}

async function readArticles(folder: string): Promise<Map<string, Read>> {
  const found = new Map<string, Read>();
  for await (const outcome of readAll([join(folder, "articles")], { meta: join(folder, "collection.json") })) {
    if (!("reading" in outcome)) continue;
    const { reading } = outcome;
    found.set(basename(reading.article.file), { reading, sources: sourcesOf(reading), statements: [] });
  }
  return found;
}

/** A gold statement with the chain of the attribution that has half of its words, the longest chain first; null where it is not found. */
function statementOf(gold: GoldStatement, { reading, sources }: Read): Statement | null {
  const place = placeOf(reading.article.text, gold.text, gold.context);
  if ("fault" in place) return null;
  const { start, end } = place;
  const [said] = reading.attributions
    .map((attribution) => ({
      attribution,
      shared: attribution.content.reduce(
        (sum, piece) => sum + Math.max(0, Math.min(piece.end, end) - Math.max(piece.start, start)),
        0,
      ),
      length: attribution.content.reduce((sum, piece) => sum + piece.end - piece.start, 0),
    }))
    .filter(({ shared }) => shared >= 0.5 * (end - start))
    .sort((one, other) => other.attribution.chain.length - one.attribution.chain.length || one.length - other.length)
    .map(({ attribution }) => attribution);
  const last = said?.chain.at(-1);
  return {
    id: `gold ${start}`,
    start,
    end,
    pieces: [{ start, end }],
    section: "body",
    sentence: 0,
    attribution: said?.id ?? null,
    assertion: null,
    kind: said?.kind ?? "bare",
    chain: said?.chain ?? [],
    origin: last === undefined || said?.lineage === "unstated" ? null : sources.indexOf(last),
    polarity: "affirmed",
    certainty: "unknown",
    terms: termsOf(gold.text),
    names: [],
    quantities: [],
    denies: false,
    dates: [],
    vector: null,
  };
}

function allLinks(profiles: readonly Profile[]): Links[] {
  const sorted = [...profiles].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  return sorted.flatMap((a, index) =>
    sorted.slice(index + 1).map((b) => ({
      a: a.article.id,
      b: b.article.id,
      copy: linkCopies(a, b),
      quotes: [],
      figures: [],
      claims: [],
      disputes: [],
      sources: linkSources(a, b),
    })),
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      collection: { type: "string", multiple: true },
      write: { type: "boolean" },
      list: { type: "boolean" },
    },
  });
  const results: Record<string, object> = {};
  for (const folder of [EXAMPLE, ...(values.collection ?? [])]) {
    const { wrong, ...figures } = await scoreOrigins(folder);
    results[basename(folder)] = figures;
    console.log(basename(folder), JSON.stringify(figures));
    if (values.list) for (const line of wrong) console.log(`  ${line}`);
  }
  if (values.write) {
    const folders = (values.collection ?? []).map((folder) => ` --collection ${basename(folder)}`).join("");
    const command = `npx node evaluation/origins.ts --write${folders}`;
    console.log(`written: ${writeResult("origins", { ...environment(command), ...results })}`);
  }
}
