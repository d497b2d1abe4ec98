import type { Span } from "../../contract/index.ts";
import { actOf, headOf, lemmasOf, polarityOf } from "../acts/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Stance } from "./index.ts";
import { JUDGING, STANCE_CUES, type StanceCue, UNREAL } from "./lexicon.ts";

const BY_CUE: ReadonlyMap<string, StanceCue> = new Map(STANCE_CUES.map((entry) => [entry.cue, entry]));
const WORD = /[\p{L}]+(?:['’][\p{L}]+)*/gu;
/** Cues of marks alone, and "according to": they pass on plainly. */
const PLAIN = /^(?:[\s:–—―-]+|(?:according to|in the words of|per|as)\b.*)$/iu;
/** So far before a cue a word that judges it may stand. */
const BESIDE = 30;

/** How the writer stands to a statement by its cue and the words beside it. */
export function stanceByCue(text: string, each: Placed, sentences: readonly Span[]): Stance {
  const last = each.cue.at(-1);
  if (last === undefined) return { stance: "unknown", cues: [] };
  const judged = judgedBeside(text, each);
  if (judged !== null) return judged;
  const sided = sidedCue(text, each, sentences, last);
  if (sided !== null) return sided;
  const words = each.cue.map(({ start, end }) => text.slice(start, end)).join(" ");
  const plain = PLAIN.test(words.trim()) || headOf(text, each.cue) !== null || actOf(text, each.cue) === "statement";
  return plain ? { stance: "neutral", cues: [...each.cue] } : { stance: "unknown", cues: [] };
}

/** A cue of the lexicon that takes sides, unless it is denied or only tried. */
function sidedCue(text: string, { cue, content }: Placed, sentences: readonly Span[], last: Span): Stance | null {
  const head = headOf(text, cue);
  const words = cue.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(WORD)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      lemmas: lemmasOf(match[0]),
    })),
  );
  for (const [at, word] of words.entries()) {
    const entry = entryAt(words, at);
    if (entry === undefined) continue;
    if (head !== null && !entry.cue.startsWith(head.lemmas[0] ?? "") && head.act !== "belief") continue;
    if (words.slice(0, at).some(({ lemmas }) => lemmas.some((lemma) => UNREAL.has(lemma)))) return null;
    if (entry.notAfter?.test(text.slice(word.end, word.end + 40))) return null;
    if (polarityOf(text, cue, content, sentences) !== "affirmed") return null;
    const long = entry.cue.includes(" ") ? (words[at + 1] ?? word) : word;
    return { stance: entry.stance, cues: [{ start: word.start, end: Math.min(long.end, last.end) }] };
  }
  return null;
}

function entryAt(words: readonly { readonly lemmas: readonly string[] }[], at: number): StanceCue | undefined {
  for (const lemma of words[at]?.lemmas ?? []) {
    for (const next of words[at + 1]?.lemmas ?? []) {
      const phrase = BY_CUE.get(`${lemma} ${next}`);
      if (phrase !== undefined) return phrase;
    }
    const entry = BY_CUE.get(lemma);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** A word that judges the statement, in its cue or right before or after it, outside the content. */
function judgedBeside(text: string, { cue, content }: Placed): Stance | null {
  for (const { start, end } of cue) {
    const from = Math.max(
      content.reduce((most, piece) => (piece.end <= start ? Math.max(most, piece.end) : most), 0),
      start - BESIDE,
    );
    const to = content.reduce(
      (least, piece) => (piece.start >= end ? Math.min(least, piece.start) : least),
      end + BESIDE,
    );
    const around = text.slice(from, Math.min(to, end + BESIDE));
    const clause = from + Math.max(around.slice(0, start - from).search(/[.,;:”"][^.,;:”"]*$/u) + 1, 0);
    for (const { pattern, stance } of JUDGING) {
      const match = pattern.exec(text.slice(clause, from + around.length));
      if (match === null) continue;
      const at = clause + match.index;
      const between = text.slice(Math.min(at, end), Math.max(at, end));
      if (/[.;!?]/u.test(between)) continue;
      return { stance, cues: [{ start: at, end: at + match[0].length }] };
    }
  }
  return null;
}
