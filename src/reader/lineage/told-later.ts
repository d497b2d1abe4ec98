import { type Span, wordsAt } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { nounPhraseFrom, type Phrase } from "../nesting/noun-phrase.ts";
import { between, partsOf, type Region, regionOf, wordAt } from "../nesting/region.ts";
import { sentencesWith } from "../text/triggers.ts";
import { type Ground, isSourceLike, type Leg, legAt } from "./legs.ts";

/** Which statement a later sentence speaks of, and the words that name whom it came from. */
interface ToldLater {
  readonly name: Phrase;
  /** Tells whether a statement is the one meant. */
  readonly fits: (statement: Placed) => boolean;
}

/** How a later sentence tells whom a statement came from, each with an example and a text it must not match. */
export const LATER_RULES: readonly {
  readonly find: (region: Region, at: number) => ToldLater | null;
  readonly example: string;
  readonly not: string;
}[] = [
  {
    find: cameFrom,
    example: "The warning came from *Oren Vale*, then head of the yard.",
    not: "The warning came from nowhere.",
  },
  {
    find: hadItFrom,
    example: "Pell says he had it from *his father*.",
    not: "He had it from birth.",
  },
  {
    find: wereQuoting,
    example: "They were quoting *a docker*.",
    not: "They were quoting prices.",
  },
  {
    find: attributedIt,
    example: "The paper attributed it to *a docker*.",
    not: "The paper attributed it to the rain.",
  },
];

/** A sentence without one of these tells no such thing. */
const TRIGGER =
  /\b(?:came|comes|originat\w+|stem\w*|had|has|have|got|quoting|citing|repeating|relaying|attribut\w+)\b/gi;

/** Nouns for what was said, and the beginning of the verb that says it. */
const SAID_NOUNS: Readonly<Record<string, RegExp>> = {
  warning: /warn/iu,
  order: /order|instruct|told/iu,
  claim: /claim|sa(?:id|ys?)|alleg/iu,
  allegation: /alleg|accus|claim/iu,
  accusation: /accus|alleg/iu,
  promise: /promis|vow|pledg/iu,
  advice: /advis|told|recommend/iu,
  tip: /./u,
  figure: /./u,
  figures: /./u,
  number: /./u,
  numbers: /./u,
  count: /./u,
  toll: /./u,
  estimate: /./u,
  story: /./u,
  information: /./u,
  account: /./u,
  report: /./u,
  rumour: /./u,
  rumor: /./u,
  news: /./u,
  word: /./u,
  details: /./u,
};

/** Sentences back in which the statement may stand. */
const FARTHEST = 3;

/**
 * Origins that the text names in a sentence of their own: "The warning came from Vale", "He had it from his father",
 * "They were quoting a docker". By the place of the attribution whose way they end.
 */
export function toldLater(placed: readonly Placed[], layout: Layout, ground: Ground): Map<number, Leg[]> {
  const { text } = ground.article;
  const found = new Map<number, Leg[]>();
  const ends = placed.map((each) => Math.max(...[...each.content, ...each.cue, ...each.source].map(({ end }) => end)));
  const order = [...placed.keys()].sort((one, other) => (ends[one] ?? 0) - (ends[other] ?? 0));
  for (const sentence of sentencesWith(TRIGGER, text, layout.sentences)) {
    const region = regionOf(text, partsOf(sentence)[0] ?? sentence);
    for (let at = 1; at < region.tokens.length; at++) {
      const told = firstFound(region, at);
      if (told === null) continue;
      const name = between(region, told.name.first, told.name.last);
      if (name === null || !isSourceLike(name, ground)) continue;
      const target = nearest(sentence, told, placed, order, ends, layout);
      if (target === null) continue;
      found.set(target, [...(found.get(target) ?? []), legAt(name, ground)]);
      break;
    }
  }
  return found;
}

function firstFound(region: Region, at: number): ToldLater | null {
  for (const { find } of LATER_RULES) {
    const told = find(region, at);
    if (told !== null) return told;
  }
  return null;
}

