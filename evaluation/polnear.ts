/**
 * Who said what, by which words, in political news: exact spans over PolNeAR.
 *
 *   npx node evaluation/polnear.ts --corpora FOLDER [--write] [--list]
 *
 * FOLDER holds `polnear/dev/{text,attributions}`. `--list` prints what was wrong, article by article.
 */
import { wordsOf } from "../src/contract/index.ts";
import { polnear } from "./corpora/polnear.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { readTexts } from "./reading.ts";
import { AttributionScore, type Roles } from "./scoring/attributions.ts";
import { cover, scoredWords } from "./scoring/words.ts";

const { folder, write, list } = corporaFrom(
  "polnear/dev",
  "from the PolNeAR repository of its authors (networkdynamics/PolNeAR on GitHub)",
);
const articles = polnear(folder);
const score = new AttributionScore();
let number = 0;
for await (const reading of readTexts(articles)) {
  const gold = articles[number++];
  if (gold === undefined) break;
  const outermost = reading.attributions.filter((each) => each.parent === null);
  score.add(gold.text, gold.attributions, outermost);
  if (list) listErrors(gold.id, gold.text, gold.attributions, outermost);
}
const result = {
  ...environment("npx node evaluation/polnear.ts --corpora FOLDER --write"),
  articles: articles.length,
  ...score.result(),
};
for (const [name, each] of Object.entries(score.result())) {
  console.log(name.padEnd(14), `P ${each.precision}  R ${each.recall}  F1 ${each.f1}  of ${each.gold}`);
}
if (write) console.log(`written: ${writeResult("polnear", result)}`);

function listErrors(id: string, text: string, gold: readonly Roles[], found: readonly Roles[]): void {
  const words = scoredWords(text);
  const key = (each: Roles) => [each.source, each.cue, each.content].map((spans) => cover(spans, words)).join("|");
  const goldKeys = new Set(gold.map(key));
  const foundKeys = new Set(found.map(key));
  const show = (mark: string, each: Roles) =>
    console.log(
      `${mark} ${id} | ${wordsOf(text, each.source)} | ${wordsOf(text, each.cue)} | ${wordsOf(text, each.content)}`,
    );
  for (const each of gold) if (!foundKeys.has(key(each))) show("missed", each);
  for (const each of found) if (!goldKeys.has(key(each))) show("extra ", each);
}
