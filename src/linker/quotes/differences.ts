import type { QuoteDifference, QuoteLoss, Span } from "../../contract/index.ts";
import { longestCommon } from "../words/longest-common.ts";
import type { Word } from "../words/words.ts";

/** Words whose loss changes what was said, by what goes with them. */
const TELLING: Readonly<Record<QuoteLoss, ReadonlySet<string>>> = {
  condition: new Set("if unless provided assuming until whether depending".split(" ")),
  negation: new Set(
    "not no never none neither nor nobody nothing without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't wouldn't couldn't shouldn't hasn't haven't hadn't".split(
      " ",
    ),
  ),
  hedge: new Set(
    "may might could would can perhaps maybe possibly probably likely apparently reportedly allegedly seems seem seemed appears appear appeared suggests suggest believe believes think thinks about around roughly some almost nearly".split(
      " ",
    ),
  ),
};

/**
 * Word by word what another rendering has left out, put in or changed against the fullest one, in order. A difference
 * that took a condition, a negation or a hedge away says so in `lost`.
 *
 * @param full the fullest rendering's words and its text; @param other the same of another rendering
 */
export function differencesOf(
  full: { readonly words: readonly Word[]; readonly text: string },
  other: { readonly words: readonly Word[]; readonly text: string },
): QuoteDifference[] {
  const matches = longestCommon(
    full.words.map(({ folded }) => folded),
    other.words.map(({ folded }) => folded),
  );
  const differences: QuoteDifference[] = [];
  let [a, b] = [0, 0];
  for (const match of [...matches, { a: full.words.length, b: other.words.length }]) {
    const gone = full.words.slice(a, match.a);
    const come = other.words.slice(b, match.b);
    if (gone.length > 0 || come.length > 0) {
      differences.push({
        kind: come.length === 0 ? "missing" : gone.length === 0 ? "added" : "changed",
        was: gone.length === 0 ? null : full.text.slice(gone[0]?.start, gone.at(-1)?.end),
        is: spanOf(come),
        lost: lostIn(gone, come),
      });
    }
    [a, b] = [match.a + 1, match.b + 1];
  }
  return differences;
}

function lostIn(gone: readonly Word[], come: readonly Word[]): QuoteLoss[] {
  const kinds: QuoteLoss[] = ["condition", "negation", "hedge"];
  const has = (words: readonly Word[], kind: QuoteLoss) => words.some(({ folded }) => TELLING[kind].has(folded));
  return kinds.filter((kind) => has(gone, kind) && !has(come, kind));
}

function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
