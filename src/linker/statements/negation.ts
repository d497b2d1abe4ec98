const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|neither|without|cannot|false|untrue|baseless)\b|\p{L}n['’]t\b/iu;

/** Whether words say that something is not so: "no one was hurt", "it is completely false". */
export function negates(words: string): boolean {
  return NEGATION.test(words);
}
