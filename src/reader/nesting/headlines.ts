import type { Entity, Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { trimmed } from "../attribution/text-spans.ts";
import type { Layout } from "../layout.ts";
import { HEAD_NOUNS } from "../speakers/source-nouns.ts";

/** "Ferry sank in minutes: harbour office", "Ferry sank in minutes - witness": who said it, behind a mark. */
const BEHIND = /^(.{12,}?)\s*(:|\s[-–—]|(?<=\p{Ll})-)\s*([^:–—.!?]{2,40})$/u;
/** "Harbour office: ferry sank in minutes". */
const BEFORE = /^([^:–—.!?]{2,40})(:)\s+(.{12,})$/u;

/** Looked at; what stands further down is a crosshead, which names its topic that way. */
const FIRST_PARAGRAPHS = 2;

/** What a headline says on someone's word, told by a colon or a dash alone. */
export function headlineSources(layout: Layout, entities: readonly Entity[], text: string): Placed[] {
  const names = namesIn(entities, text);
  return layout.paragraphs.slice(0, FIRST_PARAGRAPHS).flatMap((paragraph): Placed[] => {
    if (paragraph.kind !== "heading") return [];
    const line = text.slice(paragraph.start, paragraph.end);
    const behind = BEHIND.exec(line);
    const before = BEFORE.exec(line);
    if (behind !== null && isSource(behind[3] ?? "", names)) {
      const [, said = "", mark = "", who = ""] = behind;
      const at = paragraph.start + line.lastIndexOf(who);
      const markAt = paragraph.start + said.length + line.slice(said.length).indexOf(mark.trim());
      return [
        placed(
          { start: paragraph.start, end: paragraph.start + said.length },
          { start: markAt, end: markAt + 1 },
          { start: at, end: at + who.length },
          text,
        ),
      ];
    }
    if (before !== null && isSource(before[1] ?? "", names)) {
      const [, who = ""] = before;
      const markAt = paragraph.start + who.length;
      return [
        placed(
          { start: markAt + 1, end: paragraph.end },
          { start: markAt, end: markAt + 1 },
          { start: paragraph.start, end: markAt },
          text,
        ),
      ];
    }
    return [];
  });
}

function placed(content: Span, cue: Span, source: Span, text: string): Placed {
  return {
    content: [trimmed(content, text)],
    cue: [cue],
    source: [trimmed(source, text)],
    parent: null,
    confidence: 0.7,
    by: "nesting/headline",
  };
}

/** The names, folded, of the people and bodies that the article knows. */
export function namesIn(entities: readonly Entity[], text: string): ReadonlySet<string> {
  return new Set(
    entities
      .filter(({ type }) => type === "person" || type === "organization")
      .flatMap((entity) => namesOf(entity, text)),
  );
}

function namesOf({ name, mentions }: Entity, text: string): string[] {
  return [name, ...mentions.filter(({ form }) => form === "name").map(({ start, end }) => text.slice(start, end))].map(
    foldedName,
  );
}

/** People, bodies and documents by their noun, or a name that the article knows. */
function isSource(words: string, names: ReadonlySet<string>): boolean {
  const plain = foldedName(words);
  const head = plain.split(" ").at(-1) ?? "";
  if (plain.split(" ").length > 5) return false;
  if (names.has(plain)) return true;
  const one = head.replace(/s$/u, "");
  return (
    HEAD_NOUNS.some(({ type, nouns }) => nouns.includes(head) || (type !== "unnamed-group" && nouns.includes(one))) &&
    !NO_SOURCE.has(head)
  );
}

/** Kinds of article and of list, which stand before a colon as well. */
const NO_SOURCE: ReadonlySet<string> = new Set(
  (
    "analysis editorial column op-ed essay review interview profile video blog obituary story stories recording programme program graphic chart map list " +
    "results release broadcast segment page site some many most few both others one another speech column transcript notes guide minutes page entry"
  ).split(/\s+/u),
);

export function foldedName(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/\s+/gu, " ");
}
