/**
 * `hearsay read` of one article as a user runs it: from the shell's start to the result, and the most memory it took.
 *
 *   npx node benchmarks/cold-start.ts [--model NAME] [--write]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { environment, writeResult } from "../evaluation/environment.ts";
import { DEFAULT_MODEL } from "../src/library/model-folder.ts";
import { textOf } from "./example-text.ts";

const { values } = parseArgs({
  options: { model: { type: "string", default: DEFAULT_MODEL }, write: { type: "boolean" } },
});
const RUNS = 7;
const COMMAND = join(import.meta.dirname, "../bin/hearsay.mjs");
const PEAK = "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";

const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
const file = join(folder, "article.txt");
writeFileSync(file, textOf(600));
const runs: { seconds: number; peakMegabytes: number }[] = [];
for (let run = 0; run < RUNS; run++) {
  const start = performance.now();
  const done = spawnSync(
    process.execPath,
    ["--import", PEAK, COMMAND, "read", file, "--format", "json", "--model", values.model],
    {
      encoding: "utf8",
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (done.status !== 0) throw new Error(`hearsay read ended with ${done.status}: ${done.stderr}`);
  runs.push({ seconds, peakMegabytes: Number(/peak (\d+)/u.exec(done.stderr)?.[1] ?? Number.NaN) / 1024 });
}
rmSync(folder, { recursive: true });

const sorted = runs.map((run) => run.seconds).sort((a, b) => a - b);
const round = (value: number) => Math.round(100 * value) / 100;
const result = {
  ...environment("npx node benchmarks/cold-start.ts --write", values.model),
  runs: RUNS,
  seconds: { least: round(sorted[0] ?? 0), median: round(sorted[RUNS >> 1] ?? 0), most: round(sorted.at(-1) ?? 0) },
  peakMegabytes: Math.round(Math.max(...runs.map((run) => run.peakMegabytes))),
};
console.log(JSON.stringify(result, null, 2));
if (values.write) {
  console.log(`written: ${writeResult("cold-start", result, "benchmarks", values.model)}`);
}
