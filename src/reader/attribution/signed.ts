import type { Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { quotationsTouching } from "../quotations/index.ts";
import { trimmed } from "./text-spans.ts";

/** A statement whose speaker layout tells, with no word for it: who, the mark that ties both, and what. */
export interface Signed {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|la|van|von|of|the|and|al|bin)){0,6}";
/** "― Pell, crane driver" on a line of its own: a dash, and a name that is no sentence. */
const SIGNATURE = new RegExp(`^\\s*[―—–-]{1,2}\\s*(${NAME})(?=\\s*(?:$|[,(.]))`, "u");
/** "“It was dark.” ― Jory Pell": a paragraph that opens with a quotation mark and ends with dash and name. */
const SIGNED = new RegExp(`[”“"’'»]\\s*([―—–-]{1,2})\\s*(${NAME})\\s*$`, "u");
/** "Minister of Tides, Fisheries and Ports, Ines Holm": the office first, who holds it last. */
const OFFICE =
  /\b(?:minister|president|director|secretary|mayor|governor|commissioner|ambassador|chair(?:man|woman|person)?|chief|head|officer|manager|professor)\b/iu;
const NAMED_LAST = /,\s*\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s*$/u;
const OPENING = /^\s*[“”"„«]/u;
/** "Pell: “It was dark.”": a name of a few words, a colon, and an opening quotation mark. */
const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4})\s?:\s*(?=[“"‘«„])/u;
/** "PELL: It was dark.": the speaker of a transcript, in capitals. */
const TRANSCRIPT = /^\s*["“]?(\p{Lu}[\p{Lu}.'’-]{2,}(?:\s+\p{Lu}[\p{Lu}.'’-]+){0,3})\s?:\s+(?=\S)/u;
/** Lines in a transcript's form that make one. */
const FEWEST_TURNS = 3;
const LONGEST_SIGNATURE = 120;

/**
 * Statements whose speaker layout tells: a dash and a name below or behind a quotation, a name with a colon before one,
 * and the turns of a transcript. A list in which every line begins with a dash signs nothing.
 */
export function signedStatements(layout: Layout, text: string): Signed[] {
  const turns = layout.paragraphs.filter((paragraph) => TRANSCRIPT.test(beginning(paragraph, text)));
  return layout.paragraphs.flatMap((paragraph, index): Signed[] => {
    const before = layout.paragraphs[index - 1];
    const found =
      signature(paragraph, before, layout, text) ??
      signedWithin(paragraph, text) ??
      labelled(LABEL, paragraph, text) ??
      (turns.length >= FEWEST_TURNS ? labelled(TRANSCRIPT, paragraph, text) : null);
    return found === null || found.content.start >= found.content.end ? [] : [found];
  });
}

function beginning(paragraph: Span, text: string): string {
  return text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_SIGNATURE));
}

function signature(paragraph: Span, before: Span | undefined, layout: Layout, text: string): Signed | null {
  if (before === undefined || paragraph.end - paragraph.start > LONGEST_SIGNATURE) return null;
  const match = SIGNATURE.exec(text.slice(paragraph.start, paragraph.end));
  if (match?.[1] === undefined || !isQuoted(before, layout)) return null;
  const at = paragraph.start + match[0].length - match[1].length;
  const isOffice = OFFICE.test(match[1]) && NAMED_LAST.test(text.slice(at, paragraph.end));
  return {
    source: isOffice ? trimmed({ start: at, end: paragraph.end }, text) : { start: at, end: at + match[1].length },
    cue: { start: paragraph.start, end: at },
    content: trimmed(before, text),
  };
}

function signedWithin(paragraph: Span, text: string): Signed | null {
  if (!OPENING.test(text.slice(paragraph.start, paragraph.start + 4))) return null;
  const from = Math.max(paragraph.start, paragraph.end - LONGEST_SIGNATURE);
  const match = SIGNED.exec(text.slice(from, paragraph.end));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const dash = from + match.index + match[0].indexOf(match[1]);
  const at = text.indexOf(match[2], dash + match[1].length);
  return {
    source: { start: at, end: at + match[2].length },
    cue: { start: dash, end: dash + match[1].length },
    content: trimmed({ start: paragraph.start, end: dash }, text),
  };
}

function labelled(form: RegExp, paragraph: Span, text: string): Signed | null {
  const match = form.exec(beginning(paragraph, text));
  if (match?.[1] === undefined) return null;
  const at = paragraph.start + match[0].indexOf(match[1]);
  const colon = text.indexOf(":", at + match[1].length);
  return {
    source: { start: at, end: at + match[1].length },
    cue: { start: colon, end: colon + 1 },
    content: trimmed({ start: colon + 1, end: paragraph.end }, text),
  };
}

/** Whether a paragraph is one quotation, by its marks or by layout. */
function isQuoted(paragraph: Span, layout: Layout): boolean {
  return quotationsTouching(paragraph, layout.quotations).some(
    ({ start, end, depth }) => depth === 0 && start <= paragraph.start + 1 && end >= paragraph.end - 2,
  );
}
