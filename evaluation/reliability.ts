/**
 * How far confidence can be trusted: of the attributions given 0.8 to 0.9, about that share are right.
 *
 *   npx node evaluation/reliability.ts --corpora FOLDER [--model NAME] [--write] [--fit]
 *
 * Five parts of PolNeAR's dev articles: each is told by a map fitted on the four others, so that no article speaks of
 * itself. `--fit` puts the map fitted on all of them into the model's network.json.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadModel } from "../src/encoder/load.ts";
import { modelFolder } from "../src/library/model-folder.ts";
import { mapped } from "../src/reader/attribution/confidence.ts";
import { createReader } from "../src/reader/index.ts";
import { polnear } from "./corpora/polnear.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { articleOf } from "./reading.ts";
import { percent } from "./scoring/f1.ts";
import { isotonic } from "./scoring/isotonic.ts";
import { isRight } from "./scoring/right.ts";
import { scoredWords } from "./scoring/words.ts";

const PARTS = 5;
const { folder, model: name, write, fit } = corporaFrom("polnear/dev", "from the PolNeAR repository of its authors");

const model = await loadModel(modelFolder(name));
const uncalibrated = createReader({ ...model, network: { ...model.network, calibration: {} } });
const seen: { part: number; raw: number; right: boolean }[] = [];
for (const [number, gold] of polnear(folder).entries()) {
  const words = scoredWords(gold.text);
  const reading = await uncalibrated.read(await articleOf(gold.id, gold.text));
  for (const each of reading.attributions) {
    if (!each.by.startsWith("attribution/hearsay")) continue;
    seen.push({ part: number % PARTS, raw: each.confidence, right: isRight(each, gold.attributions, words) });
  }
}
await model.encoder.close();

const told = Array.from({ length: PARTS }, (_, part) => {
  const map = isotonic(seen.filter((each) => each.part !== part));
  return seen.filter((each) => each.part === part).map((each) => ({ said: mapped(each.raw, map), right: each.right }));
}).flat();
const table = Array.from({ length: 10 }, (_, tenth) => {
  const own = told.filter((each) => Math.min(9, Math.floor(each.said * 10)) === tenth);
  return {
    confidence: `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}`,
    attributions: own.length,
    meanConfidence: percent(own.reduce((sum, each) => sum + each.said, 0) / Math.max(1, own.length)),
    right: percent(own.filter((each) => each.right).length / Math.max(1, own.length)),
  };
}).filter((row) => row.attributions > 0);
const error = table.reduce(
  (sum, row) => sum + (row.attributions * Math.abs(row.right - row.meanConfidence)) / told.length,
  0,
);
console.table(table);
console.log(`expected calibration error: ${error.toFixed(1)} points over ${told.length} attributions`);
if (write) {
  const command = "npx node evaluation/reliability.ts --corpora FOLDER --write";
  const result = {
    ...environment(command, name),
    parts: PARTS,
    expectedCalibrationError: Math.round(10 * error) / 10,
    table,
  };
  console.log(`written: ${writeResult("reliability", result, "evaluation", name)}`);
}
if (fit) {
  const path = join(modelFolder(name), "network.json");
  const network = JSON.parse(readFileSync(path, "utf8"));
  network.calibration.attribution = isotonic(seen);
  writeFileSync(path, `${JSON.stringify(network)}\n`);
  console.log(`fitted: ${path}`);
}
