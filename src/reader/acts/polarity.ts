import type { Attribution, Span } from "../../contract/index.ts";
import { overlaps } from "../../contract/index.ts";
import { type Head, headIn } from "./act.ts";
import { SPEECH_VERBS } from "./cue-verbs.ts";
import { AUXILIARIES, type Token, toAfter, tokensOf } from "./tokens.ts";

type Polarity = Attribution["polarity"];

/** Verbs and nouns that say of their content that it is not so. Lemmas. */
const DENYING: ReadonlySet<string> = new Set(
  (
    "deny denial dispute reject rejection refute dismiss dismissal rebut contradict disavow repudiate debunk disclaim " +
    "discredit disprove disbelieve rubbish"
  ).split(" "),
);
/** The same in two words: "ruled out a crime". */
const DENYING_PHRASES: ReadonlySet<string> = new Set([
  "rule out",
  "shoot down",
  "knock down",
  "brush off",
  "brush aside",
  "wave off",
  "wave away",
  "shrug off",
]);

/** Before a verb of speaking these leave it unsaid: "declined to say", "stopped short of blaming", "failed to mention". */
const WITHHOLDING: ReadonlySet<string> = new Set(
  "decline refuse refusal fail avoid evade forgo omit neglect".split(" "),
);
/** What is withheld with them besides the verbs of speaking. */
const TELLING: ReadonlySet<string> = new Set(
  (
    "specify elaborate discuss disclose identify name give provide offer speak talk address take release detail share " +
    "clarify divulge publish interview weigh put voice express"
  ).split(" "),
);
/** Nouns withheld: "declined comment", "avoided the question". */
const TELLINGS: ReadonlySet<string> = new Set("comment question interview answer mention request statement".split(" "));

const NEGATION = /^(?:not|never|no|none|nor|neither|nobody|nothing|without|cannot|hardly|barely)$|n't$|^cant$|^didnt$/;
/** After these a negation is none: "not only said", "no doubt". */
const NO_NEGATION_BEFORE: ReadonlySet<string> = new Set(
  "only just merely simply but doubt question wonder help secret resist avoid".split(" "),
);
/**
 * Said of what did take place: "could not resist pointing out", "never missed a chance to say", "it goes without saying",
 * and of what was seen and hard to take in: "could not believe that it was gone".
 */
const IN_SPITE =
  /(?:\b(?:not|never|cannot)|n't)\s+(?:(?:help|resist|avoid|refrain from|stop|tire of|hesitate to|forget to|shy away from|fail to|failed to|miss(?:ed)?\s+(?:a|an|the)\s+(?:chance|opportunity|moment)\s+to)\b)|\bgo(?:es)?\s+without\b|\b(?:can|could)\s*(?:not|n't)\s+(?:quite\s+)?believe\b|\bcannot\s+believe\b/;
/** Words between a negation and its verb that a helper may have beside it. */
const ADVERB = /ly$|^(?:also|even|ever|yet|still|always|just|once|again|explicitly|immediately|however|so|far)$/;
/** Acts that, negated, hold the opposite: who does not think that it will rain thinks that it won't. */
const HELD: ReadonlySet<Attribution["act"]> = new Set(["belief", "intention"]);
/** Perceptions that tell how a thing seems to be, and negated, that it seems not to be. */
const SEEMING: ReadonlySet<string> = new Set("seem appear look sound".split(" "));
/** Negated, these hold nothing: who does not know whether it rained says neither. */
const NOT_HELD: ReadonlySet<string> = new Set(
  "know aware understand realize realise doubt fear worry wonder mind sure certain forget expectation unsure suspect".split(
    " ",
  ),
);

/**
 * Whether the act of a statement took place, and with which sign. It is about the act, never about the content: "said it
 * was not true" is affirmed.
 *
 * - `denied`: the content is said, or held, not to be so: denied, rejected, disputed, ruled out; a belief or intention
 *   that is negated ("does not think that …", "has no plans to …", "refused to leave").
 * - `not-said`: the act did not take place: "did not say", "never voiced", "declined to comment", "stopped short of
 *   saying", "would neither confirm nor deny", "did not deny".
 * - `affirmed`: all else.
 *
 * A negation counts within the cue, and among the helpers right before it in its sentence; what stands in the content
 * does not. `sentences` are the text's, in order.
 */
