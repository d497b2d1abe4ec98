import type { Span } from "../../contract/index.ts";
import { overlaps } from "../../contract/index.ts";
import { touching } from "../text/touching.ts";
import { hasOwnVerb } from "../voice/verbs.ts";
import { isArgued, isObliged, sharedWords } from "./argued.ts";
import type { Shape } from "./cues.ts";
import { clauseFrom, clean, gistOf, type Place, type Said, statementEnd, statementStart, type Tied } from "./place.ts";
import { beginsWithPerson, canBeSign, endsInTelling, isPlural, isTelling } from "./subjects.ts";

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
    return tied(lastPart(text, conclusion), premise);
  },
  "reason first": (place) => {
    const { text, cue } = place;
    const end = statementEnd(place);
    for (const comma of text.slice(cue.end, end).matchAll(/,\s/gu)) {
      const at_ = cue.end + comma.index;
      const conclusion = clean(text, clauseFrom(text, at_ + comma[0].length, end), 3);
      if (conclusion === null || !hasOwnVerb(at(text, conclusion))) continue;
      const words = at(text, conclusion);
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
  "support lent": (place) => tied(claimAfter(place), subjectBefore(place, true, true)),
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
    const premise = gistOf(place, { start: cue.end, end: sentence.end });
    const conclusion = /^(?:on|except)/iu.test(cueOf(place))
      ? (place.drawn ?? gistOf(place, before))
      : gistOf(place, before);
    if (/^(?:on|except)/iu.test(cueOf(place))) {
      return isArgued(at(text, conclusion)) || /^except/iu.test(cueOf(place))
        ? { conclusion: mainClause(text, conclusion), premises: [premise] }
        : null;
    }
    // The writer's own facts against what someone was said to have claimed of the same things.
    const claimed = touching(before, place.contents).at(-1)?.of;
    if (claimed === undefined || claimed.act !== "statement" || claimed.source.length === 0) return null;
    if (
      touching(sentence, place.contents).length > 0 ||
      !/\d/u.test(at(text, premise)) ||
      !COUNTS.test(at(text, conclusion))
    )
      return null;
    return sharedWords(at(text, conclusion), at(text, premise)) >= 2 ? { conclusion, premises: [premise] } : null;
  },
  "drawn opposed": (place) => {
    const { text, before, drawn, cue, sentence } = place;
    if (before === null || drawn === null || drawn.start < before.start || overlaps(drawn, sentence)) return null;
    if (voiceOf(place, before) !== null || touching(cue, place.contents).length > 0) return null;
    const opening = cue.start - sentence.start < 3;
    const premise = opening ? clauseFrom(text, cue.end, sentence.end) : { start: sentence.start, end: cue.start };
    const cleaned = clean(text, premise, 4);
    return cleaned !== null && hasOwnVerb(at(text, cleaned)) ? { conclusion: drawn, premises: [cleaned] } : null;
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
const ANAPHOR = /^(?:this|that|these|those|such)\s(?:\p{Ll}+\s)?\p{Ll}+[\s.:,;]*$/iu;
const BARE =
  /(?:^|\s)(?:signal|portend|foreshadow|presage|augur|betoken|herald|attest to|testify to|betray|suggest|indicate|imply|demonstrate|prove|show|confirm|point to)$/iu;
const FEWEST_OF_A_CLAUSE = 5;
const LONGEST_SUBJECT = 320;
/** What stands between a demand and its "because" and belongs to neither. */
const NOT_ONLY =
  /(?:\s[–—-])?(?:\s(?:and|but))?(?:\s(?:not|only|just|partly|mainly|largely|simply|precisely|especially|particularly))+\s*$/u;
const JOINING = /(?:^|[\s,])(?:and|but|or|that|so|when|if|well|such|much|same|known|far|soon)\s*$/iu;
const OF_NOW = /\b(?:is|are|has|have|can(?:no|['’])?t?|pays?|remains?|does|do|still|already)\b/u;
/** A claim that counts or compares, so that a fact can be held against it. */
const COUNTS =
  /\d|\b(?:more|less|fewer|most|least|all|none|never|always|only|no|every|record|double|half|twice|\p{L}+er than|bigger|higher|lower|larger|smaller|biggest|highest|lowest|first|rise|rising|fall|falling|increas\p{L}*|decreas\p{L}*)\b/iu;

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

/** What follows a cue, up to its clause's end. */
function conclusionAfter(place: Place): Span | null {
  const { text, cue, sentence } = place;
  // What the network takes for a content may begin right after the cue, so the sentence is the limit.
  return clean(text, clauseFrom(text, cue.end, sentence.end), 2);
}

/** The statement up to the cue; what was put to someone just before it, where it is a clause, is taken alone. */
function clauseBefore(place: Place): Span | null {
  const { text, cue } = place;
  const start = statementStart(place);
  const said = saidBefore(place);
  const from = said !== null && hasOwnVerb(at(text, said)) ? Math.max(start, said.start) : start;
  const whole = {
    start: from,
    end: cue.start - (NOT_ONLY.exec(text.slice(Math.max(from, cue.start - 30), cue.start))?.[0].length ?? 0),
  };
  return clean(text, whole, 3);
}

/** What was put to someone right before the cue. */
function saidBefore({ text, cue, contents }: Place): Said | null {
  const said = touching({ start: Math.max(0, cue.start - 4), end: cue.start }, contents).at(-1);
  return said !== undefined && said.end <= cue.start && !/\p{L}/u.test(text.slice(said.end, cue.start)) ? said : null;
}

/** The noun phrase before a cue: after the last comma, or from the statement's start. */
function subjectBefore(place: Place, telling: boolean, whole = false): Span | null {
  const { text, cue } = place;
  const start = Math.max(statementStart(place), cue.start - LONGEST_SUBJECT);
  const words = text.slice(start, cue.start);
  const comma = /^.*(?:,|\b(?:that|and|but)\b)\s(?=\S)/su.exec(words)?.[0].length ?? 0;
  const candidates = whole ? [0, comma] : [comma, 0];
  for (const from of candidates) {
    const subject = clean(text, { start: start + from, end: cue.start });
    if (subject === null) continue;
    const lead =
      /^(?:however|but|yet|still|meanwhile|also|now|moreover|indeed),?\s/iu.exec(at(text, subject))?.[0].length ?? 0;
    const span = { start: subject.start + lead, end: subject.end };
    const phrase = at(text, span);
    if (phrase.split(/\s+/u).length > (whole ? 40 : 14) || (!whole && hasOwnVerb(phrase))) continue;
    if (canBeSign(phrase, telling) && !isTelling(phrase, telling)) return span;
  }
  return null;
}

/** The claim that a cue speaks of: its own words after "that", what stood before for "these claims", or the noun phrase. */
function claimAfter(place: Place): Span | null {
  const { text, cue, sentence, before } = place;
  const rest = clauseFrom(text, cue.end, sentence.end);
  const words = at(text, rest);
  if (ANAPHOR.test(words.trim())) return before === null ? null : lastClaim(place);
  const that = /^(?:\s*\S+){1,6}?\sthat\s/u.exec(words)?.[0].length;
  return clean(text, { start: rest.start + (that ?? 0), end: rest.end }, 2);
}

/** What was put to someone last before the cue's sentence; else what the sentence before says. */
function lastClaim(place: Place): Span | null {
  const { contents, sentence, before } = place;
  const near = { start: Math.max(0, sentence.start - 700), end: sentence.start };
  const last = touching(near, contents).at(-1);
  if (last !== undefined) return { start: last.start, end: last.end };
  return before === null ? null : gistOf(place, before);
}

/** Of a sentence that opens with a clause of "while" or "although", the rest. */
function mainClause(text: string, span: Span): Span {
  const words = at(text, span);
  if (!/^(?:while|although|though|whereas)\b/iu.test(words)) return span;
  const main =
    /,\s(?=(?:it|there|he|she|they|we|this|that|the)\s(?:\p{Ll}+\s){0,2}?(?:is|seems?|appears?|will|may|might|could|must|should|has|have)\b)/u.exec(
      words,
    );
  return main === null ? span : { start: span.start + main.index + main[0].length, end: span.end };
}

/** What stands after the last semicolon or dash of a clause, where that is a clause still. */
function lastPart(text: string, span: Span): Span {
  const words = at(text, span);
  const from = /^.*(?:;\s|\s[–—-]\s)/su.exec(words)?.[0].length ?? 0;
  return from > 0 && hasOwnVerb(words.slice(from)) && isArgued(words.slice(from))
    ? { start: span.start + from, end: span.end }
    : span;
}

/** The last clause after "and" that demands, where a sentence holds several. */
function lastClause(text: string, span: Span): Span {
  const words = at(text, span);
  const parts = [...words.matchAll(/\s(?:and|so|but)\s(?=(?:we|you|he|she|they|it|the)\b)/gu)];
  const last = parts.at(-1);
  if (last === undefined) return span;
  const start = span.start + last.index + last[0].length;
  return isObliged(text.slice(start, span.end)) ? { start, end: span.end } : span;
}
