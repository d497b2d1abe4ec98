/** A line of a text with its place: `start` and `end` are offsets into the text, `words` is without outer white space. */
export interface Line {
  start: number;
  end: number;
  words: string;
}

/** The first `count` lines with words in them, looking no further than `reach` code units. */
export function firstLines(text: string, count: number, reach = 20_000): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < Math.min(text.length, reach) && lines.length < count; ) {
    const next = lineEnd(text, at);
    const line = trimmed(text, at, next);
    if (line.words !== "") lines.push(line);
    at = next + 1;
  }
  return lines;
}

/** The last `count` lines with words in them, in text order; a line that begins before the last `reach` code units is left out. */
export function lastLines(text: string, count: number, reach = 20_000): Line[] {
  const lines: Line[] = [];
  const floor = Math.max(0, text.length - reach);
  let end = text.length;
  for (let at = text.length - 1; at >= floor - 1 && lines.length < count; at--) {
    const unit = at < 0 ? 10 : text.charCodeAt(at);
    if (unit !== 10 && unit !== 13) continue;
    const line = trimmed(text, at + 1, end);
    if (line.words !== "") lines.unshift(line);
    end = at;
  }
  return lines;
}

/** Every line of a text, empty ones too, in one pass. CR, LF and CRLF end lines; a CRLF leaves no empty line between. */
export function* everyLine(text: string): Generator<Line> {
  for (let at = 0; at <= text.length; ) {
    const next = lineEnd(text, at);
    yield trimmed(text, at, next);
    at = text[next] === "\r" && text[next + 1] === "\n" ? next + 2 : next + 1;
  }
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13) return at;
  }
  return text.length;
}

function trimmed(text: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end, words: text.slice(start, end) };
}
