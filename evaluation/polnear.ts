/**
 * Who said what, by which words, in political news: exact spans over PolNeAR.
 *
 *   npx node evaluation/polnear.ts --corpora FOLDER [--model NAME] [--write] [--list]
 *
 * FOLDER holds `polnear/dev/{text,attributions}`. `--list` prints what was wrong, article by article.
 */
import { polnear } from "./corpora/polnear.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { readTexts } from "./reading.ts";
import { AttributionScore } from "./scoring/attributions.ts";
import { differences } from "./scoring/differences.ts";

const { folder, model, write, list } = corporaFrom(
  "polnear/dev",
  "from the PolNeAR repository of its authors (networkdynamics/PolNeAR on GitHub)",
);
const articles = polnear(folder);
const score = new AttributionScore();
let number = 0;
for await (const reading of readTexts(articles, model)) {
  const gold = articles[number++];
  if (gold === undefined) break;
  const outermost = reading.attributions.filter((each) => each.parent === null);
  score.add(gold.text, gold.attributions, outermost);
  if (list) for (const line of differences(gold.id, gold.text, gold.attributions, outermost)) console.log(line);
}
const result = {
  ...environment("npx node evaluation/polnear.ts --corpora FOLDER --write", model),
  articles: articles.length,
  ...score.result(),
};
for (const [name, each] of Object.entries(score.result())) {
  console.log(name.padEnd(14), `P ${each.precision}  R ${each.recall}  F1 ${each.f1}  of ${each.gold}`);
}
if (write) console.log(`written: ${writeResult("polnear", result, "evaluation", model)}`);
