import { longestCommon } from "../../../linker/words/longest-common.ts";
import { wordsIn } from "../../../linker/words/words.ts";

/** A stretch of a sentence held against the fullest one: in both, in the fullest alone, or in this one alone. */
export interface Part {
  readonly is: "same" | "gone" | "come";
  readonly text: string;
}

/** Where less than this share of the shorter one's words is common, marks would be louder than words. */
const ENOUGH = 0.5;

/**
 * A sentence as one article has it, in parts, against the fullest one; one part where they are the same, or have too little
 * in common. Without the parts that are gone it is the sentence to the letter.
 */
export function compared(full: string, text: string): Part[] {
  const whole: Part[] = [{ is: "same", text }];
  if (full === text) return whole;
  const [a, b] = [wordsIn(full), wordsIn(text)];
  const matches = longestCommon(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  );
  if (matches.length === 0 || matches.length < Math.min(a.length, b.length) * ENOUGH) return whole;
  const parts: Part[] = [];
  const add = (is: Part["is"], words: string) => words !== "" && parts.push({ is, text: words });
  let [i, j, at] = [0, 0, 0];
  for (const match of [...matches, { a: a.length, b: b.length }]) {
    const [gone, come] = [a.slice(i, match.a), b.slice(j, match.b)];
    // What is gone stands where the next word would, or behind the last one.
    const start = come[0]?.start ?? b[match.b]?.start ?? b.at(-1)?.end ?? 0;
    add("same", text.slice(at, Math.max(at, start)));
    at = Math.max(at, start);
    add("gone", full.slice(gone[0]?.start ?? 0, gone.at(-1)?.end ?? 0));
    const end = come.at(-1)?.end ?? at;
    add("come", text.slice(at, end));
    at = end;
    [i, j] = [match.a + 1, match.b + 1];
  }
  add("same", text.slice(at));
  return parts;
}
