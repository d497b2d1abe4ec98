import { wordsIn } from "../../../linker/words/words.ts";

/** What the linker tells of why two statements are one: a feature with its value and weight. */
interface Reason {
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
}

/** What a feature means to people, where it speaks for the link, and where it speaks against it. */
const WORDS: Readonly<Record<string, { readonly pro: string; readonly con?: string }>> = {
  "same words": { pro: "one is in the other’s words, nearly throughout" },
  "same denial": { pro: "both are denials by one side" },
  covers: { pro: "the shorter says little that the longer does not" },
  covered: { pro: "the longer says little that the shorter does not" },
  overlap: { pro: "they share many of their rare words" },
  "telling covers": { pro: "words that are rare in these two articles are in both" },
  "telling covered": { pro: "words that are rare in these two articles are in both" },
  "telling common": { pro: "they share several words that are rare in these two articles" },
  "each its own": {
    pro: "each says something more",
    con: "each says something that the other does not",
  },
  "besides names": { pro: "beside the names they share what they say" },
  rarest: { pro: "they share a rare word" },
  common: { pro: "they share several words that carry meaning" },
  run: { pro: "a run of words is the same" },
  sentences: { pro: "their whole sentences are alike" },
  beside: { pro: "what stands right before or after them is alike" },
  articles: { pro: "the articles begin alike" },
  length: { pro: "both say about as much", con: "one says much more than the other" },
  "same number": { pro: "a number of the same things is equal" },
  "other number": { pro: "a number differs", con: "a number of the same things differs" },
  "number alone": { pro: "one of them gives a number", con: "one gives a number, the other none" },
  "otherwise alike": {
    pro: "but for a number they are alike",
    con: "a number differs in words that are otherwise the same",
  },
  "same name": { pro: "they share a name" },
  "other names": { pro: "both have names", con: "both have names, and none in common" },
  "same speaker": { pro: "both are put to the same person" },
  "both attributed": { pro: "both are put to somebody", con: "both are put to somebody" },
  "one attributed": { pro: "one is put to somebody", con: "one is put to somebody, the other to nobody" },
  "same event": { pro: "both tell of one kind of event" },
  "other event": { pro: "both tell of events", con: "both tell of events, of no kind in common" },
  "main event": { pro: "that kind of event is what both articles report" },
  "both denied": { pro: "both are denials" },
};
/** Of so many reasons the strongest are told. */
const TOLD = 4;

/** Why two statements are one, in plain words: what spoke for it and what against, the strongest first. */
export function reasonWords(why: readonly Reason[]): { readonly pro: string[]; readonly con: string[] } {
  const ranked = why.toSorted((one, other) => Math.abs(forceOf(other)) - Math.abs(forceOf(one)));
  const words = (reasons: readonly Reason[], side: "pro" | "con") =>
    [...new Set(reasons.flatMap(({ feature }) => WORDS[feature]?.[side] ?? []))].slice(0, TOLD);
  return {
    pro: words(
      ranked.filter((reason) => forceOf(reason) > 0),
      "pro",
    ),
    con: words(
      ranked.filter((reason) => forceOf(reason) < 0),
      "con",
    ),
  };
}

function forceOf({ value, weight }: Reason): number {
  return value * weight;
}

/** Letters of a word that is worth telling. */
const TELLING = 5;

/** Longer words, and numbers, that both have, as the first writes them; up to six. */
export function sharedWords(one: string, other: string): string[] {
  const theirs = new Set(wordsIn(other).map(({ folded }) => folded));
  const shared = wordsIn(one).filter(
    ({ folded }) => theirs.has(folded) && (folded.length >= TELLING || /\d/u.test(folded)),
  );
  const once = new Map(shared.map(({ folded, start, end }) => [folded, one.slice(start, end)]));
  return [...once.values()].slice(0, 6);
}
