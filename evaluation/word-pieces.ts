/**
 * Whether our word pieces, cut word by word, are those of the reference tokenizer, which training uses.
 *
 *     node evaluation/word-pieces.ts --corpora ../corpora [--corpora ../more] --python python3
 *
 * Writes evaluation/results/word-pieces.json, and the fixture of src/reader/windows. Two things are compared: each
 * text's pieces with those that the reference gives for the whole text, and each distinct word's with those that it
 * gives for the word alone, as in training. They differ where Unicode took up a punctuation mark after version 8: to
 * our words it is a mark that stands alone, to the reference's tables a letter.
 */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { wordsOf } from "../src/reader/text/words.ts";
import { createPieces } from "../src/reader/windows/index.ts";
import { corpusTexts } from "./word-pieces/corpora.ts";
import { oddStrings } from "./word-pieces/odd-strings.ts";

const HERE = import.meta.dirname;
const FIXTURE = `${HERE}/../src/reader/windows/fixtures/odd-strings.json`;
const SEED = 9;

const { values } = parseArgs({
  options: { corpora: { type: "string", multiple: true, default: [] }, python: { type: "string", default: "python3" } },
});

/** Filled by the check of every code point: those between two letters that the reference cuts otherwise. */
const newPunctuation = new Set<string>();

const pieces = createPieces(JSON.parse(readFileSync(`${HERE}/../model/small/tokenizer.json`, "utf8")));
const ours = (text: string) => wordsOf(text).flatMap(({ start, end }) => [...pieces.of(text.slice(start, end))]);

const texts = values.corpora.flatMap((folder) => [...corpusTexts(folder)]);
const random = oddStrings(10_000, SEED);
const points: string[] = [];
for (let point = 0; point < 0x110000; point++) {
  if (point < 0xd800 || point > 0xdfff) points.push(`a${String.fromCodePoint(point)}b`);
}

const everyCodePoint = await compare(points);
const corpora: Record<string, Counts> = {};
for (const corpus of new Set(texts.map((each) => each.corpus))) {
  corpora[corpus] = await compare(texts.filter((each) => each.corpus === corpus).map((each) => each.text));
}
const result = {
  command: "node evaluation/word-pieces.ts --corpora PATH … --python PATH",
  node: process.version,
  unicode: process.versions.unicode,
  corpora,
  randomStrings: await compare(random),
  everyCodePoint,
  newPunctuation: [...newPunctuation].map((char) => `U+${char.codePointAt(0)?.toString(16).toUpperCase()}`).join(" "),
};
writeFileSync(`${HERE}/results/word-pieces.json`, `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result, null, 2));

// the fixture is of whole texts, so of those that the two can cut alike
const odd = oddStrings(280, SEED + 1).filter((text) => !holdsNewPunctuation(text));
const ids = await reference(odd);
const rows = odd.map((text, at) => JSON.stringify([text, ids[at]]));
writeFileSync(FIXTURE, `[\n${rows.join(",\n")}\n]\n`);

interface Counts {
  /** Texts, and of them those that the reference cuts alike as a whole. */
  readonly texts: number;
  readonly equal: number;
  /** Texts that it cuts otherwise though they hold none of the new punctuation marks. */
  readonly unexplained: number;
  /** Distinct words, and of them those that it cuts alike alone. */
  readonly words: number;
  readonly wordsEqual: number;
  readonly pieces: number;
}

async function compare(all: readonly string[]): Promise<Counts> {
  const words = [...new Set(all.flatMap((text) => wordsOf(text).map(({ start, end }) => text.slice(start, end))))];
  const [whole, alone] = [await reference(all), await reference(words)];
  let count = 0;
  const different: string[] = [];
  for (const [at, text] of all.entries()) {
    const mine = ours(text);
    count += mine.length;
    if (!same(mine, whole[at])) different.push(text);
  }
  if (all === points) for (const text of different) newPunctuation.add(text.slice(1, -1));
  return {
    texts: all.length,
    equal: all.length - different.length,
    unexplained: different.filter((text) => !holdsNewPunctuation(text)).length,
    words: words.length,
    wordsEqual: words.filter((word, at) => same(pieces.of(word), alone[at])).length,
    pieces: count,
  };
}

function holdsNewPunctuation(text: string): boolean {
  return [...text].some((char) => newPunctuation.has(char));
}

function same(one: readonly number[], other: readonly number[] | undefined): boolean {
  return one.length === other?.length && one.every((id, at) => id === other[at]);
}

/** The reference's ids of each string. */
async function reference(strings: readonly string[]): Promise<number[][]> {
  const python = spawn(values.python, [`${HERE}/word-pieces.py`], { stdio: ["pipe", "pipe", "inherit"] });
  const ids: number[][] = [];
  const reading = (async () => {
    for await (const line of createInterface({ input: python.stdout })) ids.push(JSON.parse(line));
  })();
  for (const text of strings) {
    if (!python.stdin.write(`${JSON.stringify(text)}\n`))
      await new Promise((drained) => python.stdin.once("drain", drained));
  }
  python.stdin.end();
  await reading;
  if (ids.length !== strings.length)
    throw new Error(`The reference answered ${ids.length} of ${strings.length} strings.`);
  return ids;
}
