import type { Span } from "../../../contract/index.ts";

/** Words of the page that are none of the article's. */
const ADDED = ".ref, .back, .posthead";

/**
 * Where an offset of the article's text stands on the page, as a range up to the end of its sentence; null where the page
 * does not show it.
 *
 * @param elements the paragraphs' elements, in order
 * @param paragraphs their places in `text`, in the same order
 */
export function placeInText(
  elements: readonly Element[],
  paragraphs: readonly Span[],
  text: string,
  offset: number,
): Range | null {
  const index = paragraphs.findIndex(({ end }) => end > offset);
  const paragraph = paragraphs[index];
  const element = elements[index];
  if (paragraph === undefined || element === undefined) return null;
  const from = Math.max(offset, paragraph.start);
  const to = sentenceEnd(text, from, paragraph.end);
  const range = document.createRange();
  range.selectNodeContents(element);
  let at = paragraph.start;
  let isBegun = false;
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (node instanceof Element) {
      if (node.tagName === "BR") at += text.startsWith("\r\n", at) ? 2 : 1;
      continue;
    }
    if (node.parentElement?.closest(ADDED)) continue;
    const length = node.textContent?.length ?? 0;
    if (!isBegun && from < at + length) {
      range.setStart(node, Math.max(0, from - at));
      isBegun = true;
    }
    if (isBegun && to <= at + length) {
      range.setEnd(node, Math.max(0, to - at));
      return range;
    }
    at += length;
  }
  return isBegun ? range : null;
}

/** The end of the sentence that holds `from`, within its paragraph. */
export function sentenceEnd(text: string, from: number, end: number): number {
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(
    text.slice(from, end),
  )) {
    if (segment.trim() !== "") return from + index + segment.trimEnd().length;
  }
  return end;
}
