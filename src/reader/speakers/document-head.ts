import type { Span } from "../../contract/index.ts";
import { endsHead, kindOfNoun } from "./phrase.ts";

/** Words of a subject that are looked at before its head. */
const FARTHEST = 5;

/**
 * The document that a sentence begins with as its subject: "*A press release* from the port went further". Null where the
 * noun goes on ("the report's author", "the study group") or none stands there.
 */
export function documentAtHead(sentence: Span, text: string): Span | null {
  const words = [
    ...text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)).matchAll(/[\p{L}'’-]+|[,;:]/gu),
  ];
  if (!/^(?:an?|the|this|that|its|his|her|their)$/iu.test(words[0]?.[0] ?? "")) return null;
  for (let at = 1; at < Math.min(words.length, FARTHEST); at++) {
    const word = words[at]?.[0].toLowerCase() ?? "";
    const next = words[at + 1]?.[0] ?? "";
    if (/^[,;:]$/u.test(word) || (at > 1 && endsHead(word, words[at - 1]?.[0] ?? ""))) return null;
    if (kindOfNoun(word)?.kind !== "document" || kindOfNoun(word)?.plural) continue;
    const ends =
      endsHead(next, word) ||
      /^(?:is|was|has|had|did|does|makes?|made|went|goes|gives?|gave|came|runs?|ran|reads?|itself|also|then|says?|said|does)$/u.test(
        next,
      ) ||
      /[a-z]ed$/u.test(next);
    const last = words[at];
    if (!ends || last === undefined) continue;
    return { start: sentence.start + (words[0]?.index ?? 0), end: sentence.start + last.index + last[0].length };
  }
  return null;
}
