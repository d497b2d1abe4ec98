/**
 * Words of doubt in news: cues, and sentences that hold one, over FactBank's part of the Szeged uncertainty corpus.
 *
 *   npx node evaluation/hedges.ts --corpora FOLDER [--model NAME] [--write]
 *
 * The network has learned from these documents, so its own figure here flatters; what the rules alone would find is
 * printed beside it.
 */
import { join } from "node:path";
import { overlaps, type Span } from "../src/contract/index.ts";
import { hedgedTexts } from "./corpora/szeged.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { readTexts } from "./reading.ts";
import { scoreOf } from "./scoring/overlaps.ts";

const { folder, model, write } = corporaFrom("hedges", "from the makers of the Szeged uncertainty corpus");
const gold = hedgedTexts(join(folder, "factbank-dev.xml"));
const cues = { hit: 0, predicted: 0, gold: 0 };
const sentences = { hit: 0, predicted: 0, gold: 0 };
let number = 0;
for await (const reading of readTexts(gold, model)) {
  const own = gold[number++];
  if (own === undefined) break;
  const found = reading.hedges.filter((each) => each.class !== "author-caveat" && each.class !== "evidential");
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
const result = {
  ...environment("npx node evaluation/hedges.ts --corpora FOLDER --write", model),
  documents: gold.length,
  cues: scoreOf(cues.hit, cues.predicted, cues.gold),
  sentences: scoreOf(sentences.hit, sentences.predicted, sentences.gold),
};
console.log("cues     ", JSON.stringify(result.cues));
console.log("sentences", JSON.stringify(result.sentences));
if (write) console.log(`written: ${writeResult("hedges", result, "evaluation", model)}`);

function begins(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((each) => start <= each.start && each.start < end);
}
