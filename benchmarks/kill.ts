/**
 * Ends a program that adds articles 200 times, at moments that follow from a seed, and counts what was lost.
 *
 *   npx node benchmarks/kill.ts [--rounds 200] [--seed 1] [--write]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { environment, writeResult } from "../evaluation/environment.ts";
import { kill } from "../src/store/fixtures/killing.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    write: { type: "boolean" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "hearsay-kill-"));
const started = performance.now();
const killed = await kill(Number(values.rounds), Number(values.seed), (collection) =>
  join(folder, `${collection}.hearsay`),
);
rmSync(folder, { recursive: true });
const result = {
  ...environment("npx node benchmarks/kill.ts --write"),
  rounds: killed.rounds,
  endedInTheMiddle: killed.ended,
  reportedAsAdded: killed.reported,
  lost: killed.lost.length,
  damaged: killed.wrong.length,
  seconds: Math.round((performance.now() - started) / 1000),
};
console.log(JSON.stringify(result, null, 2));
if (values.write) console.log(`written: ${writeResult("kill", result, "benchmarks")}`);
process.exitCode = killed.lost.length + killed.wrong.length > 0 ? 1 : 0;
