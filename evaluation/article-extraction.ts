/**
 * How much of an article's text is found in web pages, and how much else: shingles of four words, precision and recall
 * averaged over pages, as the corpus's own `evaluate.py` counts them. Beside it what Readability alone finds.
 *
 *   node evaluation/article-extraction.ts --corpora PATH
 *
 * PATH holds `article-extraction/ground-truth.json` and `article-extraction/html/*.html.gz`.
 */
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { decode } from "../src/ingest/encoding.ts";
import { readPage } from "../src/ingest/html/page.ts";
import { parseTree } from "../src/ingest/html/tree.ts";
import { writeResult } from "./environment.ts";

const SHINGLE = 4;

interface Matches {
  both: number;
  extra: number;
  missed: number;
}

const { values } = parseArgs({ options: { corpora: { type: "string" } } });
if (values.corpora === undefined) {
  process.stderr.write("article-extraction: say where the corpora are: --corpora PATH\n");
  process.exit(2);
}
const folder = join(values.corpora, "article-extraction");
const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
  string,
  { articleBody: string }
>;

const pages: Record<string, Matches> = {};
const ours: Matches[] = [];
const baseline: Matches[] = [];
for (const [id, { articleBody }] of Object.entries(truth)) {
  const bytes = gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`)));
  const source = decode(bytes, { declared: null, html: true }).text;
  const found = match(articleBody, (await readPage({ text: source, address: null })).text);
  pages[id.slice(0, 8)] = found;
  ours.push(found);
  baseline.push(match(articleBody, new Readability(parseTree(source) as never).parse()?.textContent ?? ""));
}

const result = {
  what: "article text from HTML, word 4-shingles, mean over pages",
  command: `node evaluation/article-extraction.ts --corpora PATH`,
  version: (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version,
  node: process.version,
  processor: `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores`,
  date: new Date().toISOString().slice(0, 10),
  pages: ours.length,
  hearsay: figures(ours),
  readability: figures(baseline),
  byPage: pages,
};
writeResult("article-extraction", result);
for (const name of ["hearsay", "readability"] as const) {
  const { f1, precision, recall } = result[name];
  process.stdout.write(
    `${name.padEnd(12)} F1 ${f1}  precision ${precision}  recall ${recall}  (${ours.length} pages)\n`,
  );
}

function match(gold: string, found: string): Matches {
  const [wanted, had] = [shingles(gold), shingles(found)];
  const matches: Matches = { both: 0, extra: 0, missed: 0 };
  for (const key of new Set([...wanted.keys(), ...had.keys()])) {
    const [g, f] = [wanted.get(key) ?? 0, had.get(key) ?? 0];
    matches.both += Math.min(g, f);
    matches.extra += Math.max(0, f - g);
    matches.missed += Math.max(0, g - f);
  }
  // Long pages weigh no more than short ones.
  const sum = matches.both + matches.extra + matches.missed || 1;
  return { both: round(matches.both / sum), extra: round(matches.extra / sum), missed: round(matches.missed / sum) };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const key = words.slice(at, at + SHINGLE).join(" ");
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function figures(all: readonly Matches[]): { f1: number; precision: number; recall: number } {
  const shares = (other: (one: Matches) => number) =>
    all
      .filter((one) => one.both + other(one) > 0)
      .map((one) =>
        one.extra === 0 && one.missed === 0 ? 1 : one.both === 0 ? 0 : one.both / (one.both + other(one)),
      );
  const [precision, recall] = [mean(shares((one) => one.extra)), mean(shares((one) => one.missed))];
  return {
    f1: round((2 * precision * recall) / (precision + recall)),
    precision: round(precision),
    recall: round(recall),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
