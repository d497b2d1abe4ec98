import type { Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { Cover } from "../text/cover.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import { touching } from "../text/touching.ts";
import type { Seen } from "./discourse.ts";

/** Where in the article a place lies: its sentence, its paragraph, and whose words it is part of. */
export class Places {
  readonly #layout: Layout;
  readonly #text: string;
  readonly #said: Cover;
  readonly #quotations: readonly Span[];
  /** For each code unit one more than the place of the innermost attribution whose content holds it. */
  readonly #owner: Uint32Array;

  constructor(layout: Layout, placed: readonly Placed[], text: string) {
    this.#layout = layout;
    this.#text = text;
    this.#said = new Cover(text);
    this.#quotations = layout.quotations.filter(({ depth }) => depth === 0);
    this.#owner = new Uint32Array(text.length);
    for (const [index, { content }] of placed.entries()) {
      this.#said.add(content);
      for (const { start, end } of content) this.#owner.fill(index + 1, start, end);
    }
  }

  sentenceAt(offset: number): number {
    return indexAt(offset, this.#layout.sentences);
  }

  paragraphAt(offset: number): number {
    return indexAt(offset, this.#layout.paragraphs);
  }

  sentence(index: number): Span | undefined {
    return this.#layout.sentences[index];
  }

  paragraph(index: number): Paragraph | undefined {
    return this.#layout.paragraphs[index];
  }

  within(span: Span): Seen["within"] {
    if (touching(span, this.#quotations).length > 0) return "direct";
    return this.#said.touches(span) ? "indirect" : "own";
  }

  /** The place of the attribution whose content holds an offset; null where none does. */
  ownerAt(offset: number): number | null {
    const owner = this.#owner[offset] ?? 0;
    return owner === 0 ? null : owner - 1;
  }

  /** Whether a noun phrase looks like the subject of its clause: no preposition before it, a verb behind it. */
  isSubject(span: Span): boolean {
    const sentence = this.sentence(this.sentenceAt(span.start));
    const left = this.#text.slice(Math.max(sentence?.start ?? 0, span.start - 60), span.start);
    if (PREPOSITION_BEFORE.test(left)) return false;
    const right = this.#text.slice(span.end, Math.min(sentence?.end ?? span.end, span.end + 160));
    return VERB_BEHIND.test(right.replace(APPOSITION, " "));
  }
}

/** The last span that begins at or before an offset. */
function indexAt(offset: number, spans: readonly Span[]): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

const PREPOSITION_BEFORE =
  /\b(?:of|to|with|by|for|from|in|on|at|about|against|between|than|over|under|like|including|into|toward|towards|behind|around|via|called|told|asked|met|urged|joined|after|since)\s+(?:(?:the|an?|his|her|their|its|[\p{L}.-]+['’]s|former|then|[\p{L}-]+)\s+){0,3}$/iu;
const APPOSITION = /^(?:['’]s?)?\s*(?:\([^)]{1,40}\)\s*)?(?:,[^,;:“”"]{2,90},)?\s*/u;
const VERB_BEHIND =
  /^\s*(?:(?:also|then|later|has|had|have|never|previously|recently|once|still|now|only|often|once|again|repeatedly|openly|\p{Ll}+ly)\s+)*(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|did|does|do|who|said|told|wrote|spoke|took|made|gave|got|went|came|began|became|saw|held|kept|left|led|met|put|ran|sat|set|stood|thought|won|lost|knew|felt|found|drew|fell|flew|grew|rose|sent|spent|swore|taught|wore|brought|bought|built|fought|hit|cut|let|quit|shut|read|paid|laid|broke|chose|drove|hid|spoke|stole|struck|swept|threw|woke|\p{Ll}{2,}ed|\p{Ll}{2,}[^s\W]s)(?![\p{L}])/u;
