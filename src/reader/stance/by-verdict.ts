import type { Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { Reach } from "../doubt/index.ts";
import type { Layout } from "../layout.ts";
import { Cover } from "../text/cover.ts";
import { sentencesWith } from "../text/triggers.ts";
import type { Stance } from "./index.ts";
import { VERDICT_WORDS, VERDICTS } from "./verdicts.ts";

/** So much of a sentence is looked at. */
const LONGEST = 2000;
/** Whom a verdict on a speaker speaks of: a name or a pronoun as its subject. */
const SUBJECT =
  /(?:^|[.,;:—–]\s*|\b(?:but|and|that|here|yet|because)\s+)((?:\p{Lu}[\p{L}\p{M}’'-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}’'-]*|de|van|von|der|al|bin|la|el))*)|he|she|they)\s*$/u;
const PERSONAL = /\b(?:right|correct|wrong|mistaken|justified|vindicated)$/iu;
/** Said of a deed as often as of a statement: only a speaker is judged by it. */
const MORAL = /^(?:is|are|was|were|['’]s)\b.*\b(?:wrong|right|justified|mistaken)$/iu;
/** So many attributions back a verdict on a speaker speaks of what he said. */
const BACK = 12;

/** What the writer's own clauses say of statements, by the attribution's place in the list. */
export function stancesByVerdict(text: string, layout: Layout, placed: readonly Placed[]): Map<number, Stance> {
  const found = new Map<number, Stance>();
  const others = new Cover(text);
  for (const { content, cue } of placed) others.add([...content, ...cue]);
  others.add(layout.quotations.map(({ inner }) => inner));
  let reach: Reach | null = null;
  for (const sentence of sentencesWith(VERDICT_WORDS, text, layout.sentences)) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    for (const { pattern, stance } of VERDICTS) {
      for (const match of words.matchAll(pattern)) {
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
        if (others.touches(span)) continue;
        reach ??= new Reach(text, layout, placed);
        for (const index of judgedBy(text, span, sentence, match[0], reach, placed)) {
          if (!found.has(index)) found.set(index, { stance, cues: [span] });
        }
      }
    }
  }
  return found;
}

function judgedBy(
  text: string,
  span: Span,
  sentence: Span,
  words: string,
  reach: Reach,
  placed: readonly Placed[],
): readonly number[] {
  const subject = SUBJECT.exec(text.slice(sentence.start, span.start))?.[1];
  if (subject !== undefined && PERSONAL.test(words)) return saidBy(text, subject, span.start, placed, reach);
  if (MORAL.test(words)) return [];
  return reach.pointedAt(span, false);
}

/** What a speaker said last before a place: his latest statements up to another's. */
function saidBy(text: string, subject: string, before: number, placed: readonly Placed[], reach: Reach): number[] {
  if (/^(?:he|she|they)$/iu.test(subject))
    return reach.before(reach.sentenceAt({ start: before, end: before + 1 }), false);
  const surname = subject.split(/\s+/u).at(-1) ?? subject;
  const found: number[] = [];
  let seen = 0;
  for (let index = placed.length - 1; index >= 0 && seen < BACK; index--) {
    const each = placed[index];
    if (each === undefined || (each.content.at(-1)?.end ?? 0) > before) continue;
    seen++;
    const source = each.source.map(({ start, end }) => text.slice(start, end)).join(" ");
    if (source.includes(surname)) found.push(index);
    else if (found.length > 0 && source !== "") break;
  }
  return found;
}
