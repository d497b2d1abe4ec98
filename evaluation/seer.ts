/**
 * Who says what, by resolved name, in news of 2023 to 2025: claims of SEER.
 *
 *   npx node evaluation/seer.ts --corpora FOLDER [--model NAME] [--write]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { readTexts } from "./reading.ts";
import { ClaimScore, type GoldClaim } from "./scoring/claims.ts";

const { folder, model, write } = corporaFrom(
  "seer",
  "from SEER's repository (its annotation is under the MIT licence)",
);
const articles = readFileSync(join(folder, "dev.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as { id: string; body: string; date: string; claims: GoldClaim[] });
const score = new ClaimScore();
let number = 0;
for await (const reading of readTexts(
  articles.map(({ id, body, date }) => ({ id, text: body, published: date.slice(0, 10) })),
  model,
)) {
  score.add(reading, articles[number++]?.claims ?? []);
}
const result = {
  ...environment("npx node evaluation/seer.ts --corpora FOLDER --write", model),
  articles: articles.length,
  ...score.result(),
};
for (const [name, each] of Object.entries(score.result())) console.log(name.padEnd(24), JSON.stringify(each));
if (write) console.log(`written: ${writeResult("seer", result, "evaluation", model)}`);
