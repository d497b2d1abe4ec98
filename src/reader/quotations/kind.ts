import type { Attribution, Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import { wordsOf } from "../text/words.ts";
import { outermostOf, quotationsTouching } from "./place.ts";
import type { Quotation } from "./quotation.ts";

/**
 * Whether a statement is told in its speaker's words (`direct`: all of them in quotation marks), in the reporter's
 * (`indirect`: none of them), or in both (`mixed`: a "that" before the marks, a quoted fragment, a word in scare quotes).
 *
 * Only the outermost marks count: what is quoted inside a quotation was quoted by the speaker. A quotation that holds the
 * cue as well holds the whole telling, not the statement, and does not count: in “She told me she had left,” he said,
 * hers is indirect. Punctuation does not count.
 */
export function kindOf(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
  cue: readonly Span[] = [],
): Attribution["kind"] {
  let quoted = 0;
  let told = 0;
  for (const piece of content) {
    const touching = quotationsTouching(piece, quotations);
    const marked = outermostOf(touching.filter((quotation) => !cue.some((span) => contains(quotation, span))));
    let at = 0;
    for (const word of wordsOf(text.slice(piece.start, piece.end))) {
      const span = { start: piece.start + word.start, end: piece.start + word.end };
      if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) continue;
      while (at < marked.length && (marked[at]?.end ?? 0) <= span.start) at++;
      const around = marked[at];
      if (around !== undefined && contains(around, span)) quoted++;
      else told++;
    }
  }
  if (quoted === 0) return "indirect";
  return told === 0 ? "direct" : "mixed";
}
