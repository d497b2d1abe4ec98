import { type Cue, re } from "./cue.ts";

const CLAIM =
  "(?:claims?|assertions?|arguments?|allegations?|accusations?|statements?|ideas?|notions?|beliefs?|theory|theories|view|case|suggestions?|insistence|contention|denials?|boasts?|story|account|narrative|excuses?|assurances?|prediction|fears?|suspicions?|hypothesis|reports)";

/** A reason given for a demand or a surmise, or held against it: "given that", "after all", "on the other hand". */
export const CUES_OF_REASONS: readonly Cue[] = [
  {
    pattern: re(
      `,\\s(?<cue>as (?:is |was )?(?:evidenced|shown|demonstrated|proved|proven|witnessed|illustrated) by)\\s`,
    ),
    shape: "reason after",
    relation: "supports",
    confidence: 0.75,
    example: "Trust in the council has gone, as shown by the empty benches.",
    not: "The route is as shown by the arrows.",
  },
  {
    pattern: re(`^(?<cue>therefore|hence|consequently it is|it is therefore|thus),?\\s`),
    shape: "conclusion drawn",
    relation: "supports",
    confidence: 0.6,
    example: "The mast is cracked. Therefore the boat should stay in port.",
    not: "Thus spoke the harbour master.",
  },
  {
    pattern: re(
      `(?<!\\b(?:be|been|is|was|are|were|being|get|got)),?\\s(?<cue>(?:particularly |especially )?given(?: that)?)\\s(?=(?:that|the|its|his|her|their|our|how|he|she|it|they|we|\\p{Lu})\\b)`,
    ),
    shape: "reason after",
    relation: "supports",
    confidence: 0.6,
    example: "The bridge should close, given that two cables have snapped.",
    not: "The prize was given the next morning.",
  },
  {
    pattern: re(
      `^(?<cue>(?:particularly |especially )?given(?: that)?)\\s(?=(?:that|the|its|his|her|their|our|how|he|she|it|they|we|\\p{Lu})\\b)`,
    ),
    shape: "reason first",
    relation: "supports",
    confidence: 0.65,
    example: "Given the state of the cables, the bridge should close.",
    not: "Given the keys, she opened the gate.",
  },
  {
    pattern: re(
      `,?\\s(?<cue>(?:because|since(?! (?:\\d|the\\s|last|then|\\p{Lu}|\\p{Ll}+ing))|as(?=\\s(?:it|he|she|they|we|the|this|these|its)\\s(?!(?:\\p{L}+\\s){0,5}?(?:(?:was|were|is|are)\\s\\p{Ll}+ing|(?:turn|head|enter|prepare|begin|start|continue|seek|move|look|approach|wait|grow|leave|arrive|meet|walk|near|draw|unfold|rise|fall|gather)s?|tr(?:y|ies))\\b)))(?: otherwise)?)\\s(?!of\\b|well\\b|soon\\b|long\\b|far\\b|if\\b|though\\b)`,
    ),
    shape: "reason after",
    relation: "supports",
    confidence: 0.6,
    example: "The town must keep the ferry because there is no other way to the school.",
    not: "The road was closed because of snow.",
  },
  {
    pattern: re(
      `^(?<cue>after all|remember|for one thing|don['’]t forget|let us not forget),?\\s(?!(?:to|when|the|how)\\b)`,
    ),
    shape: "reason added",
    relation: "supports",
    confidence: 0.6,
    example: "The old pilot should decide. After all, he has sailed the strait for forty years.",
    not: "After all the guests had gone, she swept the deck.",
  },
  {
    pattern: re(
      `(?<cue>\\b(?:lends?|lent|adds?|added|gives?|gave) (?:(?:some|more|further|much|new|fresh|great|little) )?(?:validity|credence|weight|credibility|support|substance|force|plausibility) to)\\s`,
    ),
    shape: "support lent",
    relation: "supports",
    confidence: 0.75,
    example: "The empty stalls lend weight to her claim that the fishermen have left.",
    not: "The new keel gives weight to the stern.",
  },
  {
    pattern: re(
      `(?<cue>\\b(?:bears? out|bore out|corroborates?|corroborated|confirms|vindicates?|vindicated|backs? up|supports)) (?=(?:the|this|that|these|those|his|her|their|its|\\p{Lu}\\p{L}+['’]s?) (?:\\p{Ll}+ ){0,2}?${CLAIM}\\b)`,
    ),
    shape: "support lent",
    relation: "supports",
    confidence: 0.7,
    example: "The log bears out the claim that the lamp was lit.",
    not: "The owner supports the local team.",
  },
  {
    pattern: re(
      `(?<cue>\\b(?:contradicts?|contradicted|refutes?|refuted|disproves?|disproved|belies|belied|undermines?|undermined|debunks?|debunked|undercuts?|casts? doubt on|calls? into question|gives? the lie to|flies in the face of|is at odds with)) (?=(?:the|this|that|these|those|his|her|their|its|any|\\p{Lu}\\p{L}+['’]s?) (?:\\p{L}+['’]?s? ){0,3}?${CLAIM}\\b)`,
    ),
    shape: "claim attacked",
    relation: "attacks",
    confidence: 0.75,
    example: "The log contradicts the claim that the lamp was lit.",
    not: "The tide undermines the sea wall.",
  },
  {
    pattern: re(
      `(?<cue>\\b(?:is|are|was|were|has been|have been|been) (?:\\p{Ll}+ly )?(?:contradicted|refuted|disproved|belied|undermined|debunked|undercut|cast into doubt|called into question|challenged) by)\\s`,
    ),
    shape: "attacked by",
    relation: "attacks",
    confidence: 0.75,
    example: "Her claim that the lamp was lit has been undermined by the keeper's log.",
    not: "The sea wall has been undermined by the tide.",
  },
  {
    pattern: re(
      `^(?:but |yet |still, |however, )?(?<cue>(?:none of (?:this|that|these|those|it)|nothing in this|(?:all )?(?:this|that)|it) (?:(?:does|do|did|would|should) not |doesn['’]t |don['’]t )?(?:assures?|guarantees?|proves?|means?|implies|imply|necessarily means?|shows?))(?: (?:that|either that))?\\s`,
    ),
    shape: "not assured",
    relation: "attacks",
    confidence: 0.7,
    example: "None of this assures that the ferry will run.",
    not: "None of this rope is for sale.",
  },
  {
    pattern: re(`^(?<cue>on the other hand|except),\\s`),
    shape: "set against",
    relation: "attacks",
    confidence: 0.65,
    example: "The quay looks empty. On the other hand, the crews may be at the fair.",
    not: "She holds a rope in one hand and on the other hand wears a glove.",
  },
  {
    pattern: re(`^(?<cue>however|in reality|but in fact|yet in fact),?\\s`),
    shape: "claim countered",
    relation: "attacks",
    confidence: 0.55,
    example: "She accused the port of losing forty boats. However, the port had only ten boats in all.",
    not: "She arrived at noon. However, nobody met her.",
  },
  {
    pattern: re(
      `^(?<cue>if (?:it|this|that|they) (?:were|was|did) not(?: so| true| the case)?|if (?:it|this|that) (?:weren['’]t|wasn['’]t)(?: so| true| the case)?|were (?:it|this|that) not so|otherwise),?\\s`,
    ),
    shape: "otherwise",
    relation: "supports",
    confidence: 0.65,
    example: "The crews are tired, it seems. If they were not, the second watch would be idle.",
    not: "If it were not for the fog, we could see the pier.",
  },
  {
    pattern: re(`(?:^|,\\s)(?<cue>however|though|nevertheless|even so)(?=,?\\s|[.)])`),
    shape: "drawn opposed",
    relation: "attacks",
    confidence: 0.6,
    example: "The ferry should pay its way, as the fares have doubled. Many passengers, however, have left it.",
    not: "She arrived at noon, however late it was.",
  },
  {
    pattern: re(`(?<=[\\p{Ll}’'])\\s(?<cue>when),?\\s`),
    shape: "reason after",
    relation: "supports",
    confidence: 0.55,
    example: "Cheaper berths should come first when a boat here pays 40 crowns and only ten across the bay.",
    not: "The crews should be there when the ferry docks.",
  },
];
