import type { Inference } from "../../contract/index.ts";

/** Where a cue's conclusion and premise stand; each is a function of shapes.ts. */
export type Shape =
  | "subject tells"
  | "clause tells"
  | "earlier tells"
  | "sign named"
  | "signs exist"
  | "reason after"
  | "reason first"
  | "reason added"
  | "conclusion drawn"
  | "support lent"
  | "claim attacked"
  | "attacked by"
  | "not assured"
  | "set against"
  | "drawn opposed"
  | "source concludes"
  | "otherwise";

/** Words that offer one thing as a reason for or against believing another. */
export interface Cue {
  /** Its own words; the group `cue`, where there is one, are those shown. */
  readonly pattern: RegExp;
  readonly shape: Shape;
  readonly relation: Inference["relation"];
  readonly confidence: number;
  readonly example: string;
  /** What looks like it and offers no reason. */
  readonly not: string;
}

/** How surely a sign tells: "strongly suggesting", "clearly indicates". */
const SURELY =
  "(?:(?:strongly|clearly|plainly|also|again|surely|further|perhaps|probably|only|thus|itself|all|would|could|may|might|must|certainly|seems? to|appears? to)\\s)*";
const KIND = "(?:(?:\\p{Ll}+|another)\\s){0,2}?";
const SIGN = "(?:signs?|indications?|indicators?|evidence|proof|symptoms?|hints?|portents?|omens?)";
const CLAIM =
  "(?:claims?|assertions?|arguments?|allegations?|accusations?|statements?|ideas?|notions?|beliefs?|theory|theories|view|case|suggestions?|insistence|contention|denials?|boasts?|story|account|narrative|excuses?|assurances?|prediction|fears?|suspicions?|hypothesis|reports)";

