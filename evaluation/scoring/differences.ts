import { wordsOf } from "../../src/contract/index.ts";
import type { Roles } from "./attributions.ts";
import { cover, scoredWords } from "./words.ts";

/** What of an article's gold was missed and what was found beside it, a line each: article | who | by which words | what. */
export function differences(id: string, text: string, gold: readonly Roles[], found: readonly Roles[]): string[] {
  const words = scoredWords(text);
  const key = (each: Roles) => [each.source, each.cue, each.content].map((spans) => cover(spans, words)).join("|");
  const show = (mark: string, each: Roles) =>
    `${mark} ${id} | ${wordsOf(text, each.source)} | ${wordsOf(text, each.cue)} | ${wordsOf(text, each.content)}`;
  const goldKeys = new Set(gold.map(key));
  const foundKeys = new Set(found.map(key));
  return [
    ...gold.filter((each) => !foundKeys.has(key(each))).map((each) => show("missed", each)),
    ...found.filter((each) => !goldKeys.has(key(each))).map((each) => show("extra ", each)),
  ];
}
