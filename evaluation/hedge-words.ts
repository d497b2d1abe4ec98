/**
 * Each word of the documents of doubt, with what the reader's lists say of it, for `training/hedge_attempts.py`, which learns
 * from them in folds.
 *
 *   npx node evaluation/hedge-words.ts --corpora FOLDER > words.json
 */
import { join } from "node:path";
import { cuesIn } from "../src/reader/doubt/find-cues.ts";
import { layoutOf } from "../src/reader/layout.ts";
import { hedgedTexts } from "./corpora/szeged.ts";
import { corporaFrom } from "./options.ts";
import { articleOf } from "./reading.ts";

const { folder } = corporaFrom("hedges", "from the makers of the Szeged uncertainty corpus");
const texts = hedgedTexts(join(folder, "factbank-dev.xml"));
const documents = [];
for (const gold of texts) {
  const { words, sentences } = layoutOf(await articleOf(gold.id, gold.text));
  const { found, none } = cuesIn(gold.text, sentences);
  documents.push({
    text: gold.text,
    words: words.map(({ start, end }) => [start, end]),
    sentences: gold.sentences.map(({ start, end }) => [start, end]),
    cues: gold.cues.map(({ start, end }) => [start, end]),
    listed: found.map(({ start, end, cue }) => [start, end, cue.class]),
    ruledOut: none.map(({ start, end }) => [start, end]),
  });
}
process.stdout.write(`${JSON.stringify(documents)}\n`);
