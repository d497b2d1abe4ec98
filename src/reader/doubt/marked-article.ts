import type { Article, Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";

/** For tests: an article of a text alone. */
export function articleOf(text: string): Article {
  return {
    id: `sha256:${"0".repeat(64)}`,
    file: "invented.txt",
    title: null,
    outlet: null,
    authors: [],
    published: null,
    publishedFrom: null,
    url: null,
    language: "en",
    text,
    own: false,
    credit: [],
    links: [],
    notes: [],
    blocks: [],
    posts: [],
  };
}

const MARK = /<(\d)([scq]):|>/g;
const PART = { s: "source", q: "cue", c: "content" } as const;

/**
 * For tests: an article and its attributions from a text that marks them: `<1s:The keeper> <1q:said> <1c:the lamp burned>`
 * is attribution 1 with source, cue and content; marks may stand within one another. A number's place is the list's.
 */
export function markedArticle(marked: string): { article: Article; placed: Placed[] } {
  const parts = new Map<number, { source: Span[]; cue: Span[]; content: Span[] }>();
  const open: { number: number; part: keyof typeof PART; start: number }[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[1] !== undefined) {
      open.push({ number: Number(match[1]), part: match[2] as keyof typeof PART, start: text.length });
      continue;
    }
    const closed = open.pop();
    if (closed === undefined) continue;
    const own = parts.get(closed.number) ?? { source: [], cue: [], content: [] };
    own[PART[closed.part]].push({ start: closed.start, end: text.length });
    parts.set(closed.number, own);
  }
  text += marked.slice(last);
  const placed = [...parts]
    .sort(([one], [other]) => one - other)
    .map(([, own]): Placed => ({ ...own, parent: null, confidence: 1, by: "test" }));
  return { article: articleOf(text), placed };
}
