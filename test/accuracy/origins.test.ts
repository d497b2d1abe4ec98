import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { EXAMPLE } from "../../evaluation/corpora/example.ts";
import { scoreOrigins } from "../../evaluation/origins.ts";

const COMMITTED = JSON.parse(readFileSync(join(import.meta.dirname, "../../evaluation/results/origins.json"), "utf8"));
/** Points by which another processor's arithmetic may move a figure. */
const NOISE = 4;

it("counts the origins of the example as well as the committed evaluation says", { timeout: 240_000 }, async () => {
  const { wrong, ...figures } = await scoreOrigins(EXAMPLE);
  const committed = COMMITTED[basename(EXAMPLE)];
  const told = `measure again with --write\n${wrong.join("\n")}`;
  expect(figures.statements).toBe(committed.statements);
  for (const side of ["precision", "recall", "f1"] as const) {
    expect(Math.abs(figures.sameOrigin[side] - committed.sameOrigin[side]), `${side}: ${told}`).toBeLessThan(NOISE);
  }
  const balanced = figures.originsCountedBalanced - committed.originsCountedBalanced;
  expect(Math.abs(balanced), `balanced: ${told}`).toBeLessThan(NOISE);
});
