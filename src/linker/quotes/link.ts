import { kept } from "../kept.ts";
import type { Link } from "../links.ts";
import type { Profile, Utterance } from "../profile.ts";
import { wordsIn } from "../words/words.ts";
import { type Said, sameUtterance } from "./same.ts";

const saidBy = kept(({ article, quotes }: Profile) => quotes.map((utterance) => saidIn(article.text, utterance)));

/** Utterances of two articles that are one. */
export function linkQuotes(a: Profile, b: Profile): Link[] {
  const others = saidBy(b);
  return saidBy(a).flatMap((said, at) =>
    others.flatMap((other, index): Link[] => {
      const same = sameUtterance(said, other);
      return same ? [{ a: at, b: index, ...same }] : [];
    }),
  );
}

function saidIn(text: string, { pieces, speaker }: Utterance): Said {
  return {
    words: pieces.flatMap((piece) => wordsIn(text, piece)).map(({ folded }) => folded),
    speaker: wordsIn(speaker ?? "").map(({ folded }) => folded),
  };
}
