import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { foundIn } from "../../evaluation/collection.ts";
import { collectionAt } from "../../evaluation/corpora/collections.ts";
import { EXAMPLE } from "../../evaluation/corpora/example.ts";
import { type CollectionScore, scoreCollection } from "../../evaluation/scoring/collection.ts";

const RESULTS = join(import.meta.dirname, "../../evaluation/results/collection.json");
/** Points by which another processor's arithmetic may move a figure. */
const NOISE = 5;

it("links the bundled example as well as the committed evaluation says", { timeout: 240_000 }, async () => {
  const name = basename(EXAMPLE);
  const committed = JSON.parse(readFileSync(RESULTS, "utf8")).collections[name].found as CollectionScore;
  const { collection, documents } = await foundIn(collectionAt(EXAMPLE, name));
  const found = scoreCollection(collection, documents);
  for (const figure of ["sameClaim", "sameFigure", "sameQuote", "copies", "sameOrigin"] as const) {
    const told = `${figure}: ${committed[figure].f1} was committed; measure again with --write`;
    expect(Math.abs(found[figure].f1 - committed[figure].f1), told).toBeLessThan(NOISE);
  }
  expect(Math.abs(found.statementsFound - committed.statementsFound), "statementsFound").toBeLessThan(NOISE);
  expect(found.statementsASentence).toBeLessThanOrEqual(2);
});
