/**
 * What other ways of telling figures would give over NewsQuant: each is laid over what the reader finds. Kept is what
 * docs/figures.md says, whatever these score.
 *
 *   npx node evaluation/figure-attempts.ts --corpora FOLDER [--write]
 */
import { join } from "node:path";
import type { Figure } from "../src/contract/index.ts";
import { figuresOf } from "../src/reader/figures/index.ts";
import { layoutOf } from "../src/reader/layout.ts";
import { measuredSentences } from "./corpora/newsquant.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { articleOf } from "./reading.ts";
import { QuantityScore } from "./scoring/quantities.ts";

interface Attempt {
  readonly name: string;
  /** The figure as this way has it: none, one or several. */
  readonly made: (figure: Figure, words: string) => readonly Figure[];
}

const ATTEMPTS: readonly Attempt[] = [
  { name: "as it is: a range by its middle", made: (figure) => [figure] },
  { name: "a range by its low end", made: (figure) => [ofRange(figure, figure.low)] },
  {
    name: "a range as two figures",
    made: (figure) =>
      figure.bound === "range" ? [ofRange(figure, figure.low), ofRange(figure, figure.high)] : [figure],
  },
  { name: "ranges left out", made: (figure) => (figure.bound === "range" ? [] : [figure]) },
  { name: "the noun alone, without its modifiers", made: (figure) => [{ ...figure, unit: nounAlone(figure) }] },
  {
    name: "the noun with all that follows it",
    made: (figure) => [
      { ...figure, unit: figure.unitCode === null && figure.counted !== null ? figure.counted : figure.unit },
    ],
  },
  {
    name: "words for numbers that are not told, exact",
    made: (figure, words) => [
      /^(?:tens|dozens|scores|hundreds|thousands|millions)\b/i.test(words) ? { ...figure, bound: "exact" } : figure,
    ],
  },
  {
    name: "measures before a noun left out (three-year)",
    made: (figure, words) => (/^[\w.]+-\p{L}+$/u.test(words) ? [] : [figure]),
  },
  { name: "shares without a noun", made: (figure) => [isShare(figure) ? { ...figure, unit: null } : figure] },
];

const { folder, write } = corporaFrom("newsquant", "from the authors of CQE");
const gold = measuredSentences(join(folder, "dev.json"));
const scores = ATTEMPTS.map((attempt) => ({ attempt, score: new QuantityScore() }));
let ranges = 0;
for (const { id, text, quantities } of gold) {
  const article = await articleOf(id, text);
  const figures = figuresOf({ article, layout: layoutOf(article), attributions: [], dates: [], places: [] });
  ranges += figures.filter(({ bound }) => bound === "range").length;
  for (const { attempt, score } of scores) {
    score.add(
      quantities,
      figures.flatMap((figure) => attempt.made(figure, article.text.slice(figure.start, figure.end))),
    );
  }
}
const { model: _, ...made } = environment("npx node evaluation/figure-attempts.ts --corpora FOLDER --write");
const result = {
  ...made,
  ranges,
  f1: Object.fromEntries(
    scores.map(({ attempt, score }) => [
      attempt.name,
      Object.fromEntries(Object.entries(score.result()).map(([what, { f1 }]) => [what, f1])),
    ]),
  ),
};
console.log(JSON.stringify(result, null, 1));
if (write) console.log(`written: ${writeResult("figure-attempts", result)}`);

function ofRange(figure: Figure, end: number | null): Figure {
  return figure.bound === "range" ? { ...figure, value: end, bound: "exact" } : figure;
}

function nounAlone({ unit, unitCode, counted }: Figure): string | null {
  return unitCode === null && unit !== null && counted !== null ? (unit.split(/\s+/u).at(-1) ?? unit) : unit;
}

function isShare({ value, unit, unitCode }: Figure): boolean {
  return unitCode === null && unit !== null && value !== null && value > 0 && value < 1;
}
