/**
 * Attributions inside others' words: those of GUM's rhetorical layer that stand in another's content, found, and found
 * with the right source.
 *
 *   npx node evaluation/nested.ts --corpora FOLDER [--model NAME] [--list] [--write]
 *
 * Over the train and dev parts, genres that are non-commercial left out. Found: an attribution's cue shares a word with
 * GUM's attributing unit; right source: its source's words overlap GUM's. "I think" and its like inside someone's own
 * words are doubt here and no attribution, and are counted apart. GUM marks units of discourse and not statements, and
 * the rules' confidence was counted on the same texts, so the figure is a report and no target.
 */
import { join } from "node:path";
import { type Attribution, overlaps } from "../src/contract/index.ts";
import { type GumAttribution, gumTexts, innerOf } from "./corpora/gum.ts";
import { environment, writeResult } from "./environment.ts";
import { corporaFrom } from "./options.ts";
import { readTexts } from "./reading.ts";
import { percent } from "./scoring/f1.ts";

/** The speaker's own thought. */
const OWN_THOUGHT =
  /\b(?:I|we|you)(?: \p{L}+ly| also| just| really| still)? (?:think|guess|believe|suppose|know|mean|feel|hope|wish|imagine|bet|figure|knew|thought|see|remember|assume|say)\b/iu;

interface Counts {
  inner: number;
  found: number;
  nested: number;
  source: number;
}

const { folder, model, write, list } = corporaFrom("gum", "GUM 11 with its rhetorical layer (gucorpling.org/gum)");
const results: Record<string, object> = {};
for (const part of ["train", "dev"]) {
  const texts = gumTexts(join(folder, `attributions-${part}.jsonl`));
  const others: Counts = { inner: 0, found: 0, nested: 0, source: 0 };
  const ownThoughts: Counts = { inner: 0, found: 0, nested: 0, source: 0 };
  let number = 0;
  for await (const reading of readTexts(texts, model)) {
    const gold = texts[number++];
    if (gold === undefined) break;
    for (const inner of innerOf(gold)) {
      const words = gold.text.slice(inner.unit.start, inner.unit.end).replace(/\s+/gu, " ");
      const isOwn = OWN_THOUGHT.test(words);
      const verdict = count(isOwn ? ownThoughts : others, inner, reading.attributions);
      if (list && !isOwn) console.log(`${gold.id} | ${verdict} | ${words}`);
    }
  }
  results[part] = { documents: texts.length, others: shares(others), ownThoughts: shares(ownThoughts) };
  console.log(part.padEnd(6), JSON.stringify(results[part]));
}
if (write) {
  const result = { ...environment("npx node evaluation/nested.ts --corpora FOLDER --write", model), ...results };
  console.log(`written: ${writeResult("nested", result, "evaluation", model)}`);
}

function count(counts: Counts, inner: GumAttribution, attributions: readonly Attribution[]): string {
  counts.inner++;
  const found = attributions.filter(({ cue }) => cue.some((span) => overlaps(span, inner.unit)));
  if (found.length === 0) return "not found";
  counts.found++;
  if (found.some(({ parent }) => parent !== null)) counts.nested++;
  const isRight = found.some(({ source }) =>
    source.length === 0
      ? inner.source.length === 0
      : source.some((span) => inner.source.some((word) => overlaps(span, word))),
  );
  if (isRight) counts.source++;
  return isRight ? "right source" : "wrong source";
}

function shares({ inner, found, nested, source }: Counts) {
  const of = (number: number) => percent(number / Math.max(1, inner));
  return { inner, found: of(found), foundInside: of(nested), withSource: of(source) };
}
