import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { scoreWays } from "../../evaluation/chains.ts";
import { goldArticles } from "../../evaluation/corpora/statements.ts";
import { loadModel } from "../../src/encoder/load.ts";
import { DEFAULT_MODEL, modelFolder } from "../../src/library/model-folder.ts";
import { createReader } from "../../src/reader/index.ts";

const ROOT = join(import.meta.dirname, "../..");
const COMMITTED = JSON.parse(readFileSync(join(ROOT, "evaluation/results/chains.json"), "utf8"));
/** Points by which another processor's arithmetic may move a figure. */
const NOISE = 2;

const model = await loadModel(modelFolder(DEFAULT_MODEL));
afterAll(() => model.encoder.close());

it.each([
  ["own, open", "gold-open.json"],
  ["own, sealed", "gold-sealed.json"],
])(
  "tells the ways of statements as well as the committed evaluation says: %s",
  { timeout: 120_000 },
  async (name, file) => {
    const { wrong, ...figures } = await scoreWays(
      createReader(model),
      goldArticles(join(ROOT, "examples/chains"), file),
      "closest",
    );
    const committed = COMMITTED[name];
    expect(figures.statements).toBe(committed.statements);
    for (const figure of ["found", "kind", "origin", "chain", "leftBare"] as const) {
      const told = `${figure}: ${committed[figure]} was committed; measure again with --write\n${wrong.join("\n")}`;
      expect(Math.abs(figures[figure] - committed[figure]), told).toBeLessThan(NOISE);
    }
  },
);