export const CUES: readonly Cue[] = [
  {
    pattern: re(
      `(?<=\\s)(?<cue>${SURELY}(?:signals?|portends?|foreshadows?|presages?|augurs?|betokens?|heralds?|attests? to|testif(?:y|ies) to|betrays?))\\s(?!\\p{Lu}\\p{Ll}+\\s(?:to|that))`,
    ),
    shape: "subject tells",
    relation: "supports",
    confidence: 0.75,
    example: "The shuttered ticket office signals a long closure.",
    not: "The captain signals the crew to cast off.",
  },
  {
    pattern: re(
      `(?<=\\s)(?<cue>${SURELY}(?:suggests?|indicates?|impl(?:y|ies)|demonstrates?|proves?|shows?|confirms?))\\s(?=that\\s|how (?:little|much|far|few)\\s|why\\s)`,
    ),
    shape: "subject tells",
    relation: "supports",
    confidence: 0.7,
    example: "The speed of the sale suggests that the owners were in trouble.",
    not: "A survey of passengers suggests that fares are too high.",
  },
  {
    pattern: re(
      `(?<=\\s)(?<cue>${SURELY}(?:suggests?|indicates?|impl(?:y|ies)|points? to))\\s(?=(?:an?|the|some|no|little|\\p{Ll}+)\\s)(?!that\\s|how\\s|why\\s|otherwise|in\\b|at\\b|on\\b)`,
    ),
    shape: "subject tells",
    relation: "supports",
    confidence: 0.7,
    example: "The projected fare suggests a lasting shortage of boats.",
    not: "The sign points to the exit.",
  },
  {
    pattern: re(
      `,\\s(?<cue>(?:(?:strongly|clearly|perhaps|probably|possibly|thus|again|further)\\s)?(?:suggesting|indicating|implying|proving|demonstrating|signal(?:l)?ing|confirming|foreshadowing|heralding|portending))\\s`,
    ),
    shape: "clause tells",
    relation: "supports",
    confidence: 0.75,
    example: "The harbour lamps burned all week, strongly suggesting that someone was at home.",
    not: "He spoke for an hour, suggesting a picnic to his guests.",
  },
  {
    pattern: re(
      `,\\s(?<cue>which\\s(?:\\p{L}+\\s(?:\\p{L}+\\s){0,3}?(?:said|says|argued|argues|believes|believed|thinks)\\s)?${SURELY}(?:suggests?|suggested|indicates?|indicated|proves?|proved|demonstrates?|demonstrated|implies|implied|shows|confirms))\\s(?=that\\s|(?:an?|the|how|his|her|its|their|they|he|she|it|there)\\s)`,
    ),
    shape: "clause tells",
    relation: "supports",
    confidence: 0.7,
    example: "The gates were left open, which suggests that the guards had gone.",
    not: "She cited a survey which suggests that fares are too high.",
  },
  {
    pattern: re(
      `,\\s(?<cue>(?:in |in what (?:is|was) |which is |itself )?(?:yet )?(?:an?|another|one more|further|the (?:latest|clearest|first|strongest|best|surest)) ${KIND}(?:sign|indication|proof|evidence|indicator|symptom|portent|omen)(?: of (?:how|just how)| of| that))\\s`,
    ),
    shape: "clause tells",
    relation: "supports",
    confidence: 0.8,
    example: "The envoys ate apart, in a sign of a deepening quarrel.",
    not: "They put up a sign of oak over the door.",
  },
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
    pattern: re(
      `^(?<cue>(?:this|that|these|those|all (?:this|that|of this|of that|of these))(?:\\s(?:\\p{Ll}+\\s){0,2}?\\p{Ll}+)?\\s${SURELY}(?:suggests?|indicates?|proves?|demonstrates?|implies|imply|shows?|confirms?|signals?))\\s(?=that\\s|how\\s|why\\s|(?:an?|the)\\s)`,
    ),
    shape: "earlier tells",
    relation: "supports",
    confidence: 0.65,
    example: "No boat came for a week. This suggests that the strait was mined.",
    not: "This map shows the strait.",
  },
  {
    pattern: re(
      `^(?<cue>(?:this|that|it|these|those) (?:is|was|are|were) ${KIND}(?:an? |the )?${KIND}(?:sign|indication|proof|evidence|symptom|portent)s?(?: of| that| enough that))\\s`,
    ),
    shape: "earlier tells",
    relation: "supports",
    confidence: 0.7,
    example: "The bakers have stopped baking. It is a sign that flour is short.",
    not: "It was a sign of painted wood.",
  },
  {
    pattern: re(
      `^(?<cue>(?:it follows|we (?:can|may|must) (?:conclude|infer)|one (?:can|may|must) (?:conclude|infer)|from (?:this|which) it follows|the (?:conclusion|inference) (?:is|must be)(?: (?:clear|plain|inescapable))?)(?::| that))\\s`,
    ),
    shape: "earlier tells",
    relation: "supports",
    confidence: 0.8,
    example: "Both keys were on board. It follows that the thief was, too.",
    not: "The dog follows that cart.",
  },
  {
    pattern: re(
      `^(?<cue>(?:one|another|a further|a second|a third|the (?:latest|clearest|first|strongest|best|surest)|yet another) ${KIND}${SIGN} (?:of|that) (?<of>[^,;:.]{2,80}?) (?:is|was|are|were|has been|came (?:with|in|when|from)))\\s`,
    ),
    shape: "sign named",
    relation: "supports",
    confidence: 0.8,
    example: "One sign of this is the price of rope.",
    not: "One sign of the inn is missing.",
  },
  {
    pattern: re(
      `(?<cue>\\bthere (?:is|are|were|was|has been|have been) (?:now |also |already |indeed |still )*(?:(?!no\\b|little\\b|few\\b|any\\b|scant\\b|not\\b)\\p{Ll}+ ){0,3}?(?:signs?|indications?|evidence|proof|(?:good |every |some |strong )?reasons? to (?:believe|think|suspect|fear|doubt))(?: that)?)\\s(?!of\\b|from\\b|for\\b|in\\b|to\\b|on\\b|at\\b|and\\b|whether\\b|around\\b|above\\b)`,
    ),
    shape: "signs exist",
    relation: "supports",
    confidence: 0.7,
    example: "There are now signs that the crews are tired.",
    not: "There are signs in four languages at the gate.",
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
    pattern: re(`(?<=,\\s|;\\s|\\band\\s)(?<cue>therefore|hence)\\s(?!the\\s)`),
    shape: "clause tells",
    relation: "supports",
    confidence: 0.6,
    example: "The mast is cracked, and therefore the boat should stay in port.",
    not: "The vote failed and therefore ended the session.",
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
    shape: "set against",
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
    pattern: re(`,\\s(?:and\\s)?(?<cue>conclud(?:ing|es|ed))(?: that)?\\s`),
    shape: "source concludes",
    relation: "supports",
    confidence: 0.7,
    example: "The auditors wrote that with tolls included the bridge earned more, concluding it was worth its price.",
    not: "She sang for an hour, concluding with a hymn.",
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

function re(pattern: string): RegExp {
  return new RegExp(pattern, "giu");
}
