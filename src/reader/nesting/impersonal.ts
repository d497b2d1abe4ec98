import type { Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { isOwnOutlet, isThisOutlet } from "../lineage/outlets.ts";

/**
 * Words that look like an attribution and put what they bear on to nobody: the writer judges, or says what could not be
 * checked. `source` is looked at where the attribution has one, `around` is the cue with the words before it. Each has an
 * example, the cue in stars, and a text it must not match.
 */
export const IMPERSONAL: readonly {
  readonly cue: RegExp;
  readonly around?: RegExp;
  readonly by: "nobody-named" | "the-paper-or-no-one";
  readonly example: string;
  readonly not: string;
}[] = [
  {
    cue: /^(?:it )?(?:also |now |still |only )?(?:seem|seems|seemed|appears|appeared|had appeared|have appeared|has appeared)\b(?! to (?:me|him|her|us|them)\b)/iu,
    by: "nobody-named",
    example: "It *seems* clear that the pump was old.",
    not: "It *seemed to her* that the pump was old.",
  },
  {
    cue: /^(?:(?:broad|wide|growing|popular|public|approval of or)\s+)*(?:support|approval|opposition|sympathy|protests?)\s+(?:for|of|to|against)$/iu,
    by: "nobody-named",
    example: "*Support for* the plan that was made is broad.",
    not: "Many *voiced support for* the plan that was made.",
  },
  {
    cue: /^(?:(?:is|are|was|were)\s+)?known as$/iu,
    by: "nobody-named",
    example: "The largest pump *was known as* the old man.",
    not: "The largest pump *was called* the old man.",
  },
  {
    cue: /^to (?:believe|think|suppose|assume|expect|suspect|doubt|fear|hope)$/iu,
    around: /\b(?:reasons?|grounds?|cause)\s+to\b/iu,
    by: "nobody-named",
    example: "There is good reason *to believe* that the pump was old.",
    not: "She came *to believe* that the pump was old.",
  },
  {
    cue: /\b(?:confirm|verify|corroborate|authenticate|establish|check|substantiate)(?:ed)?$/iu,
    around: /\b(?:not|never|unable|nobody|no[ -]one|none|neither|cannot)\b|n['’]t\b/iu,
    by: "the-paper-or-no-one",
    example: "This newspaper *could not confirm* that the pump was old.",
    not: "The port *confirmed* that the pump was old.",
  },
];

/** Words before a cue that are looked at. */
const AROUND = 40;
/** Nobody said it. */
export const NO_ONE = /^(?:nobody|no[ -]one|none|neither)\b/iu;

/** Attributions without those that put what they hold to nobody; left empty, so that places in the list stay. */
export function withoutImpersonal(placed: readonly Placed[], text: string, outlet: string | null): Placed[] {
  return placed.map((each) => (isImpersonal(each, text, outlet) ? { ...each, content: [] } : each));
}

function isImpersonal({ cue, source, content }: Placed, text: string, outlet: string | null): boolean {
  const [own] = cue;
  const [who] = source;
  if (own === undefined || content.length === 0) return false;
  const words = text.slice(own.start, own.end);
  return IMPERSONAL.some((rule) => {
    if (!rule.cue.test(words)) return false;
    if (rule.around !== undefined && !rule.around.test(text.slice(startOf(own, who), own.end))) return false;
    return rule.by === "nobody-named"
      ? isBehindNobody(own, who, rule.around !== undefined)
      : isPaperOrNoOne(who, text, outlet);
  });
}

function startOf(cue: Span, who: Span | undefined): number {
  return who !== undefined && who.end <= cue.start && cue.start - who.start < AROUND
    ? who.start
    : Math.max(0, cue.start - AROUND);
}

/** No source is named, or one that stands behind the cue and speaks elsewhere: "reason to believe it. “…,” *wrote the Gazette*". */
function isBehindNobody(cue: Span, who: Span | undefined, mayStandBehind: boolean): boolean {
  return who === undefined || (mayStandBehind && who.start > cue.end);
}

function isPaperOrNoOne(who: Span | undefined, text: string, outlet: string | null): boolean {
  if (who === undefined) return false;
  const words = text.slice(who.start, who.end);
  return NO_ONE.test(words) || isThisOutlet(words) || isOwnOutlet(words, outlet) || /^we$/iu.test(words);
}
