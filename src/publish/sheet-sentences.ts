import type { Voice } from "./origin.ts";
import { type Doubt, percentages, type SheetSource, type SourceSheet } from "./source-sheet.ts";
import { counted, listed } from "./wording.ts";

/** The source sheet as people read it: each part is one or two sentences, null where there is nothing to say. */
export interface SheetSentences {
  /** How much is reported, in a short line. */
  headline: string;
  /** On whose word. */
  voices: string;
  /** Which source carries most. */
  most: string | null;
  doubted: string;
  untold: string;
}

/** The voices in the order they are told and drawn. */
export const VOICE_ORDER: readonly Voice[] = ["named", "document", "unnamed", "not-stated", "writer"];

export const DOUBT_WORDS: Readonly<Record<Doubt, string>> = {
  denied: "denied by the source",
  "not-said": "told as not said",
  doubtful: "doubtful",
  possible: "put as possible",
  probable: "put as probable",
  disputed: "disputed by the writer",
  distanced: "held at a distance by the writer",
  caveated: "under the writer’s caveat",
};

/** Said where a reading holds no certainty and no stance. */
const UNREAD_DOUBT = "How sure the sources are, and how the writer stands to them, was not read.";

/** Whole percentages of the voices, which add up to 100. */
export function voicePercentages(sheet: SourceSheet): Readonly<Record<Voice, number>> {
  const whole = percentages(VOICE_ORDER.map((voice) => sheet.voices[voice].share));
  const at = (voice: Voice) => whole[VOICE_ORDER.indexOf(voice)] ?? 0;
  return {
    named: at("named"),
    document: at("document"),
    unnamed: at("unnamed"),
    "not-stated": at("not-stated"),
    writer: at("writer"),
  };
}

/** A share as "34 %", or "under 1 %" where it would round to none. */
export function percent(whole: number, words: number): string {
  return whole === 0 && words > 0 ? "under 1 %" : `${whole} %`;
}

/** What the sheet says; `notRead` is why the article was not read, if it was not. */
export function sheetSentences(sheet: SourceSheet, notRead: string | null): SheetSentences {
  if (notRead !== null) {
    return {
      headline: "This article was not read.",
      voices: `${sentence(notRead)} Nothing in it is marked, and nothing of it is counted.`,
      most: null,
      doubted: "Not looked for.",
      untold: "On whose word any of it stands.",
    };
  }
  if (sheet.words === 0) {
    return {
      headline: "There are no words here.",
      voices: "The text is empty.",
      most: null,
      doubted: "Nothing.",
      untold: "Nothing.",
    };
  }
  if (sheet.statements.length === 0) {
    return {
      headline: "No statement was found that is put to a source.",
      voices: `All ${counted(sheet.words, "word")} count as the writer’s own.`,
      most: null,
      doubted: "Nothing was found that a source doubts or denies.",
      untold: untoldWords(sheet),
    };
  }
  return {
    headline: headlineWords(sheet),
    voices: voiceWords(sheet),
    most: mostWords(sheet),
    doubted: doubtWords(sheet),
    untold: untoldWords(sheet),
  };
}

function headlineWords(sheet: SourceSheet): string {
  const whole = 100 - voicePercentages(sheet).writer;
  if (whole >= 100) return "All of this article is somebody else’s word.";
  return `${capital(percent(whole, sheet.reported.words))} of this article is somebody else’s word.`;
}

function voiceWords(sheet: SourceSheet): string {
  const whole = voicePercentages(sheet);
  const words: Readonly<Record<Voice, string>> = {
    named: "on the word of named sources",
    document: "on documents",
    unnamed: "on the word of people it does not name",
    "not-stated": "on a source it does not state",
    writer: "in the writer’s own words",
  };
  const parts = VOICE_ORDER.filter((voice) => sheet.voices[voice].words > 0).map(
    (voice, index) =>
      `${percent(whole[voice], sheet.voices[voice].words)} ${index === 0 ? "stand " : ""}${words[voice]}`,
  );
  return `Of its ${counted(sheet.words, "word")}, ${listed(parts)}${judgedWords(sheet)}.`;
}

/** How much of the text judges, to follow the writer's share: " (4 % of all words judge)". */
export function judgedWords({ judged }: SourceSheet): string {
  if (judged === null || judged.words === 0) return "";
  return ` (${percent(Math.round(judged.share * 100), judged.words)} of all words judge)`;
}

function mostWords(sheet: SourceSheet): string | null {
  const told = sheet.sources.filter((source) => source.voice !== "not-stated" && source.voice !== "writer");
  const [first, second] = told;
  if (first === undefined) return null;
  if (second === undefined && sheet.sources.length === 1) return `All that is reported rests on ${sourceWords(first)}.`;
  const share = percent(Math.round(first.share * 100), first.words);
  const much = `${counted(first.statements.length, "statement")} of ${sheet.statements.length}, ${share} of the words`;
  if (second !== undefined && second.words === first.words) {
    return `${capital(sourceWords(first))} and ${sourceWords(second)} carry most, as much each: ${share} of the words.`;
  }
  return `${capital(sourceWords(first))} carries most: ${much}.`;
}

function doubtWords(sheet: SourceSheet): string {
  const parts = [...sheet.doubted].map(([doubt, ids]) => `${ids.length} ${DOUBT_WORDS[doubt]}`);
  const all = new Set([...sheet.doubted.values()].flat()).size;
  const found = parts.length === 0 ? "" : `${counted(all, "statement")}: ${listed(parts)}.`;
  if (sheet.untold.doubt) return `${found} ${UNREAD_DOUBT}`.trim();
  return found === "" ? "Nothing was found that is denied, hedged or disputed." : found;
}

function untoldWords(sheet: SourceSheet): string {
  const { lineage, speaker, published, outlet } = sheet.untold;
  const parts: string[] = [];
  if (lineage.length > 0) parts.push(`where ${counted(lineage.length, "statement")} came from`);
  if (speaker.length > 0) parts.push(`who is meant in ${counted(speaker.length, "statement")}`);
  if (published) parts.push("when it was published");
  if (outlet) parts.push("which outlet published it");
  return parts.length === 0 ? "Nothing: every statement has a source." : `${capital(listed(parts))}.`;
}

/** A source's name within a sentence. */
export function sourceWords(source: SheetSource): string {
  if (source.name === null) return "a source that is not stated";
  return source.voice === "unnamed" && !/^(?:an?|one|two|three|the|some|several|many)\b/iu.test(source.name)
    ? `${source.name} (unnamed)`
    : source.name;
}

function sentence(words: string): string {
  const trimmed = words.trim();
  return capital(/[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`);
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
