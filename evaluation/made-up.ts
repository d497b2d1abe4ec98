/**
 * How a collection's lists fit what is true of made-up articles: who copied whom, and how many origins a fact has.
 *
 *   npx node evaluation/made-up.ts [--articles 240] [--seed 1] [--write]
 *
 * The readings are the generator's own (they err nowhere), so that this measures linking alone. Made-up reports are plainer than
 * real ones: these figures say that nothing is broken, not how good linking is.
 */
import { parseArgs } from "node:util";
import { madeUp, readingOf } from "../benchmarks/generate/index.ts";
import type { Claim } from "../src/contract/index.ts";
import { linkAll, profileOf } from "../src/linker/index.ts";
import { environment, writeResult } from "./environment.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "240" },
    seed: { type: "string", default: "1" },
    write: { type: "boolean" },
  },
});
const articles = madeUp(Number(values.articles), Number(values.seed));
const documents = linkAll(articles.map((article) => profileOf(readingOf(article))));
const byFile = new Map(articles.map((article) => [article.file, article]));

const result = {
  ...environment("npx node evaluation/made-up.ts --write"),
  articles: articles.length,
  copies: copiesFound(),
  whoWasFirst: firstsFound(),
  facts: factsFound(),
};
console.log(JSON.stringify(result, null, 2));
if (values.write) console.log(`written: ${writeResult("made-up", result)}`);

/** Pairs of articles of which one prints the other, or both print the same third one. */
function copiesFound() {
  const familyOf = (file: string) => {
    const truth = byFile.get(file)?.truth;
    return truth === undefined || truth.role === "rewrite" ? null : (truth.copies ?? file);
  };
  const families = Map.groupBy(
    articles.flatMap(({ file }) => familyOf(file) ?? []),
    (family) => family,
  );
  const expected = [...families.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const most = documents.copies.filter(({ share }) => share === "most");
  const right = most.filter(({ a, b }) => familyOf(a) !== null && familyOf(a) === familyOf(b)).length;
  return scores(right, most.length, expected);
}

/** Of the copies of an agency's report, in how many the agency was told as first. */
function firstsFound() {
  const pairs = documents.copies.filter(
    ({ a, b }) => byFile.get(a)?.truth.copies === b || byFile.get(b)?.truth.copies === a,
  );
  const right = pairs.filter(({ a, b, first }) => first === (byFile.get(a)?.truth.copies === b ? "b" : "a")).length;
  const wrong = pairs.filter(({ first }) => first !== "unknown").length - right;
  return { pairs: pairs.length, right, wrong, unknown: pairs.length - right - wrong };
}

/** Pairs of statements of one fact that are of one claim, and origins counted right of claims that are one whole fact. */
function factsFound() {
  const factAt = new Map<string, string>();
  for (const { file, draft } of articles)
    for (const { fact, content } of draft.sentences) factAt.set(`${file} ${content.start}`, fact.key);
  const factsOf = ({ statements }: Claim) =>
    statements.flatMap(({ file, start }) => factAt.get(`${file} ${start}`) ?? []);
  const pairs = (count: number) => (count * (count - 1)) / 2;
  let [right, found] = [0, 0];
  for (const claim of documents.claims) {
    const facts = factsOf(claim);
    found += pairs(facts.length);
    for (const [, same] of Map.groupBy(facts, (fact) => fact)) right += pairs(same.length);
  }
  const expected = [...Map.groupBy(factAt.values(), (fact) => fact).values()].reduce(
    (sum, { length }) => sum + pairs(length),
    0,
  );
  const whole = documents.claims.filter((claim) => claim.outlets > 1 && new Set(factsOf(claim)).size === 1);
  const one = whole.filter(({ originCount }) => originCount.least === 1 && originCount.most === 1).length;
  return { sameFact: scores(right, found, expected), claimsOfSeveralOutlets: whole.length, withTheirOneOrigin: one };
}

function scores(right: number, found: number, expected: number) {
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const percent = (share: number) => Math.round(1000 * share) / 10;
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}
