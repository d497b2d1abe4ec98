import { BOILERPLATE, HEAD_LINE, TAIL_MARKER } from "./boilerplate.ts";
import { type DomElement, type DomNode, isElement } from "./dom.ts";
import { MARK, NOTE, POST } from "./marks.ts";
import { measureProse } from "./prose.ts";

const BLOCK = new Set(
  "P DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL LI DL DT DD TABLE TBODY TR TD TH FIGURE FIGCAPTION PRE HR FORM DETAILS SUMMARY ADDRESS CENTER".split(
    " ",
  ),
);
const KEPT = `[${POST}],[${NOTE}],[${MARK}]`;

/** A paragraph, heading, list item, caption: a block with no block in it. */
interface Leaf {
  element: DomElement;
  text: string;
  linked: number;
  /** In a post or footnote, which are the article's whatever they say. */
  kept: boolean;
}

/**
 * Takes out of what Readability chose the lines that are no part of an article: calls to read on, captions' credits,
 * labels, the title again, lists of links at the end. `title` is the page's own.
 */
export function trimLines(root: DomElement, title: string | null): void {
  const leaves = findLeaves(root);
  const first = leaves.findIndex(isProse);
  const last = leaves.findLastIndex(isProse);
  const seen = new Set<string>();
  let tail = false;
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.kept) continue;
    const heading = leaf.text.length < 80 && !/[.!?”"]$/.test(leaf.text);
    if (index > last * 0.6 && heading && TAIL_MARKER.test(leaf.text)) tail = true;
    else if (isProse(leaf)) tail = false;
    const above = index < first + 3 && HEAD_LINE.test(leaf.text);
    const headline = index < 12 && sameWords(leaf.text, title);
    const again = leaf.text.length > 120 && seen.has(leaf.text);
    if (tail || above || headline || again || isBoilerplate(leaf, leaves[index + 1])) leaf.element.remove();
    seen.add(leaf.text);
  }
}

function isProse(leaf: Leaf): boolean {
  return leaf.text.length > 100 && leaf.linked < 0.5 && /[.!?”"’)…。।]/.test(leaf.text.slice(-40));
}

function isHeading(leaf: Leaf): boolean {
  return leaf.element.closest("h1, h2, h3, h4, h5, h6") !== null;
}

function isBoilerplate(leaf: Leaf, next: Leaf | undefined): boolean {
  if (leaf.linked > 0.8 && leaf.text.split(" ").length > 4)
    return !(isHeading(leaf) && next !== undefined && isProse(next));
  return BOILERPLATE.some((line) => leaf.text.length <= line.longest && line.pattern.test(leaf.text));
}

export function sameWords(one: string, other: string | null): boolean {
  if (other === null) return false;
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  const [a, b] = [plain(one), plain(other)];
  return (
    a !== "" &&
    (a === b || (a.length > 20 && b.startsWith(a)) || (b.length > 20 && a.startsWith(b) && a.length < b.length + 30))
  );
}

function findLeaves(root: DomElement): Leaf[] {
  const prose = measureProse(root);
  const leaves: Leaf[] = [];
  function visit(element: DomElement, kept: boolean): void {
    const mine = kept || element.hasAttribute(POST) || element.hasAttribute(NOTE);
    if (!hasBlock(element)) {
      const text = (element.textContent ?? "").replace(/[\s\u200b]+/g, " ").trim();
      if (text !== "") {
        leaves.push({
          element,
          text,
          linked: prose.linked(element),
          kept: mine || element.querySelector(KEPT) !== null,
        });
      }
      return;
    }
    for (const child of [...iterate(element)])
      if (isElement(child) && (BLOCK.has(child.tagName) || hasBlock(child))) visit(child, mine);
  }
  visit(root, false);
  return leaves;
}

function* iterate(element: DomElement): Iterable<DomNode> {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) yield child;
}

function hasBlock(element: DomElement): boolean {
  for (const child of iterate(element)) {
    if (isElement(child) && (BLOCK.has(child.tagName) || hasBlock(child))) return true;
  }
  return false;
}
