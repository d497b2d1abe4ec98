import type { Reading, Span } from "../../contract/index.ts";
import type { Utterance } from "../profile.ts";
import { sentencesIn } from "../words/sentences.ts";
import { wordsIn } from "../words/words.ts";
import { quotedIn } from "./quoted.ts";

/** One word in quotation marks is a title or a raised eyebrow. */
const SHORTEST = 2;

/**
 * The utterances of an article: each sentence, or part of one, that it gives in quotation marks. A sentence that a cue
 * breaks in two (“We hold,” she said, “until noon.”) is one utterance in two pieces.
 */
export function utterancesOf({ article, attributions, entities }: Reading): Utterance[] {
  const { text } = article;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const sentences = quotedIn(text).flatMap((quotation) => sentencesIn(text, quotation));
  const owned = sentences.map((sentence) => {
    const holders = attributions.filter(({ content }) => content.some((piece) => shares(piece, sentence)));
    return { sentence, owner: holders.sort((one, other) => length(one.content) - length(other.content))[0] };
  });
  const utterances: Utterance[] = [];
  for (const { sentence, owner } of owned) {
    const before = utterances.at(-1);
    const statement = owner?.id ?? null;
    if (before && statement !== null && before.statement === statement && goesOn(text, before.end, sentence)) {
      utterances[utterances.length - 1] = { ...before, end: sentence.end, pieces: [...before.pieces, sentence] };
      continue;
    }
    const speaker = (owner?.speaker && names.get(owner.speaker)) ?? owner?.chain.at(-1)?.name ?? null;
    utterances.push({ ...sentence, pieces: [sentence], statement, speaker });
  }
  return utterances.filter(
    ({ pieces }) => pieces.reduce((sum, piece) => sum + wordsIn(text, piece).length, 0) >= SHORTEST,
  );
}

/** Whether the sentence was only interrupted: no mark ended it, and it goes on in a small letter. */
function goesOn(text: string, end: number, next: Span): boolean {
  const paragraph = text.slice(end, next.start);
  return (
    !/[.!?…]$/u.test(text.slice(0, end)) && !paragraph.includes("\n") && /^[\p{Ll}\p{N}]/u.test(text.slice(next.start))
  );
}

function shares(piece: Span, sentence: Span): boolean {
  const common = Math.min(piece.end, sentence.end) - Math.max(piece.start, sentence.start);
  return common * 2 >= sentence.end - sentence.start;
}

function length(content: readonly Span[]): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
