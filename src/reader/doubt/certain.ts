/** Words by which a source says that it is sure. Each with an example, the words in stars, and one it must not match. */
export const CERTAIN: readonly { readonly pattern: RegExp; readonly example: string; readonly not: string }[] = [
  {
    pattern:
      /(?<!\b(?:not|n['’]t|almost|nearly)\s+)\b(?:definitely|undoubtedly|undeniably|unquestionably|indisputably|doubtless|certainly|without (?:a|any) doubt|without doubt|beyond (?:any |all |a |reasonable )*doubt|for sure|for certain|no question (?:that|about))\b(?!\s+not\b)/iu,
    example: "The gate was *definitely* shut.",
    not: "The gate was not definitely shut.",
  },
  {
    pattern:
      /\b(?:no|little) (?:doubt|question)\b(?!\s+(?:whether|if|of|was asked))|\b(?:not|n['’]t|never) (?:in|a) doubt\b|\bhave (?:no|never had any) doubts?\b/iu,
    example: "There is *no doubt* that the gate was shut.",
    not: "She doubts that the gate was shut.",
  },
  {
    pattern:
      /(?<!\b(?:not|n['’]t|never|if|whether|make|making|makes|to be)\s+)(?:\b(?:is|are|was|were|am|absolutely|quite|completely|totally|very|so|feel|fairly)|['’](?:m|re|s))\s+(?:absolutely |quite |completely |totally |very )?(?:certain|sure|convinced|positive)\b(?=\s*(?:[.,;”"]|that\b|of\b|it\b|he\b|she\b|they\b|the\b|we\b|there\b|$))/iu,
    example: "I *am certain* that the gate was shut.",
    not: "A certain gate was shut.",
  },
  {
    pattern:
      /(?:^|[“"]\s*|[.,;]\s+|\b(?:it['’]s|it is|it was|is|are|was|were|has|have)\s+)(?:clearly|obviously|beyond dispute|a fact that|an established fact)\b(?=,|\s+(?!not\b)\p{L})/iu,
    example: "The gate *was clearly* shut.",
    not: "Write clearly.",
  },
  {
    pattern: /\b(?:know|knows) (?:for a fact|full well|perfectly well)\b|\bguarantee (?:you )?(?:that|it)\b/iu,
    example: "We *know for a fact* that the gate was shut.",
    not: "We know the gate.",
  },
];

/** Without one of these words a text holds none of them: most of it is done with here. */
export const SURE_WORDS =
  /definite|undoubt|undeni|unquestion|indisput|doubt|certain|sure\b|convinced|positive|clearly|obvious|question|dispute|a fact|full well|perfectly well|guarantee/gi;

/** Cues by which a source is told to be sure: what it is said to hold, it holds for certain. */
export const CERTAIN_CUES =
  /\b(?:certain|sure|convinced|convince[sd]|positive|adamant|no doubt|knows? for a fact|swears?|swore|guarantee[sd]?)\b/iu;
export const NEGATED = /\b(?:not|never|no longer|hardly)\b|n['’]t\b/iu;
