import { type Cue, re } from "./cue.ts";

/** How surely a sign tells: "strongly suggesting", "clearly indicates". */
const SURELY =
  "(?:(?:strongly|clearly|plainly|also|again|surely|further|perhaps|probably|only|thus|itself|all|would|could|may|might|must|certainly|seems? to|appears? to)\\s)*";
const KIND = "(?:(?:\\p{Ll}+|another)\\s){0,2}?";
const SIGN = "(?:signs?|indications?|indicators?|evidence|proof|symptoms?|hints?|portents?|omens?)";

/** Something tells something: "suggests", "one sign of this is", "in a sign of". */
export const CUES_OF_SIGNS: readonly Cue[] = [
  {
    pattern: re(
      `(?<=\\s)(?<cue>${SURELY}(?:signals?|portends?|foreshadows?|presages?|augurs?|betokens?|heralds?|attests? to|testif(?:y|ies) to|betrays?))\\s(?!\\p{Lu}\\p{Ll}+\\s(?:to|that))`,
    ),
    shape: "subject tells",
    relation: "supports",
    confidence: 0.75,
    example: "The shuttered booth signals a long closure.",
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
    example: "Nobody mends the quay. One sign of this is the rust on its rails.",
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
    pattern: re(`(?<=,\\s|;\\s|\\band\\s)(?<cue>therefore|hence)\\s`),
    shape: "clause tells",
    relation: "supports",
    confidence: 0.6,
    example: "The mast is cracked, and therefore the boat should stay in port.",
    not: "The vote failed and therefore ended the session.",
  },
  {
    pattern: re(`,\\s(?:and\\s)?(?<cue>conclud(?:ing|es|ed))(?: that)?\\s`),
    shape: "source concludes",
    relation: "supports",
    confidence: 0.7,
    example: "The auditors wrote that with tolls included the bridge earned more, concluding it was worth its price.",
    not: "She sang for an hour, concluding with a hymn.",
  },
];
