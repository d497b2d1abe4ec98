import type { Token } from "../tokens.ts";
import { VAGUE_COUNTS, VAGUE_PLURALS, type VagueWord } from "./vague.ts";
import { SCALES } from "./words.ts";

/** A word for a number that is not told, with what is known of it. */
export interface FoundVague {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: VagueWord["bound"];
  readonly first: number;
  readonly next: number;
  /** Whether it counts only a noun that follows ("a few boats"). */
  readonly needsNoun: boolean;
}

const PLURALS: ReadonlyMap<string, VagueWord> = new Map(VAGUE_PLURALS.map((each) => [each.word, each]));
const COUNTS = VAGUE_COUNTS.map((each) => ({ ...each, parts: each.words.split(" ") }));

/** The vague number that begins at a token: "tens of thousands", "several hundred", "a few". */
export function vagueAt(tokens: readonly Token[], at: number): FoundVague | null {
  return pluralsAt(tokens, at) ?? countsAt(tokens, at);
}

function pluralsAt(tokens: readonly Token[], at: number): FoundVague | null {
  const first = PLURALS.get(tokens[at]?.lower ?? "");
  if (first === undefined || first.value === null) return null;
  let { value, high } = first;
  let next = at + 1;
  for (;;) {
    const joined = tokens[next]?.lower === "of" || tokens[next]?.lower === "and" || tokens[next]?.lower === "or";
    const more = joined ? PLURALS.get(tokens[next + 1]?.lower ?? "") : undefined;
    if (more?.value === undefined || more.value === null) break;
    const times = tokens[next]?.lower === "of";
    high = times && high !== null ? high * more.value : more.high;
    value = times ? value * more.value : value;
    next += 2;
  }
  if (!counts(tokens, at, next, first.word)) return null;
  return { value, low: value, high, bound: first.bound, first: at, next, needsNoun: false };
}

/** "scores" are also points won, "tens" playing cards: they count only before "of" something that is not named by "the". */
function counts(tokens: readonly Token[], at: number, next: number, word: string): boolean {
  if (word !== "scores" && word !== "tens") return true;
  if (next > at + 1) return true;
  const before = tokens[at - 1]?.lower ?? "";
  const follows = tokens[next]?.lower ?? "";
  if (follows === "of")
    return !/^(?:the|their|his|her|its|our|test|exam|credit|high|low|final|box)$/u.test(before) && word === "scores"
      ? !/^(?:the|his|her|its|their|both|each)$/u.test(tokens[next + 1]?.lower ?? "")
      : word === "tens";
  return word === "scores" && /^(?:injur|kill|wound|hurt|arrest|evacuat|displac|strand)/u.test(before);
}

function countsAt(tokens: readonly Token[], at: number): FoundVague | null {
  for (const { parts, times, low, nouns } of COUNTS) {
    if (!parts.every((part, index) => tokens[at + index]?.lower === part)) continue;
    const next = at + parts.length;
    const scale = SCALES.get(tokens[next]?.lower ?? "");
    if (scale !== undefined) {
      return {
        value: times * scale,
        low: low * scale,
        high: null,
        bound: "at-least",
        first: at,
        next: next + 1,
        needsNoun: false,
      };
    }
    if (nouns) return { value: null, low, high: null, bound: "at-least", first: at, next, needsNoun: true };
  }
  return null;
}
