/**
 * Dates of news and their values over TimeBank and AQUAINT, as TempEval-3 counts: found at all (relaxed), with the same ends
 * (strict), with TimeML's value (value). The rules were written with every second document at hand, from the first on;
 * `others` are those whose markings nobody looked at.
 *
 *   npx node evaluation/dates.ts --corpora FOLDER [--list] [--write]
 *
 * Needs no weights: dates are found by rules alone, and what a quotation's own time changes is little here.
 */
import { overlaps } from "../src/contract/index.ts";
import { datesOf } from "../src/reader/dates/index.ts";
import { layoutOf } from "../src/reader/layout.ts";
import { timedTexts } from "./corpora/timeml.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { articleOf } from "./reading.ts";
import { scoreOf } from "./scoring/overlaps.ts";

const { folder, write, list } = corporaFrom("timebank-aquaint", "from the organisers of TempEval-3");
const gold = timedTexts(folder);
const halves = [newCounts(), newCounts()] as const;
for (const [number, { id, text, published, times }] of gold.entries()) {
  const counts = halves[number % 2 === 0 ? 0 : 1];
  const article = await articleOf(id, text, published);
  const found = datesOf({ article, layout: layoutOf(article), attributions: [] });
  counts.documents++;
  counts.gold += times.length;
  counts.predicted += found.length;
  const free = [...found];
  for (const time of times) {
    const place = free.findIndex((each) => overlaps(each, time));
    const [own] = place < 0 ? [] : free.splice(place, 1);
    if (own === undefined) {
      if (list && number % 2 === 0) console.log(id, "missed", text.slice(time.start, time.end), time.value);
      continue;
    }
    counts.relaxed++;
    if (own.start === time.start && own.end === time.end) counts.strict++;
    if ((own.timex ?? own.value) === time.value) counts.value++;
    else if (list && number % 2 === 0) console.log(id, text.slice(time.start, time.end), own.timex, "is", time.value);
  }
}
const result = {
  ...environment("npx node evaluation/dates.ts --corpora FOLDER --write"),
  model: "none",
  developed: scores(halves[0]),
  others: scores(halves[1]),
};
console.log("developed", JSON.stringify(result.developed));
console.log("others   ", JSON.stringify(result.others));
if (write) console.log(`written: ${writeResult("dates", result)}`);

function newCounts() {
  return { documents: 0, gold: 0, predicted: 0, relaxed: 0, strict: 0, value: 0 };
}

function scores({ documents, gold: marked, predicted, relaxed, strict, value }: ReturnType<typeof newCounts>) {
  return {
    documents,
    relaxed: scoreOf(relaxed, predicted, marked),
    strict: scoreOf(strict, predicted, marked),
    value: scoreOf(value, predicted, marked),
  };
}
