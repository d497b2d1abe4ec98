/**
 * Names of persons, organisations and places: exact spans with their type over Universal NER's English Web Treebank.
 *
 *   npx node evaluation/names.ts --corpora FOLDER [--model NAME] [--write]
 */
import { join } from "node:path";
import { namedTexts } from "./corpora/iob.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { readTexts } from "./reading.ts";
import { BagScore } from "./scoring/f1.ts";

const TYPES = ["person", "organization", "place"] as const;
const { folder, model, write } = corporaFrom("uner-ewt", "from universalner.org (CC BY-SA 4.0)");
const gold = namedTexts(join(folder, "en_ewt-ud-dev.iob2"));
const scores = new Map(["all", ...TYPES].map((name) => [name, new BagScore()]));
let number = 0;
for await (const reading of readTexts(gold, model)) {
  const own = gold[number++];
  if (own === undefined) break;
  const found = reading.entities.flatMap(({ type, mentions }) =>
    mentions.filter(({ form }) => form === "name").map(({ start, end }) => ({ start, end, type })),
  );
  const key = ({ start, end, type }: { start: number; end: number; type: string }) => `${start} ${end} ${type}`;
  for (const [name, score] of scores) {
    const counts = ({ type }: { type: string }) =>
      name === "all" ? TYPES.some((each) => each === type) : type === name;
    score.add([...new Set(own.names.filter(counts).map(key))], [...new Set(found.filter(counts).map(key))]);
  }
}
const result = {
  ...environment("npx node evaluation/names.ts --corpora FOLDER --write", model),
  documents: gold.length,
  ...Object.fromEntries([...scores].map(([name, score]) => [name, score.result()])),
};
for (const [name, score] of scores) console.log(name.padEnd(14), JSON.stringify(score.result()));
if (write) console.log(`written: ${writeResult("names", result, "evaluation", model)}`);
