import type { Span } from "../../contract/index.ts";
import { overlaps } from "../../contract/index.ts";
import { touching } from "../text/touching.ts";
import { hasOwnVerb } from "../voice/verbs.ts";
import { isArgued, isObliged, sharedWords } from "./argued.ts";
import type { Shape } from "./cues/index.ts";
import {
  claimAfter,
  clauseBefore,
  conclusionAfter,
  lastClause,
  lastPart,
  mainClause,
  saidBefore,
  subjectBefore,
} from "./parts.ts";
import { clauseFrom, clean, gistOf, type Place, statementEnd, statementStart, type Tied } from "./place.ts";
import { beginsWithPerson, canBeSign, endsInTelling, isPlural } from "./subjects.ts";

/** How conclusion and premises stand around a cue; null where the words around it offer no reason. */
export const SHAPES: Readonly<Record<Shape, (place: Place) => Tied | null>> = {
  "subject tells": (place) => {
    const subject = subjectBefore(place, !TELLS.test(cueOf(place)));
    // "signal" and "prove" without an ending belong to a plural, or are no verb with a subject: "to prove", "a strong signal".
    if (subject === null || (BARE.test(cueOf(place)) && !isPlural(at(place.text, subject)))) return null;
    return tied(conclusionAfter(place), subject);
  },
  "clause tells": (place) => {
    const { text, cue } = place;
    const premise = clauseBefore(place);
    if (premise === null) return null;
    const words = at(text, premise);
    if (!hasOwnVerb(words) && words.split(/\s+/u).length < FEWEST_OF_A_CLAUSE) return null;
    if (/^which\b/iu.test(cueOf(place)) && endsInTelling(words)) return null;
    if (TELLS.test(cueOf(place)) && !/^which\b/iu.test(cueOf(place)) && (SPOKE.test(words) || beginsWithPerson(words)))
      return null;
    const conclusion = conclusionAfter(place);
    if (/\b(?:therefore|hence)$/iu.test(at(text, cue)) && (conclusion === null || !isArgued(at(text, conclusion))))
      return null;
    return tied(conclusion, premise);
  },
  "earlier tells": (place) => {
    const named =
      /^(?:this|that|these|those)\s(.+?)\s(?:(?:strongly|clearly|also)\s)?(?:suggest|indicat|prove|demonstrat|impl|show|confirm|signal)/iu.exec(
        cueOf(place),
      )?.[0];
    if (named !== undefined && !canBeSign(named.replace(/\s\p{L}+$/u, ""), false)) return null;
    return place.before === null ? null : tied(conclusionAfter(place), gistOf(place, place.before));
  },
  "sign named": (place) => {
    const { text, before, cue, signOf, sentence } = place;
    const premise = clean(text, { start: cue.end, end: sentence.end }, 2);
    const of = /\s(?:of|that)\s(.+)\s(?:is|was|are|were|has been|came(?:\s\w+)?)$/iu.exec(at(text, cue));
    if (of?.[1] === undefined || premise === null) return null;
    if (signOf !== null && /^(?:another|a further|yet another|a second|a third)/iu.test(cueOf(place)))
      return { conclusion: signOf, premises: [premise] };
    if (/^(?:this|that|it|these|such)\b/iu.test(of[1]))
      return before === null ? null : { conclusion: gistOf(place, before), premises: [premise] };
    const start = cue.start + at(text, cue).indexOf(of[1], of.index);
    return { conclusion: { start, end: start + of[1].length }, premises: [premise] };
  },
  "signs exist": (place) => {
    const conclusion = conclusionAfter(place);
    if (conclusion === null || !hasOwnVerb(at(place.text, conclusion))) return null;
    const own = touching(place.cue, place.contents).length === 0;
    return { conclusion, premises: own && place.after !== null ? [gistOf(place, place.after)] : [] };
  },
  "reason after": (place) => {
    const { text, cue, contents } = place;
    const conclusion = clauseBefore(place);
    const premise = clean(text, { start: cue.end, end: statementEnd(place) }, 3);
    if (conclusion === null || premise === null || JOINING.test(text.slice(Math.max(0, cue.start - 20), cue.start)))
      return null;
    // A reason outside what was said is not the speaker's, and a speech tag is no demand.
    if (touching(cue, contents).length === 0 && touching(conclusion, contents).length > 0) return null;
    const words = at(text, conclusion);
    const kind = cueOf(place);
    if (/given/iu.test(kind)) return isArgued(words) ? tied(lastPart(text, conclusion), premise) : null;
    if (/ by$/iu.test(kind)) return tied(conclusion, premise);
    if (!isObliged(words) || !hasOwnVerb(at(text, premise))) return null;
    if (/^when/iu.test(kind)) {
      const said = gistOf(place, premise);
      return /\d|\b(?:already|still|only|most|nobody|no one)\b/u.test(at(text, premise)) &&
        OF_NOW.test(at(text, premise))
        ? tied(conclusion, said)
        : null;
    }
    const demand = lastPart(text, conclusion);
    // Talk that runs on is no demand with its reason.
    return at(text, demand).split(/\s+/u).length <= LONGEST_DEMAND ? tied(demand, premise) : null;
  },
  "reason first": (place) => {
    const { text, cue } = place;
    const end = statementEnd(place);
    for (const comma of text.slice(cue.end, end).matchAll(/,\s/gu)) {
      const at_ = cue.end + comma.index;
      const conclusion = clean(text, clauseFrom(text, at_ + comma[0].length, end), 3);
      const words = conclusion === null ? "" : at(text, conclusion);
      if (conclusion === null || !(hasOwnVerb(words) || DEMAND.test(words))) continue;
      return isArgued(words) || DEMAND.test(words)
        ? tied(conclusion, clean(text, { start: cue.end, end: at_ }, 2))
        : null;
    }
    return null;
  },
  "reason added": (place) => {
    const { text, before, cue } = place;
    if (before === null || voiceOf(place, before) !== voiceOf(place, place.sentence)) return null;
    const conclusion = gistOf(place, before);
    const premise = clean(text, { start: cue.end, end: statementEnd(place) }, 3);
    if (/^after all/iu.test(cueOf(place)) ? !isArgued(at(text, conclusion)) : !isObliged(at(text, conclusion)))
      return null;
    return tied(lastClause(text, conclusion), premise);
  },
  "conclusion drawn": (place) => {
    const conclusion = conclusionAfter(place);
    if (place.before === null || conclusion === null || !isArgued(at(place.text, conclusion))) return null;
    return tied(conclusion, gistOf(place, place.before));
  },
  "support lent": (place) => {
    const said = place.text.slice(place.cue.end, place.cue.end + LOOKED_AHEAD);
    return CLAIM_AHEAD.test(said) ? tied(claimAfter(place), subjectBefore(place, true, true)) : null;
  },
  "claim attacked": (place) => tied(claimAfter(place), subjectBefore(place, true, true)),
  "attacked by": (place) => {
    const { text, cue } = place;
    const start = statementStart(place);
    const words = text.slice(start, cue.start);
    const that = CLAIM_NOUN.exec(words);
    if (that === null) return null;
    const rest = /\bthat\s/u.exec(words.slice(that.index));
    const from = rest === null ? start : start + that.index + rest.index + rest[0].length;
    return tied(
      clean(text, { start: from, end: cue.start }, 2),
      clean(text, { start: cue.end, end: statementEnd(place) }, 2),
    );
  },
  "not assured": (place) => {
    const cue = cueOf(place);
    if (!/\b(?:none|nothing|not)\b|n['’]t\b/iu.test(cue)) return null;
    const premise = /^(?:none|nothing)/iu.test(cue) ? place.after : place.before;
    const conclusion = conclusionAfter(place);
    if (conclusion === null || !hasOwnVerb(at(place.text, conclusion))) return null;
    return { conclusion, premises: premise === null ? [] : [gistOf(place, premise)] };
  },
  "set against": (place) => {
    const { text, before, cue, sentence } = place;
    if (before === null) return null;
    const conclusion = place.drawn ?? gistOf(place, before);
    const except = /^except/iu.test(cueOf(place));
    if (!except && !isArgued(at(text, conclusion))) return null;
    return {
      conclusion: mainClause(text, conclusion),
      premises: [gistOf(place, { start: cue.end, end: sentence.end })],
    };
  },
  "claim countered": (place) => {
    const { text, before, cue, sentence, contents } = place;
    const claimed = before === null ? undefined : touching(before, contents).at(-1)?.of;
    if (before === null || claimed === undefined || claimed.act !== "statement" || claimed.source.length === 0)
      return null;
    if (touching(sentence, contents).length > 0) return null;
    const conclusion = gistOf(place, before);
    const premise = gistOf(place, { start: cue.end, end: sentence.end });
    const [claim, fact] = [at(text, conclusion), at(text, premise)];
    const counted = NUMBER.test(fact) && (NUMBER.test(claim) || COMPARES.test(claim));
    return counted && sharedWords(claim, fact) >= 2 ? { conclusion, premises: [premise] } : null;
  },
  "drawn opposed": (place) => {
    const { text, before, drawn, cue, sentence } = place;
    if (before === null || drawn === null || drawn.start < before.start || overlaps(drawn, sentence)) return null;
    if (voiceOf(place, before) !== null || touching(cue, place.contents).length > 0) return null;
    const opening = cue.start - sentence.start < 3;
    const first = clean(
      text,
      opening ? clauseFrom(text, cue.end, sentence.end) : { start: sentence.start, end: cue.start },
      4,
    );
    const premise = first !== null && hasOwnVerb(at(text, first)) ? first : clean(text, sentence, 4);
    return premise === null || (opening && premise !== first) ? null : { conclusion: drawn, premises: [premise] };
  },
  "source concludes": (place) => tied(conclusionAfter(place), saidBefore(place)),
  otherwise: (place) => {
    const { text, before, drawn, cue, sentence } = place;
    const premise = clean(text, { start: cue.end, end: sentence.end }, 3);
    if (before === null || premise === null || !/\b(?:would|could|might)\b/u.test(at(text, premise))) return null;
    if (drawn !== null) return { conclusion: drawn, premises: [premise] };
    const conclusion = gistOf(place, before);
    return isArgued(at(text, conclusion)) ? { conclusion, premises: [premise] } : null;
  },
};

/** Verbs by which people and papers speak, too. */
const TELLS = /\b(?:suggest|indicat|impl(?:y|ies|ying)|demonstrat|prov(?:e|es|ing)\b|show|confirm|points? to)/iu;
const SPOKE =
  /\b(?:said|says|told|tells|added|wrote|writes|spoke|asked|replied|argued|warned|tweeted|posted|claimed|insisted|joked|criticis|criticiz|accused|attacked|mocked|blasted)/iu;
const DEMAND = /\b(?:I|we) (?:urge|ask|call|demand|appeal|recommend|propose)\b/u;
const CLAIM_NOUN =
  /\b(?:claims?|assertions?|arguments?|allegations?|accusations?|ideas?|notions?|beliefs?|theory|suggestion|insistence|contention|denials?|boasts?|account|narrative|statements?|view|prediction)\b/iu;
const BARE =
  /(?:^|\s)(?:signal|portend|foreshadow|presage|augur|betoken|herald|attest to|testify to|betray|suggest|indicate|imply|demonstrate|prove|show|confirm|point to)$/iu;
const LONGEST_DEMAND = 45;
const FEWEST_OF_A_CLAUSE = 5;
const LOOKED_AHEAD = 60;
const CLAIM_AHEAD =
  /^(?:\s\S+){0,4}?\s(?:claims?|assertions?|arguments?|allegations?|accusations?|ideas?|notions?|beliefs?|theor(?:y|ies)|suggestions?|contentions?|account|narrative|statements?|views?|predictions?|fears?|concerns?|suspicions?|case|calls|reports?|rumou?rs?|words|hypothesis|speculation|warnings?|that)\b/iu;
const JOINING = /(?:^|[\s,])(?:and|but|or|that|so|when|if|well|such|much|same|known|far|soon)\s*$/iu;
const OF_NOW = /\b(?:is|are|has|have|can(?:no|['’])?t?|pays?|remains?|does|do|still|already)\b/u;
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)\b/iu;
/** A claim that compares, so that a figure can be held against it. */
const COMPARES =
  /\b(?:more|less|fewer|most|least|all|none|never|always|only|every|record|double|half|twice|bigger|higher|lower|larger|smaller|biggest|highest|lowest|ris(?:e|es|en|ing)|fall(?:s|en|ing)?|increas\p{L}*|decreas\p{L}*)\b/iu;

function at(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function cueOf({ text, cue }: Place): string {
  return at(text, cue);
}

function tied(conclusion: Span | null, premise: Span | null): Tied | null {
  if (conclusion === null || premise === null || overlaps(conclusion, premise)) return null;
  return { conclusion, premises: [premise] };
}

/** Whose words a sentence mostly is: the attribution, or null for the writer. */
function voiceOf(place: Place, sentence: Span): string | null {
  return (
    touching(sentence, place.contents).at(-1)?.of.speaker ?? touching(sentence, place.contents).at(-1)?.of.id ?? null
  );
}
