/**
 * Words of doubt in news: cues, and sentences that hold one, over FactBank's part of the Szeged uncertainty corpus.
 *
 *   npx node evaluation/hedges.ts --corpora FOLDER [--model NAME] [--write]
 *
 * The network has learned from these documents, so the figure of the whole program flatters. `listsAlone` is what the
 * word lists find with no network at all, in all documents and by halves: those with an even number were at hand when the
 * lists were first written, those with an odd number only for their last additions.
 */
import { join } from "node:path";
import { overlaps, type Span } from "../src/contract/index.ts";
import { cuesIn } from "../src/reader/doubt/find-cues.ts";
import { layoutOf } from "../src/reader/layout.ts";
import { hedgedTexts } from "./corpora/szeged.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { readTexts } from "./reading.ts";
import { scoreOf } from "./scoring/overlaps.ts";

const { folder, model, write } = corporaFrom("hedges", "from the makers of the Szeged uncertainty corpus");
const gold = hedgedTexts(join(folder, "factbank-dev.xml"));
const cues = { hit: 0, predicted: 0, gold: 0 };
const sentences = { hit: 0, predicted: 0, gold: 0 };
const lists = [0, 1].map(() => ({ hit: 0, predicted: 0, gold: 0 }));
let number = 0;
for await (const reading of readTexts(gold, model)) {
  const own = gold[number++];
  if (own === undefined) break;
  const found = reading.hedges.filter((each) => isCounted(each.class));
  const listed = cuesIn(own.text, layoutOf(reading.article).sentences).found.filter(({ cue }) => isCounted(cue.class));
  const half = lists[(number - 1) % 2];
  if (half !== undefined) {
    half.gold += own.cues.length;
    half.predicted += listed.length;
    half.hit += own.cues.filter((cue) => listed.some((each) => overlaps(cue, each))).length;
  }
  cues.gold += own.cues.length;
  cues.predicted += found.length;
  cues.hit += own.cues.filter((cue) => found.some((each) => overlaps(cue, each))).length;
  for (const sentence of own.sentences) {
    const isGold = begins(own.cues, sentence);
    const isFound = begins(found, sentence);
    if (isGold) sentences.gold++;
    if (isFound) sentences.predicted++;
    if (isGold && isFound) sentences.hit++;
  }
}
const both = (of: "hit" | "predicted" | "gold") => lists.reduce((sum, each) => sum + each[of], 0);
const [even, odd] = lists.map(({ hit, predicted, gold: count }) => scoreOf(hit, predicted, count));
const result = {
  ...environment("npx node evaluation/hedges.ts --corpora FOLDER --write", model),
  documents: gold.length,
  cues: scoreOf(cues.hit, cues.predicted, cues.gold),
  sentences: scoreOf(sentences.hit, sentences.predicted, sentences.gold),
  listsAlone: { all: scoreOf(both("hit"), both("predicted"), both("gold")), even, odd },
};
console.log("cues     ", JSON.stringify(result.cues));
console.log("lists    ", JSON.stringify(result.listsAlone));
console.log("sentences", JSON.stringify(result.sentences));
if (write) console.log(`written: ${writeResult("hedges", result, "evaluation", model)}`);

/** Hearsay and the writer's caveats are no doubt in this corpus. */
function isCounted(kind: string): boolean {
  return kind !== "author-caveat" && kind !== "evidential";
}

function begins(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((each) => start <= each.start && each.start < end);
}
