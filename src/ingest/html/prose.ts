import { type DomElement, type DomNode, isElement, TEXT } from "./dom.ts";

const UNREAD = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SELECT OPTION BUTTON TEXTAREA HEAD".split(" "));
/** Shorter runs of text are labels, not sentences. */
const SENTENCE = 30;

/** How many characters of running text stand in each element outside of links, and how many in links. */
export interface Prose {
  /** Characters of text nodes long enough to be part of a sentence, outside of links. */
  of(element: DomElement): number;
  /** Share of the element's characters that stand in links, 0 to 1. */
  linked(element: DomElement): number;
}

/** Measures every element below `root` in one pass. */
export function measureProse(root: DomElement): Prose {
  const prose = new Map<DomNode, number>();
  const linked = new Map<DomNode, number>();
  const total = new Map<DomNode, number>();

  function measure(node: DomNode, inLink: boolean): [number, number, number] {
    if (node.nodeType === TEXT) {
      const length = (node.textContent ?? "").trim().length;
      return [!inLink && length >= SENTENCE ? length : 0, inLink ? length : 0, length];
    }
    if (!isElement(node) || UNREAD.has(node.tagName)) return [0, 0, 0];
    const sum: [number, number, number] = [0, 0, 0];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      const part = measure(child, inLink || node.tagName === "A");
      for (const index of [0, 1, 2] as const) sum[index] += part[index];
    }
    prose.set(node, sum[0]);
    linked.set(node, sum[1]);
    total.set(node, sum[2]);
    return sum;
  }

  measure(root, false);
  return {
    of: (element) => prose.get(element) ?? 0,
    linked: (element) => (linked.get(element) ?? 0) / Math.max(1, total.get(element) ?? 0),
  };
}