/** The last statement before a sentence, a few sentences back at most, that the sentence may speak of. */
function nearest(
  sentence: Span,
  { fits }: ToldLater,
  placed: readonly Placed[],
  order: readonly number[],
  ends: readonly number[],
  { sentences }: Layout,
): number | null {
  const from = startBefore(sentence, sentences);
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[order[middle] ?? 0] ?? 0) <= sentence.start) low = middle + 1;
    else high = middle;
  }
  for (let place = low - 1; place >= 0; place--) {
    const index = order[place] ?? 0;
    const each = placed[index];
    if ((ends[index] ?? 0) < from || each === undefined) return null;
    if (fits(each)) return index;
  }
  return null;
}

/** Where the sentence begins that is as far back as is looked. */
function startBefore({ start }: Span, sentences: readonly Span[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return sentences[Math.max(0, low - FARTHEST)]?.start ?? 0;
}

/** "*The figure* came from a docker." */
function cameFrom(region: Region, at: number): ToldLater | null {
  if (!/^(?:came|comes|originates?|originated|stems|stemmed)$/u.test(wordAt(region, at))) return null;
  const stem = SAID_NOUNS[wordAt(region, at - 1)];
  if (stem === undefined || !/^(?:the|this|that|its|his|her|their)$|'s$/u.test(wordAt(region, at - 2))) return null;
  const from = /^(?:solely|only|originally|first)$/u.test(wordAt(region, at + 1)) ? at + 2 : at + 1;
  if (!/^(?:from|with)$/u.test(wordAt(region, from))) return null;
  const name = plain(region, from + 1);
  return name === null ? null : { name, fits: ({ cue }) => saysSo(stem, cue, region.text) };
}

/** "He has it from the agent." */
function hadItFrom(region: Region, at: number): ToldLater | null {
  if (!/^(?:had|has|have|got)$/u.test(wordAt(region, at)) || !/^(?:it|this|that)$/u.test(wordAt(region, at + 1)))
    return null;
  if (wordAt(region, at + 2) !== "from") return null;
  const name = plain(region, at + 3);
  return name === null ? null : { name, fits: () => true };
}

/** "They were quoting a docker." */
function wereQuoting(region: Region, at: number): ToldLater | null {
  if (!/^(?:quoting|citing|repeating|relaying)$/u.test(wordAt(region, at))) return null;
  const before = /^(?:only|merely|just|simply)$/u.test(wordAt(region, at - 1)) ? at - 2 : at - 1;
  if (!/^(?:was|were|is|are)$/u.test(wordAt(region, before))) return null;
  const name = plain(region, at + 1);
  return name === null ? null : { name, fits: () => true };
}

/** "The Gazette attributed it to a docker." */
function attributedIt(region: Region, at: number): ToldLater | null {
  if (!/^(?:attributed|attributes)$/u.test(wordAt(region, at))) return null;
  if (!/^(?:it|this|that|them)$/u.test(wordAt(region, at + 1)) || wordAt(region, at + 2) !== "to") return null;
  const name = plain(region, at + 3);
  const who = region.tokens[at - 1];
  if (name === null || who === undefined) return null;
  // "The Mail attributed it": what the Mail had said
  const own = who.isCapital ? region.text.slice(who.start, who.end) : null;
  const said = ({ source, parent }: Placed) =>
    own === null ? parent === null : source.some((span) => wordsAt(region.text, span).includes(own));
  return { name, fits: said };
}

/** A noun phrase without what is said of it behind a comma. */
function plain(region: Region, from: number): Phrase | null {
  const who = nounPhraseFrom(region, from);
  if (who === null) return null;
  const comma = region.tokens.findIndex(({ word }, at) => at > who.first && at <= who.last && word === ",");
  return { first: who.first, last: comma < 0 ? who.last : comma - 1 };
}

function saysSo(stem: RegExp, spans: readonly Span[], text: string): boolean {
  return spans.some((span) => stem.test(wordsAt(text, span)));
}
