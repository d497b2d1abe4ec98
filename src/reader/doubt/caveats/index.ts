import type { Span } from "../../../contract/index.ts";
import type { Layout } from "../../layout.ts";
import { Cover } from "../../text/cover.ts";
import { sentencesWith } from "../../text/triggers.ts";
import { CAVEAT_PHRASES, TRIGGER } from "./phrases.ts";

export { distanceMarks } from "./distance.ts";
export { CAVEAT_PHRASES, REPORT_NOUNS } from "./phrases.ts";

/** So much of a sentence is looked at. */
const LONGEST = 2000;

/** The writer's caveats about what he passes on, in text order; none within quotation marks, where others speak. */
export function caveatsIn(text: string, layout: Layout): Span[] {
  const quoted = new Cover(text);
  quoted.add(layout.quotations.map(({ inner }) => inner));
  const found = sentencesWith(TRIGGER, text, layout.sentences).flatMap((sentence) => {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    return CAVEAT_PHRASES.flatMap(({ pattern }) =>
      [...words.matchAll(pattern)].map((match) => ({
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })),
    );
  });
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let last = -1;
  return found.filter((span) => {
    if (span.start < last || quoted.touches(span)) return false;
    last = span.end;
    return true;
  });
}
