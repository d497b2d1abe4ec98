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
import { pipeline } from "node:stream/promises";
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

const pieces = createPieces(JSON.parse(readFileSync(`${HERE}/../model/small/tokenizer.json`, "utf8")));
const ours = (text: string) => wordsIn(text).flatMap((word) => [...pieces.of(word)]);

const texts = Map.groupBy(
  values.corpora.flatMap((folder) => [...corpusTexts(folder)]),
  (each) => each.corpus,
);
const groups = new Map([...texts].map(([corpus, all]) => [corpus, all.map((each) => each.text)]));
const random = oddStrings(10_000, SEED);
const points = codePoints().map((char) => `a${char}b`);
const odd = oddStrings(280, SEED + 1);

// the reference is asked once, since it takes long to start
const every = new Set([...groups.values(), random, points, odd].flat());
for (const text of [...every]) for (const word of wordsIn(text)) every.add(word);
const known = await reference([...every]);

const newPunctuation = new Set(points.filter(cutsOtherwise).map((text) => text.slice(1, -1)));
const result = {
  command: "node evaluation/word-pieces.ts --corpora PATH … --python PATH",
  node: process.version,
  unicode: process.versions.unicode,
  corpora: Object.fromEntries([...groups].map(([corpus, all]) => [corpus, compare(all)])),
  randomStrings: compare(random),
  everyCodePoint: compare(points),
  newPunctuation: [...newPunctuation].map((char) => `U+${char.codePointAt(0)?.toString(16).toUpperCase()}`).join(" "),
};
writeFileSync(`${HERE}/results/word-pieces.json`, `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result, null, 2));

// the fixture is of whole texts, so of those that the two can cut alike
const rows = odd.filter((text) => !holdsNewPunctuation(text)).map((text) => JSON.stringify([text, known.get(text)]));
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

function compare(all: readonly string[]): Counts {
  const words = [...new Set(all.flatMap(wordsIn))];
  const different = all.filter(cutsOtherwise);
  return {
    texts: all.length,
    equal: all.length - different.length,
    unexplained: different.filter((text) => !holdsNewPunctuation(text)).length,
    words: words.length,
    wordsEqual: words.filter((word) => pieces.of(word).join() === known.get(word)?.join()).length,
    pieces: all.reduce((sum, text) => sum + ours(text).length, 0),
  };
}

function cutsOtherwise(text: string): boolean {
  return ours(text).join() !== known.get(text)?.join();
}

function holdsNewPunctuation(text: string): boolean {
  return [...text].some((char) => newPunctuation.has(char));
}

function wordsIn(text: string): string[] {
  return wordsOf(text).map(({ start, end }) => text.slice(start, end));
}

/** Every character of the planes that Unicode uses, private ones left out. */
function codePoints(): string[] {
  const chars: string[] = [];
  for (let point = 0; point < 0xe1000; point++) {
    if (point === 0x40000) point = 0xe0000;
    if (point < 0xd800 || point > 0xdfff) chars.push(String.fromCodePoint(point));
  }
  return chars;
}

/** The reference's ids of each string. */
async function reference(strings: readonly string[]): Promise<Map<string, number[]>> {
  const python = spawn(values.python, [`${HERE}/word-pieces.py`], { stdio: ["pipe", "pipe", "inherit"] });
  const asked = pipeline(function* () {
    for (const text of strings) yield `${JSON.stringify(text)}\n`;
  }, python.stdin);
  const ids = new Map<string, number[]>();
  let at = 0;
  for await (const line of createInterface({ input: python.stdout })) ids.set(strings[at++] ?? "", JSON.parse(line));
  await asked;
  if (at !== strings.length) throw new Error(`The reference answered ${at} of ${strings.length} strings.`);
  return ids;
}
