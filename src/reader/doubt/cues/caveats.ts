import type { Cue } from "./cue.ts";

/** Single words by which a writer keeps a term, or what is reported, at arm's length. */
export const CAVEAT_WORDS: readonly Cue[] = [
  {
    words: "so-called self-styled self-proclaimed purported purportedly supposedly ostensible ostensibly",
    class: "author-caveat",
    certainty: "unknown",
    example: "The *so-called* harbour plan is one page long.",
  },
  {
    words: "supposed",
    class: "author-caveat",
    certainty: "unknown",
    before: /\b(?:the|an?|his|her|its|their|any|these|those|such|of|for|over|\p{L}+['’]s)\s+$/iu,
    after: /^\s+[“"‘']?\p{L}/u,
    notAfter: /^\s+to\b/iu,
    example: "The *supposed* heir never wrote.",
    not: "The boat was supposed to sail.",
  },
  {
    words: "unverified unconfirmed uncorroborated unsubstantiated unproven unauthenticated",
    class: "author-caveat",
    certainty: "unknown",
    notBefore: /\b(?:call(?:s|ed|ing)?|as)\s[^.;]{0,60}$/iu,
    example: "*Unverified* footage shows the pier on fire.",
    not: "The owner called the charge unsubstantiated.",
  },
];
