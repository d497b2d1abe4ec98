/**
 * Who said what in the bundled example, against the marks made by hand.
 *
 *   npx node evaluation/example.ts [--write] [--list]
 */
import { parseArgs } from "node:util";
import { wordsOf } from "../src/contract/index.ts";
import { exampleGold } from "./corpora/example.ts";
import { environment, writeResult } from "./environment.ts";
import { readTexts } from "./reading.ts";
import { AttributionScore } from "./scoring/attributions.ts";
import { differences } from "./scoring/differences.ts";
import { percent } from "./scoring/f1.ts";
import { isRight } from "./scoring/right.ts";
import { scoredWords } from "./scoring/words.ts";

/** The figures of the program over the example, and what was wrong, a line each. */
export async function scoreExample() {
  const gold = exampleGold();
  const score = new AttributionScore();
  const wrong: string[] = [];
  let number = 0;
  let placed = 0;
  let kindRight = 0;
  for await (const reading of readTexts(gold)) {
    const own = gold[number++];
    if (own === undefined) break;
    const words = scoredWords(own.text);
    const found = reading.attributions.filter((each) => each.parent === null);
    score.add(own.text, own.attributions, found);
    for (const each of own.attributions) {
      const match = found.find((other) => isRight(other, [each], words));
      if (match === undefined) continue;
      placed++;
      if (match.kind === each.kind) kindRight++;
      else wrong.push(`kind   ${own.id} | ${each.kind} as ${match.kind} | ${wordsOf(own.text, each.content)}`);
    }
    wrong.push(...differences(own.id, own.text, own.attributions, found));
  }
  return {
    articles: gold.length,
    figures: { ...score.result(), kind: percent(kindRight / Math.max(1, placed)) },
    wrong,
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { write: { type: "boolean" }, list: { type: "boolean" } } });
  const { wrong, ...result } = await scoreExample();
  for (const [name, each] of Object.entries(result.figures)) {
    console.log(
      name.padEnd(14),
      typeof each === "number" ? each : `P ${each.precision}  R ${each.recall}  F1 ${each.f1}  of ${each.gold}`,
    );
  }
  if (values.list) for (const line of wrong) console.log(line);
  if (values.write) {
    const command = "npx node evaluation/example.ts --write";
    console.log(`written: ${writeResult("example", { ...environment(command), ...result })}`);
  }
}
