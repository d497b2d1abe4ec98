/** An ending, and what stands in its place in the base form. The first whose result is a known word wins. */
const ENDINGS: readonly { readonly ending: string; readonly instead: readonly string[]; readonly example: string }[] = [
  { ending: "ies", instead: ["y", "ie"], example: "injuries" },
  { ending: "sses", instead: ["ss"], example: "losses" },
  { ending: "es", instead: ["e", ""], example: "houses, boxes" },
  { ending: "s", instead: [""], example: "bridges" },
  { ending: "ied", instead: ["y", "ie"], example: "carried" },
  { ending: "ed", instead: ["e", ""], example: "closed, opened" },
  { ending: "ying", instead: ["y", "ie"], example: "carrying, dying" },
  { ending: "ing", instead: ["e", ""], example: "closing, opening" },
];
const SHORTEST = 3;

/** What a regular form may be a form of, the likeliest first; itself last. */
export function regularBases(word: string): string[] {
  const found: string[] = [];
  for (const { ending, instead } of ENDINGS) {
    if (!word.endsWith(ending) || (ending === "s" && /(?:ss|us|is)$/u.test(word))) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < SHORTEST - 1) continue;
    // "stopped" is of "stop", "killed" of "kill"
    if (/(?:ed|ing)$/u.test(ending) && /([^aeiou])\1$/u.test(stem)) found.push(stem, stem.slice(0, -1));
    for (const each of instead) if ((stem + each).length >= SHORTEST) found.push(stem + each);
  }
  return [...found, word];
}
