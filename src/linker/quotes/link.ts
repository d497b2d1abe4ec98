import type { Link } from "../links.ts";
import type { Profile, Utterance } from "../profile.ts";
import { wordsIn } from "../words/words.ts";
import { type Said, sameUtterance } from "./same.ts";

/** Utterances of two articles that are one. */
export function linkQuotes(a: Profile, b: Profile): Link[] {
  const others = b.quotes.map((utterance) => saidIn(b.article.text, utterance));
  return a.quotes.flatMap((utterance, at) => {
    const said = saidIn(a.article.text, utterance);
    return others.flatMap((other, index): Link[] => {
      const same = sameUtterance(said, other);
      return same ? [{ a: at, b: index, ...same }] : [];
    });
  });
}

function saidIn(text: string, { pieces, speaker }: Utterance): Said {
  return {
    words: pieces.flatMap((piece) => wordsIn(text, piece)).map(({ folded }) => folded),
    speaker: wordsIn(speaker ?? "").map(({ folded }) => folded),
  };
}
