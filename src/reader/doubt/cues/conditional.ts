import { type Cue, TIME } from "./cue.ts";

/** A sentence that sets a condition. */
const CONDITION = /\b(?:if|unless|provided|assuming|otherwise|as long as|in the event)\b/iu;
/** What looks like one and is none: "if elected" short of a subject, "if not hundreds", "as if", "asked if". */
const NO_CONDITION = String.raw`(?:as|even|ask\w*|wonder\w*|see|know|tell|determine|decide|sure|check|find out|what|unclear|clear|question)\s+$`;

/** What holds under a condition, the condition's own word and what follows from it. */
export const CONDITIONAL: readonly Cue[] = [
  {
    words: "if",
    class: "investigation",
    certainty: "possible",
    before:
      /\b(?:ask(?:s|ed|ing)?(?: \p{L}+)?|wonder(?:s|ed|ing)?|see|know|knows|knew|tell|determine|decide|not sure|n['’]t sure|check|find out|unclear|not clear|clear|questioned|remains to be seen)\s+$/iu,
    notBefore: /\b(?:let me|you)\s+(?:know|see)\s+$/iu,
    example: "The keeper was asked *if* the lamp had burned.",
  },
  {
    words: "if",
    class: "conditional",
    certainty: "possible",
    notBefore: /\b(?:as|little|few)\s+$/iu,
    notAfter:
      /^\s+(?:not\s+(?:hundreds|thousands|dozens|millions|more|all|most|the|impossible|a)\b|only\b|you (?:will|like|please|hear)\b|(?:necessary|needed|possible|so|required)\b|anything\b|ever\b|any\b)/iu,
    only: true,
    example: "The bridge opens on Monday *if* the test is passed.",
    not: "It looked as if nobody lived there.",
  },
  {
    words: "if_so if_not",
    class: "conditional",
    certainty: "possible",
    after: /^(?:,|\s+(?:then|and if)\b)/u,
    example: "*If so*, the dam would have held.",
    not: "It took days if not weeks.",
  },
  { words: "unless", class: "conditional", certainty: "possible", example: "The dam fails *unless* it is mended." },
  {
    words: "provided",
    class: "conditional",
    certainty: "possible",
    after:
      /^\s+(?:that\b|[\p{L}'’-]+(?:\s+[\p{L}'’-]+){0,3}\s+(?:is|are|was|were|can|could|does|do|has|have|gets?)\b)/u,
    notBefore: /\b(?:has|have|had|was|were|is|are|been|be|he|she|they|it|who|which|by|and|services?)\s+$/iu,
    example: "Work begins in May *provided* that the council agrees.",
    not: "The council provided the tents.",
  },
  {
    words: "in_the_event on_condition on_the_condition",
    class: "conditional",
    certainty: "possible",
    after: /^\s+(?:that|of)\b/u,
    notAfter: /^\s+of\s+anonymity\b/iu,
    example: "The ferry sails *on condition that* the wind holds.",
  },
  {
    words: "until",
    class: "conditional",
    certainty: "possible",
    before: /(?:\bnot\b|n['’]t\b|\bno\b(?! longer)|\bnever\b|\bunchanged\b|\bcannot\b|\bhold off\b)[^.;,]*$/iu,
    after: /^\s+(?!\d)[\p{L}'’-]+(?:\s+[\p{L}'’-]+)+/u,
    notAfter: TIME,
    only: true,
    example: "The ferry will not sail *until* the ice is gone.",
    not: "The ferry did not sail until Monday.",
  },
  {
    words: "until",
    class: "conditional",
    certainty: "possible",
    before: /\b(?:will|must|shall|remains?|stays?|at least)\b[^.;,]*[, ]\s*$/iu,
    after:
      /^\s+(?:the\s+|an?\s+|its\s+)?(?:[\p{L}'’.-]+\s+){1,4}?(?:is|are|has|have|ends|pays|settles|visits|arrives|comes|agrees|passes|improves|returns|opens|falls|stops|turns|clears)\b/u,
    notAfter: TIME,
    example: "The gate will stay shut *until* the owner pays.",
    not: "The gate will stay shut until Monday.",
  },
  {
    words: "would wouldn't",
    class: "conditional",
    certainty: "possible",
    sentence: CONDITION,
    notBefore: new RegExp(NO_CONDITION, "iu"),
    notAfter: /^\s+(?:do so|like)\b/iu,
    example: "The bridge *would* open if the test were passed.",
  },
  {
    words: "would",
    class: "conditional",
    certainty: "possible",
    after: /^\s+be\s+(?:an?\s+\p{L}+\s+)?to\s+\p{L}/u,
    example: "A second way *would* be to drain the lock.",
    not: "They said that it would be forced to close.",
  },
  {
    words: "should",
    class: "conditional",
    certainty: "possible",
    before: /^\W*$/u,
    after: /^\s+(?:the|a|an|this|that|he|she|it|they|we|you|any|\p{Lu}\p{L}+)\s[^?]*$/u,
    example: "*Should* the dam fail, the town has an hour.",
    not: "Should the town pay for it?",
  },
  {
    words: "should",
    class: "conditional",
    certainty: "possible",
    before: /(?<!\b(?:what|how|why|when|where|who|whom|which|or|and|nor|neither|so|but|only)),?\s+$/iu,
    after: /^\s+(?:he|she|it|they)\s+\p{Ll}+[^?]*$/u,
    example: "The town has an hour *should* it fail.",
    not: "Why should he pay?",
  },
  {
    words: "would wouldn't",
    class: "conditional",
    certainty: "possible",
    before: /\bno\s+\p{L}+\s+that\s+$/iu,
    example: "She knew of no reason that *would* stop them.",
  },
  {
    words: "would wouldn't",
    class: "conditional",
    certainty: "possible",
    after: /^\s*(?:not|n['’]t)?\s*(?:be (?:very |not )?surprised|probably|likely|have to)\b/iu,
    example: "I *would* be surprised by that.",
  },
  {
    words: "will won't",
    class: "conditional",
    certainty: "possible",
    before: /(?:^|[^\p{L}])(?:if|unless)\s[^;]*,\W*(?:[^\s;,]+\s+){1,5}$/iu,
    example: "If the test is passed, the bridge *will* open.",
  },
  {
    words: "will won't",
    class: "conditional",
    certainty: "possible",
    after: /^\s[^;,.]{3,90}\s(?:if|unless)\s+(?!not\b|only\b|any\b)/iu,
    example: "The bridge *will* open if the test is passed.",
  },
];