export function polarityOf(
  text: string,
  cue: readonly Span[],
  content: readonly Span[],
  sentences: readonly Span[],
): Polarity {
  const first = cue[0];
  const last = cue.at(-1);
  if (first === undefined || last === undefined) return "affirmed";
  const words = tokensOf(text, cue);
  const after = toAfter(text, last.end);
  const head = headIn(words, after);
  const helpers = helpersBefore(text, first.start, content, sentences);
  if (IN_SPITE.test([...helpers, ...words, ...after].map(({ word }) => word).join(" "))) return "affirmed";
  const negated =
    isNegated([...helpers, ...words.slice(0, (head?.at ?? words.length) + 1)]) || saysNothing(words, head);
  if (words.some(({ word }) => word === "neither") && words.some((token) => isForm(token, DENYING))) return "not-said";
  if (withholds([...words, ...after], words.length)) return negated ? "affirmed" : "not-said";
  if (denies(words)) return negated ? "not-said" : "denied";
  if (words.some(({ lemmas }) => lemmas.includes("refuse") || lemmas.includes("refusal"))) {
    return negated ? "affirmed" : "denied";
  }
  if (words.some(({ lemmas }) => lemmas.includes("decline"))) return negated ? "affirmed" : "not-said";
  if (!negated) return "affirmed";
  return holdsOpposite(head) ? "denied" : "not-said";
}

/** Whether a verb of speaking has "nothing" right after it: "said nothing about". */
function saysNothing(words: readonly Token[], head: Head | null): boolean {
  if (head?.entry.act !== "statement") return false;
  return words
    .slice(head.at + 1, head.at + 3)
    .some(({ word }, index) => word === "nothing" && words[head.at + 2 + index]?.word !== "but");
}

/** Whether a cue under negation says that the opposite is held. */
function holdsOpposite(head: Head | null): boolean {
  if (head === null) return false;
  const { act, lemmas } = head.entry;
  if (lemmas.some((lemma) => SEEMING.has(lemma))) return true;
  return HELD.has(act) && !lemmas.some((lemma) => NOT_HELD.has(lemma));
}

/** The helpers, adverbs and negations right before the cue, in its sentence and outside the content. */
function helpersBefore(text: string, at: number, content: readonly Span[], sentences: readonly Span[]): Token[] {
  const from = Math.max(at - 60, sentenceStart(at, sentences));
  const before = content.filter((span) => overlaps(span, { start: from, end: at }));
  const start = before.reduce((most, { end }) => Math.max(most, Math.min(end, at)), from);
  const gap = text.slice(start, at);
  const clause =
    start + Math.max(gap.lastIndexOf(","), gap.lastIndexOf(";"), gap.lastIndexOf("—"), gap.lastIndexOf("”")) + 1;
  const tokens = tokensOf(text, [{ start: clause, end: at }]);
  const isHelper = ({ word, lemmas }: Token) =>
    NEGATION.test(word) || ADVERB.test(word) || word === "one" || lemmas.some((lemma) => AUXILIARIES.has(lemma));
  const stop = tokens.findLastIndex((token) => !isHelper(token));
  return tokens.slice(stop + 1);
}

function sentenceStart(at: number, sentences: readonly Span[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1]?.start ?? 0;
}

/** Whether a negation stands among the words, "has yet to" included, and "not only" left out. */
function isNegated(tokens: readonly Token[]): boolean {
  const count = tokens.filter(({ word }, index) => {
    const next = tokens[index + 1]?.word ?? "";
    if (word === "no" && next === "one") return true;
    return NEGATION.test(word) && !NO_NEGATION_BEFORE.has(next);
  }).length;
  const yet = tokens.some(
    ({ lemmas }, index) =>
      lemmas.includes("have") && tokens[index + 1]?.word === "yet" && tokens[index + 2]?.word === "to",
  );
  return yet || count > 0;
}

function denies(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (isForm(token, DENYING)) return true;
    const next = tokens[index + 1]?.word;
    return next !== undefined && token.lemmas.some((lemma) => DENYING_PHRASES.has(`${lemma} ${next}`));
  });
}

/** Whether a verb of withholding, among the first `limit` tokens, has one of speaking after it. */
function withholds(tokens: readonly Token[], limit: number): boolean {
  return tokens.some((token, index) => {
    const short = token.lemmas.includes("stop") && tokens[index + 1]?.word === "short";
    if (index >= limit || !(short || isForm(token, WITHHOLDING))) return false;
    if (short) return true;
    return tokens
      .slice(index + 1, index + 5)
      .some((next) => isForm(next, SPEECH_VERBS) || isForm(next, TELLING) || isForm(next, TELLINGS));
  });
}

function isForm(token: Token, lemmas: ReadonlySet<string>): boolean {
  return token.lemmas.some((lemma) => lemmas.has(lemma));
}
