import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { scoreExample } from "../../evaluation/example.ts";

const COMMITTED = join(import.meta.dirname, "../../evaluation/results/example.json");
/** Points by which another processor's arithmetic may move a figure. */
const NOISE = 1.5;

it("reads the bundled example as well as the committed evaluation says", { timeout: 120_000 }, async () => {
  const committed = JSON.parse(readFileSync(COMMITTED, "utf8"));
  const { figures, wrong } = await scoreExample();
  const reasons = wrong.join("\n");
  for (const name of ["source", "cue", "contentPieces", "triple"] as const) {
    const before = committed.figures[name].f1 as number;
    expect(
      Math.abs(figures[name].f1 - before),
      `${name}: ${before} was committed; measure again with --write\n${reasons}`,
    ).toBeLessThan(NOISE);
  }
  expect(Math.abs(figures.kind - committed.figures.kind), `kind\n${reasons}`).toBeLessThan(NOISE);
});
