import { scoreOf } from "../voice/judge.ts";

/** Words that make a clause a demand. */
const OBLIGED =
  /\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought to|needs? to|(?:has|have|['’]ve) (?:got )?to|deserves?|it is (?:time|vital|essential|right|wrong)|cannot afford|let us|let['’]s)\b/iu;
/** "I have to ask you" demands nothing. */
const OF_SPEECH =
  /\b(?:has|have|['’]ve|must|should) (?:got )?(?:to )?(?:ask|say|tell|admit|confess|note|add|be honest)\b/giu;
/** Words that make a clause something to be believed or doubted. */
const SURMISED =
  /\b(?:likely|unlikely|seems?|appears?|looks?|may|might|could|must|should|cannot|can(?:not|['’]t)|hard to|difficult to|impossible|surprising|no wonder|clear(?:ly)?|doubt(?:ful)?|optimis|confident|bound to|probably|perhaps|would)\b/iu;
/** Clauses of a judgement score above this by their own marks alone. */
const ARGUED_FROM = 0;

/** Whether a clause demands something, so that a "because" after it gives a reason and no mere cause. */
export function isObliged(clause: string): boolean {
  return OBLIGED.test(clause.replace(OF_SPEECH, ""));
}

/** Whether a clause is one to be argued for: a demand, a surmise, a judgement. */
export function isArgued(clause: string): boolean {
  return OBLIGED.test(clause) || SURMISED.test(clause) || scoreOf(clause) > ARGUED_FROM;
}

const SMALL = new Set(
  "about above after again against because before being between could does during each from further have having here itself more most other over same should some such than that their them then there these they this those through under until very were what when where which while with would will also only even said says year years last people many much into made make like just".split(
    " ",
  ),
);

/** How many words of some weight two clauses share, endings aside. */
export function sharedWords(one: string, other: string): number {
  const stems = stemsOf(one);
  return [...stemsOf(other)].filter((stem) => stems.has(stem)).length;
}

function stemsOf(clause: string): Set<string> {
  const words = clause.toLowerCase().match(/\p{L}{4,}|\d[\d,.]*/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map((word) => word.slice(0, 6)));
}
