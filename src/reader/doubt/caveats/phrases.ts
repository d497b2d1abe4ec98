/**
 * How writers say that they cannot vouch for what they pass on. Each stands somewhere in a sentence of their own; in the
 * examples the words that count are in stars.
 */
export interface CaveatPhrase {
  readonly pattern: RegExp;
  readonly example: string;
  readonly not?: string;
}

const ADVERBS = String.raw`(?:(?:yet|immediately|independently|officially|fully|readily|otherwise|be|been|to)\s+){0,4}`;
const CHECK = `(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?|substantiated?)`;
const NOT = `(?:not|n['’]t|never)`;

export const CAVEAT_PHRASES: readonly CaveatPhrase[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:impossible|not possible|difficult|hard|unable|no way|not able|n['’]t able|(?:not|n['’]t|never) (?:yet )?been able)\s+to\s+${ADVERBS}(?:${CHECK}|check)\b`,
      "giu",
    ),
    example: "It is *impossible to confirm* these reports.",
    not: "It was impossible to open the gate.",
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:could|can|has|have|had|was|were|is|are)\s*${NOT}|cannot)\s+${ADVERBS}${CHECK}\b(?!\s+(?:whether|or deny|as|for|by the senate))`,
      "giu",
    ),
    example: "The figures *could not be independently verified*.",
    not: "The council could not be reached.",
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:nobody|no one|no-one|none of (?:them|these|those)|neither of them)\s+(?:could|can|was able to|were able to|has been able to|have)\s+${ADVERBS}${CHECK}\b`,
      "giu",
    ),
    example: "*No one could confirm* the landing.",
    not: "No one could open the gate.",
  },
  {
    pattern: /\bnot\s+(?:yet\s+)?(?:been\s+)?independently\s+(?:verified|confirmed|corroborated|authenticated)\b/giu,
    example: "Reports *not independently confirmed* speak of a fire.",
  },
  {
    pattern:
      /\b(?:remains?|remained|are|is|were|was)\s+(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unproven)\b/giu,
    example: "The number of boats lost *remains unconfirmed*.",
  },
  {
    pattern:
      /\b(?:no|without(?: any)?|lacks?|lacking)\s+(?:independent|official|outside)\s+(?:confirmation|verification|corroboration|evidence)\b/giu,
    example: "There was *no independent confirmation* of the landing.",
  },
  {
    pattern:
      /\bif\s+(?:they are\s+|it is\s+|it proves\s+)?(?:genuine|authentic|true|accurate|confirmed|verified|proven|substantiated)\b(?=\s*[,.;—–-]|\s+by\b)/giu,
    example: "*If genuine*, the letters show that the crew was warned.",
    not: "If confirmed in May as a judge she would be the first.",
  },
  {
    pattern:
      /\bwithout\s+(?:(?:offering|providing|citing|presenting|giving|showing|producing|supplying|any|further|supporting|specific|credible|of)\s+)*(?:evidence|proof)\b/giu,
    example: "The mayor claimed *without evidence* that the count was wrong.",
    not: "The case ended without a verdict.",
  },
  {
    pattern:
      /\b(?:offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|gave|gives|giving|cit(?:es?|ed|ing)|present(?:s|ed|ing)?|produc(?:es?|ed|ing)|show(?:s|ed|ing)?)\s+(?:no|little|scant)\s+(?:(?:further|supporting|specific|credible|hard|independent)\s+)*(?:evidence|proof)\b/giu,
    example: "The ministry *offered no evidence* for its figure.",
  },
  {
    pattern:
      /\b(?:did|do|does|has|have)\s*(?:not|n['’]t)\s+(?:offer(?:ed)?|provided?|give|given|cited?|present(?:ed)?|produced?|show|shown)\s+(?:any\s+)?(?:(?:further|supporting|specific|credible|hard)\s+)*(?:evidence|proof)\b/giu,
    example: "The ministry *did not provide evidence*.",
  },
  {
    pattern:
      /\b(?:which|that|and)\s+(?:all\s+)?(?:originat(?:e[sd]?|ing)\s+(?:solely\s+|only\s+)?(?:with|from)|(?:stems?|stemmed|comes?|came)\s+(?:solely|only|entirely)\s+from)\b/giu,
    example: "These reports, *which originate with* the owner, are old.",
    not: "The river, which comes from the hills, was low.",
  },
  {
    pattern:
      /\b(?:authenticity|veracity|accuracy|provenance)\b[^.;]{0,60}?\b(?:could not|cannot|has not|have not|is disputed|is unclear|is in doubt|is unknown|was not|were not)\b/giu,
    example: "The *authenticity of the letters could not* be established.",
  },
  {
    pattern:
      /\b(?:with a (?:grain|pinch) of salt|(?:treated|viewed|read|taken) with (?:great |some |extreme )?(?:caution|scepticism|skepticism)|at face value)\b/giu,
    example: "Such figures should be taken *with a pinch of salt*.",
  },
];

/** A sentence without one of these holds no such phrase: most sentences are done with here. */
export const TRIGGER =
  /verif|confirm|corrobor|authentic|genuine|substantiat|evidence|proof|unproven|proven|if true|accura|veracity|provenance|originat|stem|which (?:all )?c[ao]me|of salt|face value|caution|s[ck]epticism|to (?:\w+ )?check/gi;

/** What reports, and what they are about, are called when a writer comes back to them. */
export const REPORT_NOUNS =
  "reports?|claims?|accounts?|figures?|numbers?|allegations?|assertions?|statements?|words?|accusations?|charges?|stories|story|information|rumou?rs?|footage|videos?|images?|photos?|photographs?|pictures?|recordings?|letters?|documents?|posts?|tolls?|details|estimates?|promises?|predictions?|versions?|arguments?|suggestions?|theor(?:y|ies)|warnings?|remarks?|comments?|answers?|explanations?|denials?|testimon(?:y|ies)";
