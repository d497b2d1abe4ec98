import type { Span } from "../../contract/index.ts";
import type { Direction } from "./moment.ts";

/** So many words on either side are asked. */
const WORDS = 14;
const REACH = 160;

const FUTURE = new Set(
  words(
    "will 'll shall would won't wouldn't may might must should can cannot plans plan planning planned " +
      "expects expect expected expecting schedule scheduled due slated payable upcoming deadline forthcoming effective hopes hope " +
      "intends intend vows promises begins starts opens expires takes ends faces goes comes meets returns arrives leaves " +
      "resumes convenes reconvenes predicts forecasts anticipates heads airs plays travels premieres debuts",
  ),
);
/** Past tenses that do not end in "-ed". */
const PAST = new Set(
  words(
    "was were had did has have been said told met went came took gave got made knew saw thought found held kept left lost paid " +
      "put ran rose sold sent shot sat spoke spent stood struck swept taught threw understood won wrote began broke brought bought built burst " +
      "caught chose cut drew drove fell felt fought flew forgot froze grew heard hit hurt laid led let lay lent meant read rode rang sank sang " +
      "shook shut slept slid split spread stole stuck swore swam tore wore wound hung fled bore beat became bid bound cost dealt dug ate blew " +
      "born known seen done given taken shown written gone thrown chosen broken fallen hidden stolen beaten bitten ended",
  ),
);
const NOUN_TOO = new Set(words("plan plans hope hopes schedule forecast forecasts faces ends goes opens"));
const NOUN_BEFORE = new Set(words("the a an its his her their our this that s new such any no"));
/** What is arranged when it is told of in the present: "is meeting Monday". */
const ARRANGED = new Set(
  words(
    "meeting holding visiting leaving coming returning opening closing hosting travelling traveling arriving speaking",
  ),
);
const NOT_PAST = new Set(
  words(
    "need needs feed speed indeed hundred united red bed seed weed breed exceed proceed succeed embed shed sacred naked hatred limited wed",
  ),
);
/** Words after which a clause of its own begins, so that its verbs say nothing of what stands before them. */
const CLAUSE = new Set(words("which who whose whom while because although though where if whether unless"));
/** Words that make what is to be done follow: "agreed to meet Monday" looks ahead, "came to meet him Monday" does not. */
const AHEAD_OF_TO =
  /^(?:agree|plan|expect|schedul|set|due|hop|want|ask|order|intend|vow|promis|ready|likely|able|decid|prepar|threaten|offer|is|are|was|were|have|has|had|need|seek|sought|aim|deadline|until|supposed|slat|bound|about|going|propos|urg|call|tell|told|allow|requir|forc|invit|bid|effort|decision|right|chance|try|tri|vot|enough|unlikely|free|willing|eager|poised)/;

/**
 * Which way a sentence looks where a date stands: by the verb nearest before it in its clause, else by that after it.
 * "The council agreed in June to meet on Friday" looks back at June and ahead to Friday.
 */
