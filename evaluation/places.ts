/**
 * Places over LGL (local papers, mostly of the United States) and GeoVirus (reports of diseases from all over the world): names
 * found, where the words overlap, and put within 161 km of where people put them. Both were at hand when the rules were
 * written. The weights were moved on every second article and looked at on the others, then the other way round, so neither
 * half is unseen; how far they lie apart tells how far chance goes.
 *
 *   npx node evaluation/places.ts --corpora FOLDER [--model NAME] [--list] [--write]
 *
 * LGL marks adjectives and peoples ("Georgian") too, which Hearsay leaves alone.
 */
import { join } from "node:path";
import { placedTexts } from "./corpora/toponyms.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { readTexts } from "./reading.ts";
import { ToponymScore } from "./scoring/toponyms.ts";

const { folder, model, write, list } = corporaFrom("places", "from Gritta et al., Pragmatic Guide to Geoparsing");
const results: Record<string, object> = {};
for (const name of ["lgl", "GeoVirus"]) {
  const texts = placedTexts(join(folder, `${name}.xml`));
  const scores = { all: new ToponymScore(), even: new ToponymScore(), odd: new ToponymScore() };
  let nth = 0;
  for await (const { places, article } of readTexts(texts, model)) {
    const gold = texts[nth]?.places ?? [];
    for (const score of [scores.all, nth % 2 === 0 ? scores.even : scores.odd]) score.add(gold, places);
    if (list && nth % 2 === 0) {
      for (const { start, end, at } of gold)
        console.log(article.file, "gold ", article.text.slice(start, end), at?.lat, at?.lon);
      for (const { name: words, lat, lon, kind, geonames } of places)
        console.log(article.file, "found", words, lat, lon, kind, geonames);
    }
    nth++;
  }
  results[name] = {
    articles: texts.length,
    all: scores.all.result(),
    "even articles": scores.even.result(),
    "odd articles": scores.odd.result(),
  };
  console.log(name, JSON.stringify(results[name]));
}
const result = { ...environment("npx node evaluation/places.ts --corpora FOLDER --write", model), ...results };
if (write) console.log(`written: ${writeResult("places", result, "evaluation", model)}`);
