/**
 * Whose voice each sentence is, how the writer stands to what he passes on, and which conclusions are drawn from what.
 *
 *   npx node evaluation/signs.ts --signs FOLDER --seer FILE [--model NAME] [--write]
 *
 * FOLDER holds gold files, each speaking of one article by its id in FILE (SEER's dev.jsonl).
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_MODEL } from "../src/library/model-folder.ts";
import { environment, writeResult } from "./environment.ts";
import { readTexts } from "./reading.ts";
import { percent } from "./scoring/f1.ts";
import { type GoldSigns, scoreSigns } from "./scoring/voices.ts";

const { values } = parseArgs({
  options: {
    signs: { type: "string" },
    seer: { type: "string" },
    model: { type: "string", default: DEFAULT_MODEL },
    write: { type: "boolean" },
  },
});
const { signs, seer } = values;
if (signs === undefined || seer === undefined) {
  console.error(
    "give --signs FOLDER (gold files of voices, stances and inferences) and --seer FILE (SEER's dev.jsonl)",
  );
  process.exit(2);
}
const gold = readdirSync(signs)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(signs, name), "utf8")) as GoldSigns);
const bodies = new Map(
  readFileSync(seer, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as { id: string; body: string; date: string })
    .map(({ id, body, date }) => [id, { id, text: body, published: date.slice(0, 10) }]),
);
const articles = gold.flatMap(({ article }) => bodies.get(basename(article).replace(/\.\w+$/u, "")) ?? []);
const rows: ReturnType<typeof scoreSigns>[] = [];
for await (const reading of readTexts(articles, values.model)) {
  const own = gold[rows.length];
  if (own !== undefined) rows.push(scoreSigns(reading, own));
  console.log(articles[rows.length - 1]?.id, JSON.stringify(rows.at(-1)));
}
const mean = (pick: (row: ReturnType<typeof scoreSigns>) => number) =>
  percent(rows.reduce((sum, row) => sum + pick(row), 0) / Math.max(1, rows.length) / 100);
const summary = {
  voice: mean((row) => row.voice),
  voiceBalanced: mean((row) => row.voiceBalanced),
  byAttributionsAlone: mean((row) => row.byAttributionsAlone),
  byAttributionsAloneBalanced: mean((row) => row.byAttributionsAloneBalanced),
};
console.log("mean", JSON.stringify(summary));
if (values.write) {
  const command = "npx node evaluation/signs.ts --signs FOLDER --seer FILE --write";
  const articlesOf = Object.fromEntries(rows.map((row, index) => [articles[index]?.id ?? "", row]));
  const result = { ...environment(command, values.model), mean: summary, articles: articlesOf };
  console.log(`written: ${writeResult("signs", result, "evaluation", values.model)}`);
}
