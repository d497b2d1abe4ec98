import type { Reason } from "../links.ts";
import { longestCommon } from "../words/longest-common.ts";

/** An utterance as it is compared. */
export interface Said {
  readonly words: readonly string[];
  /** Folded words of the speaker's name; empty where it is not known. */
  readonly speaker: readonly string[];
}

/** So much of the shorter one must be found in the longer one, in order. */
const SHARED = 0.75;

/** Fewer words than this may be anybody's, and join only what one speaker said. */
const TELLING = 4;

/** What joins nothing, however often it is said. */
const EVERYDAY = new Set(
  "a an the of to in on at for from by with and or but as is are was were be been it its this that these those he she they we i you his her their our my not no".split(
    " ",
  ),
);

/**
 * Whether two quotations are one utterance: equal, cut, or changed in some words. Returns how alike they are (the shared
 * part of the shorter one, where it is found close together in the longer) with the reasons, or null where they are two.
 */
export function sameUtterance(one: Said, other: Said): { score: number; why: Reason[] } | null {
  const [shorter, longer] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const matches = longestCommon(shorter.words, longer.words);
  const first = matches[0];
  const last = matches.at(-1);
  if (!first || !last) return null;
  const shared = matches.length / shorter.words.length;
  const close = matches.length / (last.b - first.b + 1);
  const telling = matches.filter(({ a }) => !EVERYDAY.has(shorter.words[a] ?? "")).length;
  const oneSpeaker = sameSpeaker(one.speaker, other.speaker);
  const short = shorter.words.length < TELLING;
  if (telling === 0 || shared < (short ? 1 : SHARED) || close < SHARED) return null;
  if (short && (!oneSpeaker || close < 1)) return null;
  return {
    score: shared * close,
    why: [
      { feature: "words of the shorter one found in the longer", value: round(shared), weight: 1 },
      { feature: "found close together", value: round(close), weight: 1 },
      { feature: "one speaker", value: oneSpeaker ? 1 : 0, weight: short ? 1 : 0 },
    ],
  };
}

/** Whether the names have a word in common that is not everyday: "Ines Calloway" and "Calloway" have. */
function sameSpeaker(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => !EVERYDAY.has(word) && other.includes(word));
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
