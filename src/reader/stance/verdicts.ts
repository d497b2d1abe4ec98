import type { Attribution } from "../../contract/index.ts";

/** How writers say of a statement, in a clause of their own, that it is so or is not so. */
export interface Verdict {
  readonly pattern: RegExp;
  readonly stance: Attribution["stance"];
  /** `pointing`: what is judged must be named by words that point back to it, or stand before it in its sentence. */
  readonly example: string;
  readonly not?: string;
}

const BE = `(?:is|are|was|were|['’]s|has been|have been|had been|proved|proven|proves|prove|turned out|turns out|turned out to be|turns out to be|proved to be|later proved|remain|remains|looks?)`;
const HOW = String.raw`(?:\s+(?:simply|just|plainly|patently|demonstrably|completely|entirely|utterly|largely|all|both|clearly|also|since|later|now|quickly|repeatedly|widely|flatly|thoroughly|long|absolutely|quite|of course|to be|found to be|shown to be))*`;

export const VERDICTS: readonly Verdict[] = [
  {
    pattern: new RegExp(
      String.raw`\b${BE}${HOW}\s+(?:false|untrue|empty|hollow|wrong|baseless|groundless|unfounded|misleading|inaccurate|incorrect|nonsense|mistaken|misplaced|bogus|a lie|lies|a myth|a fiction|a fabrication|fabricated|without (?:foundation|merit|basis)|not true|not so(?! much)|not the case|far from (?:true|the truth|accurate)|unsupported|not (?:backed up|backed|borne out|supported) by)\b(?!\s+(?:side|way|place|time|hands|man|woman|people|number|direction|to\b))`,
      "giu",
    ),
    stance: "disputed",
    example: "Those words *proved empty*.",
    not: "The boat was on the wrong side.",
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:has|have|had|was|were|is|are)(?:\s+been)?${HOW}\s+(?:debunked|discredited|disproved|disproven|refuted|contradicted|undermined|belied|exposed as)\b`,
      "giu",
    ),
    stance: "disputed",
    example: "The claim *has been undermined* by the harbour's own log.",
    not: "The sea undermined the pier.",
  },
  {
    pattern:
      /\b(?:is|are|was|were|stands?|stood) (?:at odds with|in contrast to|contradicted by|belied by)\b|\b(?:contradict|refut|belie|disprove|undercut|undermine)(?:s|d|ed|es)?\b(?=\s+(?:this|that|the|his|her|their|its|these|those|such)\s)/giu,
    stance: "disputed",
    example: "The log *contradicts* that claim.",
  },
  {
    pattern:
      /\b(?:there (?:is|was|has been)\s+(?:\p{L}+\s+)?no (?:\p{L}+\s+)?(?:evidence|proof|basis|truth|indication)|no evidence (?:supports|backs)|(?:evidence|data|figures|records|facts|numbers|statistics) (?:do|does|did)(?: not|n['’]t) (?:support|back|bear out|back up))\b/giu,
    stance: "disputed",
    example: "*There is no evidence* for that claim.",
    not: "There is no lamp in the station.",
  },
  {
    pattern:
      /\bcontrary to\b(?=\s+(?:what|(?:this|that|these|those|his|her|their|its|the|such|\p{L}+['’]s?)\s+(?:\p{L}+\s+){0,2}?(?:claims?|assertions?|statements?|reports?|words|allegations?|suggestions?|promises?)))/giu,
    stance: "disputed",
    example: "*Contrary to* that claim, the pier was open.",
  },
  {
    pattern: new RegExp(
      String.raw`\b${BE}${HOW}\s+(?:right|correct|true|accurate|justified|vindicated|undisputed|indisputable|well documented|well-documented|beyond dispute|borne out|confirmed by)\b(?!\s+(?:now|here|there|back|away|after|next|before|behind|around|at|on|in|up|down|up to|side|hand|time|place|moment|love|friends?|to\b(?! (?:say|point|argue|note|insist|warn|worry))))`,
      "giu",
    ),
    stance: "endorsed",
    example: "The keeper *is right*.",
    not: "The keeper was right at the gate.",
  },
];

/** A text without one of these words holds no verdict. */
export const VERDICT_WORDS =
  /false|untrue|empty|hollow|wrong|baseless|groundless|unfounded|mislead|accurate|incorrect|nonsense|mistaken|misplaced|bogus|a lie| lies|a myth|fiction|fabricat|without foundation|without merit|without basis|not true|not so|not the case|not backed|not borne|not supported|far from|unsupported|debunk|discredit|disprove|refute|contradict|undermin|undercut|belie[ds]|exposed as|at odds|contrast to|evidence|proof|basis|truth|indication|t support|t back|t bear|contrary to| right| correct| true|justified|vindicated|disput|documented|borne out|confirmed by/gi;
