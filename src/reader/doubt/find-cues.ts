import type { Span } from "../../contract/index.ts";
import { CUES, type Cue } from "./cues/index.ts";

/** Words of doubt that a rule found. */
export interface FoundCue extends Span {
  readonly cue: Cue;
}

/** What the rules say of a text's words. */
export interface Judged {
  readonly found: readonly FoundCue[];
  /** Words that the rules know and that doubt nothing where they stand. */
  readonly none: readonly Span[];
}

/** So much of a sentence is looked at on either side, that a line of megabytes costs no more than another. */
const AROUND = 240;
/** Words as cues are spelled: English, an apostrophe within them. */
const WORD = /[a-z]+(?:['’][a-z]+)*/gi;

interface Entry {
  /** The whole phrase, at a place. */
  readonly phrase: RegExp;
  readonly length: number;
  readonly cue: Cue;
}

/** Entries by their first word, a longer phrase before a shorter, otherwise in the rules' order. */
const BY_FIRST: ReadonlyMap<string, readonly Entry[]> = indexed(CUES);

/** The words of doubt in a text, sentence by sentence, in text order. */
export function cuesIn(text: string, sentences: readonly Span[]): Judged {
  const found: FoundCue[] = [];
  const none: Span[] = [];
  let last = 0;
  let index = 0;
  for (const match of text.matchAll(WORD)) {
    const at = match.index;
    const entries = BY_FIRST.get(match[0].toLowerCase().replace("’", "'"));
    if (at < last || entries === undefined) continue;
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= at) index++;
    const sentence = sentences[index];
    const hit = sentence === undefined || sentence.start > at ? null : entryAt(text, sentence, at, entries);
    if (hit === null) continue;
    if (hit.holds) found.push({ start: at, end: hit.end, cue: hit.cue });
    else none.push({ start: at, end: hit.end });
    if (hit.holds) last = hit.end;
  }
  return { found, none };
}

/** How sure words found before leave what they stand in, by the rule that holds there; null where the rules know none. */
export function certaintyAt(text: string, place: Span): Cue["certainty"] | null {
  const around = { start: Math.max(0, place.start - AROUND), end: Math.min(text.length, place.end + AROUND) };
  const first = new RegExp(WORD.source, "i").exec(text.slice(place.start, place.end))?.[0] ?? "";
  const entries = BY_FIRST.get(first.toLowerCase().replaceAll("’", "'"));
  const hit = entries === undefined ? null : entryAt(text, around, place.start, entries);
  return hit?.holds ? hit.cue.certainty : null;
}

/** The first entry that holds at a place; or one that knows the words and says that they are none; or null. */
function entryAt(text: string, sentence: Span, at: number, entries: readonly Entry[]) {
  let denied: { holds: false; end: number; cue: Cue } | null = null;
  for (const { phrase, cue } of entries) {
    phrase.lastIndex = at;
    if (!phrase.test(text) || phrase.lastIndex > sentence.end) continue;
    const end = phrase.lastIndex;
    if (holds(cue, text, sentence, { start: at, end })) return { holds: true as const, end, cue };
    if (cue.only && denied === null) denied = { holds: false, end, cue };
  }
  return denied;
}

function holds(cue: Cue, text: string, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - AROUND), start);
  const after = text.slice(end, Math.min(sentence.end, end + AROUND));
  return (
    (cue.written?.test(text.slice(start, end)) ?? true) &&
    (cue.before?.test(before) ?? true) &&
    !(cue.notBefore?.test(before) ?? false) &&
    (cue.after?.test(after) ?? true) &&
    !(cue.notAfter?.test(after) ?? false) &&
    (cue.sentence?.test(before + text.slice(start, end) + after) ?? true)
  );
}

function indexed(cues: readonly Cue[]): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const cue of cues) {
    for (const words of cue.words.split(" ")) {
      const parts = words.split("_");
      const source = parts.map((part) => part.replaceAll("'", "['’]")).join("\\s+");
      const entry = { phrase: new RegExp(`${source}(?![\\p{L}-])`, "iuy"), length: parts.length, cue };
      const first = parts[0]?.split("-")[0] ?? "";
      map.set(first, [...(map.get(first) ?? []), entry]);
    }
  }
  for (const entries of map.values()) entries.sort((one, other) => other.length - one.length);
  return map;
}
