import type { Attribution, Hedge } from "../../contract/index.ts";

/**
 * What a hedge's own words say of its class and of how sure they leave the reader, where only the network found it. The
 * first rule that fits counts.
 */
const HEDGE_RULES: readonly {
  readonly pattern: RegExp;
  readonly class: Hedge["class"];
  readonly certainty: Attribution["certainty"];
  readonly example: string;
}[] = [
  {
    pattern: /\b(?:unlikely|doubt\w*|improbabl\w*|questionabl\w*|dubious\w*)\b/iu,
    class: "epistemic",
    certainty: "doubtful",
    example: "The tank is *unlikely* to hold until the weekend.",
  },
  {
    pattern: /\b(?:if|unless|would|provided|assuming|in case|should)\b/iu,
    class: "conditional",
    certainty: "possible",
    example: "The bridge opens on Monday *if* the test is passed.",
  },
  {
    pattern:
      /\b(?:whether|investigat\w*|examin\w*|prob(?:e|es|ed|ing)|study|studying|studied|explor\w*|look(?:s|ed|ing)? into|inquir\w*|test(?:s|ed|ing)?)\b/iu,
    class: "investigation",
    certainty: "possible",
    example: "Inspectors *are examining whether* the lock had been forced.",
  },
  {
    pattern:
      /\b(?:think|thinks|thought|believ\w*|belief|expect\w*|hop(?:e|es|ed|ing)|fear\w*|suspect\w*|assum\w*|estimat\w*|consider\w*|suppos\w*|presum\w*|view\w*|hypothesi\w*)\b/iu,
    class: "doxastic",
    certainty: "probable",
    example: "The crew *believes* the pump had been running.",
  },
  {
    pattern:
      /\b(?:likely|probabl\w*|appear\w*|seem\w*|apparent\w*|suggest\w*|indicat\w*|evident\w*|presumabl\w*|imply|implies|implied)\b/iu,
    class: "epistemic",
    certainty: "probable",
    example: "The fire *appears* to have begun on the ground floor.",
  },
  {
    pattern:
      /\b(?:may|might|could|can|possib\w*|perhaps|maybe|potential\w*|uncertain\w*|unclear|unknown|not clear|not sure)\b/iu,
    class: "epistemic",
    certainty: "possible",
    example: "Two more boats *may* be missing.",
  },
];

/** The first rule that fits the words of a hedge. */
export function ruleOf(words: string) {
  return HEDGE_RULES.find((rule) => rule.pattern.test(words));
}
