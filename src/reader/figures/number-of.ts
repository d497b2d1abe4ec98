import { nounsAfter } from "./nouns/phrase.ts";
import { STOPS } from "./nouns/words.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import type { Unit } from "./units/unit.ts";

/** So many tokens may stand between what is counted and how many: "the number of boats … rose to 40". */
const REACH = 24;
/** Words that lead from what is counted to the number. */
const LEADS =
  /^(?:to|at|is|was|are|were|of|reached|reaches|hit|hits|topped|exceeded|totaled|totalled|totals|by|stands|stood|:)$/u;
const ADVERBS =
  /^(?:now|currently|still|already|only|just|about|around|nearly|almost|over|already|some|estimated|an)$/u;

/**
 * What a bare number counts where that stands before it: "the number of confirmed cases rose *to 47*", "a toll of 12".
 * The words between must not open another clause or hold another number.
 */
export function numberedBefore(tokens: readonly Token[], quantity: Quantity, previousNext: number): Unit | null {
  if (!endsThere(tokens, quantity)) return null;
  let lead = quantity.boundFirst - 1;
  while (ADVERBS.test(tokens[lead]?.lower ?? "")) lead--;
  if (!LEADS.test(tokens[lead]?.lower ?? "")) return null;
  for (let at = lead - 1; at >= Math.max(previousNext, lead - REACH); at--) {
    const token = tokens[at];
    if (token === undefined || /^[;—]$/u.test(token.text)) return null;
    if (token.lower !== "number" && token.lower !== "numbers") continue;
    if (tokens[at + 1]?.lower !== "of") return null;
    const nouns = nounsAfter(tokens, tokens[at + 2]?.lower === "the" ? at + 3 : at + 2, false);
    if (nouns === null || nouns.next > lead) return null;
    const words = tokens.slice(nouns.first, nouns.next);
    return {
      unit: words.map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`)).join(""),
      code: null,
      kind: "count",
    };
  }
  return null;
}

/** Whether nothing that it could count follows a number. */
function endsThere(tokens: readonly Token[], { unit, nouns, part, value, bound, numberNext }: Quantity): boolean {
  if (unit !== null || nouns !== null || part || value === null || bound === "range") return false;
  const after = tokens[numberNext];
  return (
    after === undefined ||
    after.kind === "mark" ||
    STOPS.has(after.lower) ||
    /^(?:and|last|next|this)$/u.test(after.lower)
  );
}
