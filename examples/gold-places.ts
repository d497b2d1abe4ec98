// Where the texts of an example's gold stand in its articles.

/** Half-open range of UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** An attribution given by its words. */
export interface Marked {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
  readonly context: string;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", mdash: "—", ndash: "–", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…", middot: "·", bull: "•", copy: "©" };

/** Replaces character references. One that is not known is left as it stands, so that a check fails on it instead of guessing. */
function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole: string, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return NAMED[name] ?? whole;
  });
}

/** The words of a saved page: head, scripts and styles gone, blocks parted by a line end, inline tags gone without a trace. */
export function pageText(html: string): string {
  const body = html.replace(/<!--[\s\S]*?-->/g, "").replace(/<(head|script|style)\b[\s\S]*?<\/\1\s*>/gi, "");
  const inline = /<\/?(a|b|i|em|strong|span|time|cite|small)\b[^>]*>/gi;
  return decode(body.replace(inline, "").replace(/<[^>]+>/g, "\n")).replace(/[ \t\u00a0]+/g, " ");
}

/** All places of `part` in `text`, as start offsets. With `whole`, only where it neither begins nor ends within a word. */
function startsOf(text: string, part: string, whole = false): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const cutsWord = /\w/.test(text[at - 1] ?? "") && /^\w/.test(part) || /\w$/.test(part) && /\w/.test(text[at + part.length] ?? "");
    if (!whole || !cutsWord) starts.push(at);
  }
  return starts;
}

/** The one place of `text` in the article, or in its `context` where it has one: `{ start, end }`, or `{ fault }`, a sentence. */
export function placeOf(article: string, text: unknown, context?: string): Place | { fault: string } {
  if (typeof text !== "string" || text === "") return { fault: "has no text" };
  let offset = 0;
  let within = article;
  if (context !== undefined) {
    const around = startsOf(article, context);
    if (around.length !== 1) return { fault: `has a context that stands ${around.length} times in the article, not once: "${context}"` };
    offset = around[0] ?? 0;
    within = context;
  }
  const starts = startsOf(within, text);
  if (starts.length !== 1) return { fault: `stands ${starts.length} times in its ${context === undefined ? "article" : "context"}, not once: "${text}"` };
  const start = offset + (starts[0] ?? 0);
  return { start, end: start + text.length };
}

/**
 * The places of an attribution's parts: `{ content: [...], source, cue }` (source and cue null where there is none), or `{ fault }`.
 * Content is found first, then source and cue in what is left of the context, as whole words: "he" is then the "he" outside the quotation.
 */
export function placeAttribution(
  article: string,
  { source, cue, content, context }: Marked,
): { content: Place[]; source: Place | null; cue: Place | null } | { fault: string } {
  const around = startsOf(article, context);
  if (around.length !== 1) return { fault: `has a context that stands ${around.length} times in the article, not once: "${context}"` };
  const origin = around[0] ?? 0;
  let left = context;
  const take = (part: string): Place => {
    const starts = startsOf(left, part, true);
    if (starts.length !== 1) throw new RangeError(`"${part}" stands ${starts.length} times in what is left of its context, not once: "${context}"`);
    const at = starts[0] ?? 0;
    left = left.slice(0, at) + "\0".repeat(part.length) + left.slice(at + part.length);
    return { start: origin + at, end: origin + at + part.length };
  };
  try {
    return { content: content.map(take), source: source === null ? null : take(source), cue: cue === null ? null : take(cue) };
  } catch (error) {
    if (error instanceof RangeError) return { fault: error.message };
    throw error;
  }
}
