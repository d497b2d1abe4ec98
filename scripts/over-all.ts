import type { Collection } from "../src/library/collection/index.ts";
import { countsOf, entryText, LOSS_WORDS } from "../src/publish/collection/index.ts";
import { counted, listed } from "../src/publish/wording.ts";

type Look = { readonly colour: boolean; readonly width: number };

/**
 * What the reports of a collection say together: the claims of most outlets with the origins behind them, a figure whose
 * values clash, a quotation that lost something, and what falls with the source that most rests on.
 */
export async function overAll({ store }: Collection, look: Look): Promise<string> {
  const { items: articles } = await store.articles({}, { limit: 1000 });
  const outlets = new Map(articles.map(({ id, outlet, file }) => [id, outlet ?? file]));
  const { items: sources } = await store.list("sources", {}, { limit: 500 });
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  const told = {
    outletOf: (article: string) => outlets.get(article) ?? "unknown",
    nameOf: (key: string) => names.get(key) ?? key,
  };
  const { items: claims } = await store.list("claims", { leastOutlets: 3, mostOrigins: 2 }, { limit: 3 });
  const figures = (await store.list("figures", {}, { limit: 100 })).items.filter(({ conflict }) => conflict);
  const quotes = (await store.list("quotes", {}, { limit: 100 })).items.filter(({ variants }) =>
    variants.some(({ differences }) => differences.some(({ lost }) => lost.length > 0)),
  );
  const sections = [
    `All ${articles.length} together. ${claims[0] ? `“${claims[0].text.trim()}”: ${countsOf(claims[0])}.` : ""}`,
    ...claims.map((claim, at) => entryText("claims", claim, { number: at + 1, ...told }, look)),
  ];
  const [figure] = figures;
  if (figure) {
    sections.push(
      `${counted(figures.length, "figure")} of which the values differ. One of them:`,
      entryText("figures", { ...figure, values: figure.values.slice(0, 6) }, { number: 1, ...told }, look),
    );
  }
  const [quote] = quotes;
  if (quote) {
    const lost = new Set(quote.variants.flatMap((each) => each.differences.flatMap((one) => one.lost)));
    sections.push(
      `A quotation that lost ${listed([...lost].map((each) => LOSS_WORDS[each]))} on the way:`,
      entryText("quotes", quote, { number: 1, ...told }, look),
    );
  }
  const most = sources.find(({ statements }) => statements > 0);
  if (most) {
    const { claims: struck, signs } = await store.strike([most.key]);
    sections.push(
      `Without ${most.name}, on whom most rests: ${struck.fallen} of ${struck.all} claims fall and ${struck.open} are open; ${signs.fallen} of ${counted(signs.all, "conclusion")} fall.\n`,
    );
  }
  return sections.join("\n\n");
}