export function directionOf(text: string, sentence: Span, mention: Span): Direction {
  const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start).toLowerCase();
  if (/\bsince\s(?:the\s|last\s|early\s|late\s|mid-?)?$/.test(before)) return "past";
  if (/\bas (?:early|soon|late) as\s(?:the\s|next\s)?$/.test(before)) return "future";
  const limit = LIMIT.test(before);
  if (limit && MOVES_LIMIT.test(before)) return "future";
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH)).toLowerCase();
  // "Monday's ruling" is another clause's than the verb before it.
  if (AHEAD_OF.test(before)) return "future";
  if (/^['’]s\b/.test(after)) return forward(after) === "future" ? "future" : "past";
  if (ARRANGED_FOR.test(before) || (limit && STILL_TO_DO.test(before))) return "future";
  const nearest = backward(before);
  if (nearest !== "unclear") return nearest;
  const next = forward(after);
  return limit && next === "unclear" ? "future" : next;
}

/** A day up to which something lasts or has to be done. */
const LIMIT = /\b(?:by|until|till|before|through)\s(?:the\s|early\s|late\s|mid-?|\d{1,2} [ap]\.m\. ){0,2}$/;
/** "Ahead of Tuesday's vote" */
const AHEAD_OF = /\b(?:ahead of|in time for)\s(?:the\s|next\s)?$/;
/** "Called a strike for Tuesday", "go to the polls Tuesday", "open from noon, starting Tuesday"; "sales for the quarter" and "for the week" arrange nothing. */
const ARRANGED_FOR =
  /(?:[a-z]\s(?<!\b(?:sales|profits?|earnings|results|revenues?|net|figures|income|loss|losses|rates?|data|reports?|index|indexes|orders|output|production|exports|imports|cents|million|billion|share) )for\s|\b(?:go|goes|head|heads)\s(?:back\s)?(?:to the polls|on sale|on trial|on strike|on air)\s(?:on\s)?|\b(?:starting|beginning|opening|commencing|effective)\s(?:on\s)?)$/;
/** "Urged them to stay indoors until": what is yet to be done up to then. */
const STILL_TO_DO =
  /\b(?<!\bhad )to (?!the\b|a\b|an\b|its\b|his\b|her\b|their\b)[a-z]+(?: [a-z]+){0,4} (?:by|until|till|before|through)\s(?:the\s|early\s|late\s|mid-?)?$/;
/** What gives or moves such a day, whenever that was done: "extended the offer until Monday", "has lent it through May". */
const MOVES_LIMIT =
  /\b(?:extend(?:s|ed)?|gave|giv(?:e|es|en|ing)|delay(?:s|ed)?|postpon(?:e|es|ed)|adjourn(?:s|ed)?|suspend(?:s|ed)?|wait|has until|have until|deadline|effective)\b[^.;]{0,80}$/;

function backward(before: string): Direction {
  // What stands before a semicolon, a dash or a mark of quotation is another clause.
  const clause = before.slice(
    Math.max(...[";", "—", "--", "“", "”", '"', "(", ":"].map((mark) => before.lastIndexOf(mark) + 1)),
  );
  const tokens = tokensOf(clause);
  for (let index = tokens.length - 1; index >= Math.max(0, tokens.length - WORDS); index--) {
    const token = tokens[index] ?? "";
    if (CLAUSE.has(token)) return "unclear";
    if (token === "to") {
      const governor = tokens[index - 1] ?? "";
      const follows = tokens[index + 1] ?? "";
      if (follows !== "" && isVerbAfterTo(follows) && AHEAD_OF_TO.test(governor))
        // "Had hoped to meet", "had been due to expire".
        return (tokens[index - 2] === "had" && /^(?:hop|plan|expect|intend|want|schedul|suppos)/.test(governor)) ||
          (tokens[index - 2] === "been" && tokens[index - 3] === "had")
          ? "past"
          : "future";
      continue;
    }
    // "Is expected to hit": the same form as the past.
    if (tokens[index - 1] === "to" && SAME_FORM.has(token)) continue;
    if (MODALS.has(tokens[index - 1] ?? "") && SAME_FORM.has(token)) return "future";
    if (token === "likely") {
      if (["is", "are"].includes(tokens[index - 1] ?? "")) return "future";
      continue;
    }
    const said = inGroup(tokens, index);
    if (said !== "unclear") return said;
    // "The case is heard in May": a present that may be of any day.
    if (tenseOf(token) === "past") return "unclear";
  }
  return "unclear";
}

/** Verbs whose past looks like their other forms. */
const SAME_FORM = new Set(
  words("hit cut put let hurt set shut split spread cost bid read beat burst cast lay come become run"),
);
const MODALS = new Set(words("will 'll shall would should may might must can won't"));
const COULD_THEN = new Set(words("not see hear feel smell only no hardly have barely"));

/** A verb's tense among the words before it: "is heard" is present, "had been due" past, "set for" ahead, "set in" past. */
function inGroup(tokens: readonly string[], index: number): Direction {
  const token = tokens[index] ?? "";
  const before = tokens[index - 1] ?? "";
  const said = tenseOf(token);
  if (token === "set") return ["to", "for"].includes(tokens[index + 1] ?? "") && before !== "had" ? "future" : "past";
  if (said === "future" && (before === "had" || tokens[index - 2] === "had")) return "past";
  // "The vote could come Friday" looks ahead; "could not be reached Friday" and "could see on Friday" look back.
  if (token === "could") return COULD_THEN.has(tokens[index + 1] ?? "") ? "past" : "future";
  if (token === "going") return tokens[index + 1] === "to" ? "future" : "unclear";
  // "The plan": what is planned is no verb.
  if (said === "future" && NOUN_TOO.has(token) && NOUN_BEFORE.has(before)) return "unclear";
  if (ARRANGED.has(token) && ["is", "are"].includes(before)) return "future";
  if (said === "past" && before === "be" && MODALS.has(tokens[index - 2] ?? "")) return "future";
  if (said === "past" && ["is", "are", "be", "being"].includes(before) && token !== "said") return "unclear";
  return said;
}

function forward(after: string): Direction {
  const tokens = tokensOf(after.split(/[;—“”"(:]|\.\s|--/)[0] ?? "").slice(0, WORDS);
  for (const [index, token] of tokens.entries()) {
    if (CLAUSE.has(token)) return "unclear";
    const said = inGroup(tokens, index);
    if (said !== "unclear") return said;
  }
  return "unclear";
}

function tenseOf(token: string): Direction {
  if (FUTURE.has(token)) return "future";
  if (PAST.has(token)) return "past";
  return /[a-z]{2}ed$/.test(token) && !NOT_PAST.has(token) ? "past" : "unclear";
}

function isVerbAfterTo(word: string): boolean {
  return (
    /^[a-z]+$/.test(word) &&
    !/^(?:the|a|an|his|her|its|their|this|that|these|those|my|our|your|him|them|us|me|it|about|more|less|\w+ing)$/.test(
      word,
    )
  );
}

function tokensOf(text: string): string[] {
  return text.replaceAll("’", "'").match(/[a-z]+(?:'t)?|'ll\b/g) ?? [];
}

function words(list: string): string[] {
  return list.split(" ");
}
