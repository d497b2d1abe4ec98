/**
 * Makes the linker's table of words: in how many of some 1,500 texts each occurs, what kind of word it is, and its base
 * form where no rule gives it. Counts and kinds alone: no text.
 *
 *   npx node scripts/word-table.ts --corpora FOLDER [--without-topics 37,41]
 *
 * FOLDER holds polnear-corenlp, ecb-plus, gum and ewt (training/README.md says where to get them). Of ECB+, which has some
 * twenty texts on each event, a topic counts as at most three texts; topics that an evaluation looks at are left out.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { regularBases } from "../src/linker/terms/bases.ts";

interface Token {
  readonly word: string;
  readonly lemma: string | null;
  /** Penn Treebank tag. */
  readonly tag: string | null;
}

interface Cells {
  readonly word: string | undefined;
  readonly lemma: string | undefined;
  readonly tag: string | undefined;
}

const PER_TOPIC = 3;
const FEWEST_TEXTS = 3;
const SURE = 0.6;
const CLOSED = "DT IN PRP PRP$ CC TO WDT WP WP$ WRB EX RP PDT POS UH MD".split(" ");

function* parsed(folder: string): Generator<Token[]> {
  const lines = gunzipSync(readFileSync(join(folder, "polnear-corenlp/train.tsv.gz")))
    .toString("utf8")
    .split("\n");
  yield* textsOf(lines, "# doc ", (cells) => ({ word: cells[3], lemma: cells[4], tag: cells[5] }));
}

function* treebanks(folder: string): Generator<Token[]> {
  for (const file of ["gum/gum-train.conllu", "ewt/en_ewt-ud-train.conllu"]) {
    const lines = readFileSync(join(folder, file), "utf8").split("\n");
    yield* textsOf(lines, "# newdoc", (cells) =>
      /^\d+$/u.test(cells[0] ?? "") ? { word: cells[1], lemma: cells[2], tag: cells[4] } : null,
    );
  }
}

function* textsOf(
  lines: readonly string[],
  begin: string,
  tokenOf: (cells: string[]) => Cells | null,
): Generator<Token[]> {
  let text: Token[] = [];
  for (const line of lines) {
    if (line.startsWith(begin)) {
      if (text.length > 0) yield text;
      text = [];
    }
    if (line === "" || line.startsWith("#")) continue;
    const token = tokenOf(line.split("\t"));
    if (token?.word) text.push({ word: token.word, lemma: token.lemma ?? null, tag: token.tag ?? null });
  }
  if (text.length > 0) yield text;
}

function* reports(folder: string, topic: string): Generator<Token[]> {
  for (const file of readdirSync(join(folder, "ecb-plus", topic))) {
    if (!file.endsWith(".xml")) continue;
    const xml = readFileSync(join(folder, "ecb-plus", topic, file), "utf8");
    yield [...xml.matchAll(/<token [^>]*>([^<]*)<\/token>/gu)].map(([, word]) => ({
      word: (word ?? "").replaceAll("&amp;", "&"),
      lemma: null,
      tag: null,
    }));
  }
}

/** One letter for what a word mostly is, by the tags it was given. */
function kindOf(word: string, tags: ReadonlyMap<string, number>): string {
  const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
  const share = (...names: string[]) =>
    names.reduce((sum, name) => sum + (tags.get(name) ?? 0), 0) / Math.max(1, total);
  if (total === 0) return guessed(word); // of reports that nobody tagged
  if (share(...CLOSED) >= 0.5) return "-";
  if (share("VBD", "VBZ", "MD") >= SURE) return "F"; // finite: "struck", "says"
  if (share("VBD", "VBN") >= SURE) return share("VBD") >= 0.25 ? "P" : "Q"; // past form or participle; mostly participle
  if (share("VBG") >= SURE) return "G";
  if (share("VB", "VBP") >= SURE) return "B";
  if (share("VB", "VBP", "VBD", "VBZ", "VBN", "VBG") >= 0.3) return "V"; // a verb or a noun: "strikes", "fire"
  const rest = {
    J: share("JJ", "JJR", "JJS"),
    R: share("RB", "RBR", "RBS"),
    N: share("NN", "NNS", "NNP", "NNPS", "CD"),
  };
  return rest.N >= rest.J && rest.N >= rest.R ? "N" : rest.J >= rest.R ? "J" : "R";
}

function guessed(word: string): string {
  return /\p{L}{3}ing$/u.test(word) ? "G" : /\p{L}{2}ed$/u.test(word) ? "P" : /\p{L}{3}ly$/u.test(word) ? "R" : "N";
}

const { values } = parseArgs({
  options: { corpora: { type: "string" }, "without-topics": { type: "string", default: "37,41" } },
});
const folder = values.corpora;
if (folder === undefined) {
  console.error("--corpora: give the folder that holds polnear-corenlp, ecb-plus, gum and ewt");
  process.exit(2);
}
const without = new Set(values["without-topics"].split(","));
const texts = new Map<string, number>();
const tags = new Map<string, Map<string, number>>();
const bases = new Map<string, Map<string, number>>();
let documents = 0;
const wordsOf = (tokens: readonly Token[]) =>
  new Set(tokens.map(({ word }) => word.toLowerCase()).filter((word) => /^\p{L}[\p{L}'’-]*$/u.test(word)));

for (const tokens of [...parsed(folder), ...treebanks(folder)]) {
  documents++;
  for (const word of wordsOf(tokens)) texts.set(word, (texts.get(word) ?? 0) + 1);
  for (const { word, lemma, tag } of tokens) {
    const form = word.toLowerCase();
    if (tag === null || !/^\p{L}[\p{L}'’-]*$/u.test(form)) continue;
    const own = tags.get(form) ?? new Map<string, number>();
    tags.set(form, own.set(tag, (own.get(tag) ?? 0) + 1));
    if (lemma === null || !/^(?:VB|NN|JJ)/u.test(tag) || tag.startsWith("NNP")) continue;
    const lemmas = bases.get(form) ?? new Map<string, number>();
    bases.set(form, lemmas.set(lemma.toLowerCase(), (lemmas.get(lemma.toLowerCase()) ?? 0) + 1));
  }
}
for (const topic of readdirSync(join(folder, "ecb-plus")).filter((name) => /^\d+$/u.test(name) && !without.has(name))) {
  const within = new Map<string, number>();
  for (const tokens of reports(folder, topic)) {
    for (const word of wordsOf(tokens)) within.set(word, (within.get(word) ?? 0) + 1);
  }
  documents += PER_TOPIC;
  for (const [word, count] of within) texts.set(word, (texts.get(word) ?? 0) + Math.min(count, PER_TOPIC));
}

const known = new Set(texts.keys());
const rows = [...texts]
  .filter(([, count]) => count >= FEWEST_TEXTS)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([word, count]) => {
    const lemmas = [...(bases.get(word) ?? [])].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
    const [base, often] = lemmas[0] ?? [word, 0];
    const regular = regularBases(word).find((each) => known.has(each)) ?? word;
    const irregular = often >= 2 && base !== regular && /^\p{L}+$/u.test(base) ? ` ${base}` : "";
    return [word, `${count}${kindOf(word, tags.get(word) ?? new Map())}${irregular}`] as const;
  });
const path = join(import.meta.dirname, "../src/linker/terms/words.json");
writeFileSync(path, `${JSON.stringify({ documents, words: Object.fromEntries(rows) }, null, 2)}\n`);
console.log(
  `${rows.length} words of ${documents} texts, ${rows.filter(([, row]) => row.includes(" ")).length} with a base form of their own: ${path}`,
);
