import { readFileSync } from "node:fs";
import type { Span } from "../../src/contract/index.ts";

export interface HedgedText {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly cues: readonly Span[];
}

/** The documents of a file of the Szeged uncertainty corpus (Vincze et al. 2008): one sentence a line, cues marked. */
export function hedgedTexts(path: string): HedgedText[] {
  const documents = readFileSync(path, "utf8").match(/<Document\b[\s\S]*?<\/Document>/gu) ?? [];
  return documents.map((document, number) => {
    let text = "";
    const sentences: Span[] = [];
    const cues: Span[] = [];
    for (const [, sentence = ""] of document.matchAll(/<Sentence[^>]*>([\s\S]*?)<\/Sentence>/gu)) {
      const from = text.length;
      for (const part of sentence.split(/(<ccue[^>]*>[\s\S]*?<\/ccue>)/u)) {
        const words = unescaped(part.replace(/<[^>]+>/gu, ""));
        if (part.startsWith("<ccue")) cues.push({ start: text.length, end: text.length + words.length });
        text += words;
      }
      sentences.push({ start: from, end: text.length });
      text += "\n";
    }
    return { id: String(number).padStart(4, "0"), text, sentences, cues };
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? "");
}
