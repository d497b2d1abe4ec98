import { type Citation, type ProfiledArticle, wantedOf } from "../../linker/index.ts";
import { inBatches } from "../batches.ts";
import type { Database, Queries } from "../database.ts";
import { renewKind } from "./renew.ts";
import { wantedRow } from "./rows.ts";

/** What articles cite depends on which articles there are at all, so that it is made when it is asked for, and kept until one comes or goes. */
const MADE = "wanted list of generation";

/** Notes that what was wanted may no longer be, or other things may. */
export async function forgetWanted(queries: Queries, generation: number): Promise<void> {
  await queries.deleteFrom("facts").where("name", "=", `${MADE} ${generation}`).execute();
}

export async function isWantedMade(queries: Queries, generation: number): Promise<boolean> {
  const row = await queries
    .selectFrom("facts")
    .select("name")
    .where("name", "=", `${MADE} ${generation}`)
    .executeTakeFirst();
  return row !== undefined;
}

/** Makes the list from the citations that are kept and from what is known of all articles. */
export async function makeWanted(database: Database, generation: number): Promise<void> {
  await database.write(async (queries) => {
    if (await isWantedMade(queries, generation)) return;
    const profiles = await citingArticles(queries, generation);
    const articles = new Map(profiles.map(({ article }) => [article.id, article]));
    const wanted = wantedOf({ profiles }, { article: (id) => articleIn(articles, id) });
    await renewKind(
      queries,
      database.search,
      generation,
      "wanted",
      wanted.map((each) => wantedRow(each, articles)),
    );
    await queries
      .insertInto("facts")
      .values({ name: `${MADE} ${generation}`, value: "made" })
      .execute();
  });
}

function articleIn(articles: ReadonlyMap<string, ProfiledArticle>, id: string): ProfiledArticle {
  const article = articles.get(id);
  if (article === undefined) throw new Error(`The article ${id} cites something and is not linked.`);
  return article;
}

interface Citing {
  readonly article: ProfiledArticle;
  readonly citations: readonly Citation[];
}

/** All articles that are linked; the text of those alone that cite something. */
async function citingArticles(queries: Queries, generation: number): Promise<Citing[]> {
  const citing = await queries
    .selectFrom("documents")
    .select(["id", "body"])
    .where("generation", "=", generation)
    .where("kind", "=", "citing")
    .execute();
  const citations = new Map(citing.map(({ id, body }) => [id, (JSON.parse(body) as Citing).citations]));
  const texts = new Map<string, string>();
  for (const batch of inBatches([...citations.keys()])) {
    const rows = await queries.selectFrom("articles").select(["id", "text"]).where("id", "in", batch).execute();
    for (const { id, text } of rows) texts.set(id, text);
  }
  const articles = await queries
    .selectFrom("articles")
    .innerJoin("profiles", "profiles.article", "articles.number")
    .select(["articles.id", "file", "title", "outlet", "published", "url"])
    .where("profiles.generation", "=", generation)
    .orderBy("articles.id")
    .execute();
  return articles.map((article) => ({
    article: { ...article, own: false, credit: [], text: texts.get(article.id) ?? "" },
    citations: citations.get(article.id) ?? [],
  }));
}
