import type { Claim, Quote } from "../src/contract/index.ts";
import type { Collection } from "../src/library/collection/index.ts";
import { entryText, LOSS_WORDS } from "../src/publish/collection/index.ts";
import { counted } from "../src/publish/wording.ts";
import { differing } from "./differing.ts";

type Look = { readonly colour: boolean; readonly width: number };

/** Claims, values and fallen claims that are shown. */
const CLAIMS = 3;
const VALUES = 6;
const FALLEN = 3;
/** Words of a claim that can be understood by itself, at least. */
const WORDS = 6;

/**
 * What the reports of a collection say together: the claims of most outlets with the origins behind them, a figure whose
 * values clash, a quotation that lost something, and what falls with the source that most rests on.
 *
 * @param shows what shows the words behind an id: a command line up to the id
 */
export async function overAll({ store }: Pick<Collection, "store">, look: Look, shows: string): Promise<string> {
  const { items: articles } = await store.articles({}, { limit: 1000 });
  const outlets = new Map(articles.map(({ id, outlet, file }) => [id, outlet ?? file]));
  const { items: sources } = await store.list("sources", {}, { limit: 500 });
  const names = new Map(sources.map(({ key, name }) => [key, name]));
  const told = {
    outletOf: (article: string) => outlets.get(article) ?? "unknown",
    nameOf: (key: string) => names.get(key) ?? key,
  };
  const several = await store.count("claims", { leastOutlets: 3 });
  const few = { leastOutlets: 3, mostOrigins: 2 };
  const { items } = await store.list("claims", few, { order: "difference", limit: 100 });
  const claims = items.filter((claim) => isSentence(claim.text) && isSourced(claim)).slice(0, CLAIMS);
  const sections = [
    [
      `All ${articles.length} together: ${counted(await store.count("claims"), "claim")}, of which ${several} stand in three outlets or more. Many outlets, few origins:`,
      ...claims.map((claim) => fewOrigins(claim)),
    ].join("\n"),
    ...claims.map((claim, at) => entryText("claims", claim, { number: at + 1, ...told }, look)),
  ];
  const figures = (await store.list("figures", {}, { limit: 100 })).items.filter(({ conflict }) => conflict);
  const [figure] = figures;
  if (figure) {
    sections.push(
      `${counted(figures.length, "figure")} of which the values differ. The one that is given most often:`,
      entryText("figures", { ...figure, values: differing(figure, VALUES) }, { number: 1, ...told }, look),
    );
  }
  const [quote] = (await store.list("quotes", {}, { limit: 100 })).items.filter(
    ({ variants }) => lossesOf(variants)[0],
  );
  if (quote) sections.push(lostWords(quote, told.outletOf), entryText("quotes", quote, { number: 1, ...told }, look));
  const most = sources.find(({ statements }) => statements > 0);
  if (most) {
    const { claims: struck, signs, fallen } = await store.strike([most.key]);
    const { items: some } = await store.list("claims", { id: fallen.slice(0, FALLEN) }, { limit: FALLEN });
    sections.push(
      [
        `Without ${most.name}, on whom most rests: ${struck.fallen} of ${struck.all} claims fall and ${struck.open} are open; ${signs.fallen} of ${counted(signs.all, "conclusion")} fall. Of those that fall:`,
        ...some.map(({ id, text }) => `  ✕ ${text.replaceAll(/\s+/gu, " ").trim()} (${id})`),
      ].join("\n"),
    );
  }
  return `${sections.join("\n\n")}\n\nThe words behind each: ${shows} and its id.\n`;
}

/** "7 outlets, 1 origin (a dock foreman): “Nobody had told the night shift.”" */
function fewOrigins({ text, outlets, origins }: Claim): string {
  const names = origins.map(({ name }) => name);
  return `  ${counted(outlets, "outlet")}, ${counted(names.length, "origin")} (${names.join("; ")}): “${text.trim()}”`;
}

/** Whether most of its statements say whose word they rest on, so that its origins are more than a few statements'. */
function isSourced({ statements, unstated }: Claim): boolean {
  return 2 * unstated < statements.length;
}

/** Whether words can be understood by themselves: no piece of a sentence. */
function isSentence(text: string): boolean {
  const words = text.trim();
  return (
    words.split(/\s+/u).length >= WORDS &&
    /^[“"‘']?\p{Lu}/u.test(words) &&
    (words.match(/“/gu)?.length ?? 0) === (words.match(/”/gu)?.length ?? 0)
  );
}

function lossesOf(variants: Quote["variants"]) {
  return variants.flatMap((variant) =>
    variant.differences.flatMap(({ was, lost }) => lost.map((what) => ({ variant, was, what }))),
  );
}

/** "4 outlets dropped a condition from a dock foreman’s words: “If the log is confirmed”." */
function lostWords({ speaker, variants }: Quote, outletOf: (article: string) => string): string {
  const losses = lossesOf(variants);
  const [first] = losses;
  const alike = losses.filter(({ was, what }) => was === first?.was && what === first.what);
  const outlets = new Set(alike.map(({ variant }) => outletOf(variant.article)));
  const whose = speaker === null ? "a quotation" : `what ${speaker} said`;
  const words = first?.was ? `: “${first.was}”` : "";
  return `${counted(outlets.size, "outlet")} dropped ${first ? LOSS_WORDS[first.what] : ""} from ${whose}${words}.`;
}
