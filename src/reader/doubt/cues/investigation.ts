import type { Cue } from "./cue.ts";

/** What is being looked into, asked or weighed, and so is not known. */
export const INVESTIGATION: readonly Cue[] = [
  {
    words: "whether",
    class: "investigation",
    certainty: "possible",
    notAfter: /^\s+(?:or not (?:you|we|they|he|she)|(?:it['’]s|it be|by|in|on|through|at)\b|[\p{L}]+,? or\b)/iu,
    example: "Inspectors asked *whether* the lock had been forced.",
    not: "All the boats, whether old or new, were moored.",
  },
  {
    words: "investigating probing examining exploring looking_into studying",
    class: "investigation",
    certainty: "possible",
    after: /^\s+(?:whether|if|possible|the possibility|how|a possible|reports|claims|allegations)\b/u,
    example: "Inspectors are *investigating* whether the lock had been forced.",
  },
];
