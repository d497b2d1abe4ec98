// Checks that every text in an example's gold.json and attributions.json stands in its article: once, or once within its context.
// Usage: node examples/check-gold.ts [FOLDER…]     (without a folder: every folder beside this file that holds a gold.json)
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Marked, pageText, placeAttribution, placeOf } from "./gold-places.ts";

interface Row {
  readonly file: string;
  readonly published: string;
}

interface Text {
  readonly file: string;
  readonly text: string;
  readonly context?: string;
}

interface Statement extends Text {
  readonly kind: string;
  readonly chain: readonly string[];
  readonly origin: string | null;
}

/** gold.json, as far as it is checked. */
interface Gold {
  readonly published: Readonly<Record<string, string>>;
  readonly claims: readonly { id: string; statements: readonly Statement[]; maybeSame?: readonly (readonly string[])[] }[];
  readonly figures: readonly { id: string; values: readonly (Text & { value: number; bound: string })[] }[];
  readonly quotes: readonly { id: string; variants: readonly Text[] }[];
  readonly copies: readonly { a: string; b: string; share: string }[];
}

const UNLISTED = { fault: "is in no article that is listed" };

type Note = (message: string) => void;
type Need = (condition: boolean, message: string) => void;

const KINDS = ["direct", "indirect", "mixed"];
const BOUNDS = ["exact", "about", "at least", "at most", "more than", "less than", "range"];

function readArticles(folder: string, collection: readonly Row[], note: Note): Map<string, string> {
  const listed = collection.map((row) => row.file);
  const present = readdirSync(join(folder, "articles")).sort();
  for (const file of present) if (!listed.includes(file)) note(`${file} is not listed in collection.json`);
  for (const file of listed) if (!present.includes(file)) note(`${file} is listed in collection.json and not in articles/`);
  return new Map(
    listed.filter((file) => present.includes(file)).map((file) => {
      const text = readFileSync(join(folder, "articles", file), "utf8");
      return [file, file.endsWith(".html") ? pageText(text) : text] as const;
    }),
  );
}

function checkGold(gold: Gold, collection: readonly Row[], check: (where: string, text: Text) => void, need: Need): void {
  const severalFiles = (rows: readonly { file: string }[]) => new Set(rows.map((row) => row.file)).size > 1;
  for (const row of collection) need(gold.published[row.file] === row.published, `published: ${row.file} differs from collection.json`);
  for (const claim of gold.claims) {
    const origins = new Set(claim.statements.map((statement) => statement.origin));
    need(severalFiles(claim.statements), `${claim.id}: fewer than two articles report it`);
    for (const statement of claim.statements) {
      check(claim.id, statement);
      need([...KINDS, "bare"].includes(statement.kind), `${claim.id}: unknown kind "${statement.kind}"`);
      need((statement.chain.length === 0) === (statement.origin === null), `${claim.id}, ${statement.file}: a chain and no origin, or an origin and no chain`);
    }
    for (const key of (claim.maybeSame ?? []).flat()) need(origins.has(key), `${claim.id}: maybeSame names "${key}", which no statement has`);
  }
  for (const figure of gold.figures) {
    need(severalFiles(figure.values), `${figure.id}: fewer than two articles give it`);
    for (const value of figure.values) {
      check(figure.id, value);
      need(BOUNDS.includes(value.bound), `${figure.id}: unknown bound "${value.bound}"`);
      need(Number.isFinite(value.value), `${figure.id}, ${value.file}: the value is no number`);
    }
  }
  for (const quote of gold.quotes) {
    need(severalFiles(quote.variants), `${quote.id}: fewer than two articles give it`);
    for (const variant of quote.variants) check(quote.id, variant);
  }
  for (const copy of gold.copies) {
    need([copy.a, copy.b].every((file) => collection.some((row) => row.file === file)), `copies: ${copy.a} or ${copy.b} is not listed`);
    need(["most", "some"].includes(copy.share), `copies: unknown share "${copy.share}"`);
  }
}

function checkFolder(folder: string) {
  const faults: string[] = [];
  let texts = 0;
  const note: Note = (message) => faults.push(message);
  const need: Need = (condition, message) => {
    if (!condition) note(message);
  };
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const collection = read("collection.json") as Row[];
  const gold = read("gold.json") as Gold;
  const articles = readArticles(folder, collection, note);

  checkGold(gold, collection, (where, { file, text, context }) => {
    texts++;
    const article = articles.get(file);
    const found = article === undefined ? UNLISTED : placeOf(article, text, context);
    if ("fault" in found) note(`${where}, ${file}: ${found.fault}`);
  }, need);

  const attributions: (Marked & { file: string; kind: string })[] = existsSync(join(folder, "attributions.json")) ? read("attributions.json") : [];
  for (const attribution of attributions) {
    texts += attribution.content.length + Number(attribution.source !== null) + Number(attribution.cue !== null);
    need(attribution.content.length > 0 && KINDS.includes(attribution.kind), `${attribution.file}: no content, or unknown kind, in "${attribution.context}"`);
    const article = articles.get(attribution.file);
    const found = article === undefined ? UNLISTED : placeAttribution(article, attribution);
    if ("fault" in found) note(`attribution, ${attribution.file}: ${found.fault}`);
  }
  return { faults, texts, claims: gold.claims.length, attributions: attributions.length };
}

const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : readdirSync(here).map((name) => join(here, name)).filter((path) => existsSync(join(path, "gold.json")));
if (folders.length === 0) {
  console.error("No folder with a gold.json was found beside this script: name one on the command line.");
  process.exitCode = 2;
}
for (const folder of folders) {
  const { faults, texts, claims, attributions } = checkFolder(folder);
  for (const message of faults) console.error(message);
  console.log(`${folder}: ${claims} claims, ${attributions} attributions, ${texts} texts checked, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
