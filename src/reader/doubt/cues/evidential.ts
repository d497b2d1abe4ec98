import type { Cue } from "./cue.ts";

/** Hearsay: that others say so, and not who. */
export const EVIDENTIAL: readonly Cue[] = [
  {
    words: "reportedly allegedly",
    class: "evidential",
    certainty: "unknown",
    example: "The skipper *reportedly* sold the boat.",
  },
  {
    words: "alleged",
    class: "evidential",
    certainty: "unknown",
    before:
      /\b(?:the|an?|his|her|its|their|any|these|those|such|of|for|over|some|two|three|four|several|other|more|by|from|\p{L}+['’]s)\s+$/iu,
    after: /^\s+\p{L}/u,
    notAfter: /^\s+(?:that|in|by|to|the|he|she|it|they)\b/iu,
    example: "The *alleged* theft was in May.",
    not: "The owner alleged that it was stolen.",
  },
  {
    words: "rumored rumoured",
    class: "evidential",
    certainty: "possible",
    example: "A *rumoured* sale came to nothing.",
  },
  {
    words: "said",
    class: "evidential",
    certainty: "unknown",
    before: /\b(?:is|are|was|were|were also|is also)\s+$/iu,
    after: /^\s+to\s+(?:be|have|\p{L}+)\b/u,
    example: "The boat is *said* to be for sale.",
    not: "The skipper said to wait.",
  },
  {
    words: "by_all_accounts by_some_accounts word_has_it rumor_has_it rumour_has_it",
    class: "evidential",
    certainty: "unknown",
    example: "*By all accounts* the boat was sound.",
  },
];
