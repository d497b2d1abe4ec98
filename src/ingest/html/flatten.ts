import type { Block, Span } from "../../contract/index.ts";
import { type DomElement, type DomNode, isElement, TEXT } from "./dom.ts";
import { MARK, NOTE, POST, POST_FRAME } from "./marks.ts";
import { TextWriter } from "./text-writer.ts";

/** What a part of a page says, as text, with what its markup said about ranges of it. */
export interface Flat {
  text: string;
  links: { start: number; end: number; url: string }[];
  blocks: Block[];
  /** By the number that `marks.ts` gave them. */
  posts: Map<string, Span>;
  marks: Map<string, Span[]>;
  notes: Map<string, Span>;
}

const PARAGRAPHS = new Set(
  "P DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL DL TABLE FIGURE FIGCAPTION PRE HR FORM FIELDSET DETAILS ADDRESS NAV CAPTION CENTER BODY".split(
    " ",
  ),
);
const LINES = new Set("LI DT DD TR SUMMARY LEGEND OPTION".split(" "));
const SILENT = new Set("SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA SELECT HEAD BUTTON INPUT".split(" "));
const BLOCKS: Readonly<Record<string, Block["kind"]>> = {
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  BLOCKQUOTE: "quotation",
  FIGCAPTION: "caption",
  CAPTION: "caption",
  LI: "list-item",
};

/**
 * The text of an element as it would be read aloud: paragraphs apart by an empty line, lines by a line end, white space
 * as the page shows it. `resolve` makes an address whole, or null where it leads nowhere.
 */
export function flatten(root: DomElement, resolve: (href: string) => string | null): Flat {
  const writer = new TextWriter();
  const flat: Flat = { text: "", links: [], blocks: [], posts: new Map(), marks: new Map(), notes: new Map() };

  function visit(node: DomNode, preformatted: boolean): void {
    if (node.nodeType === TEXT) {
      writer.write(node.textContent ?? "", preformatted);
      return;
    }
    if (!isElement(node) || SILENT.has(node.tagName)) return;
    const name = node.tagName;
    if (name === "BR") {
      writer.lineBreak();
      return;
    }
    const gap = PARAGRAPHS.has(name) ? 2 : LINES.has(name) ? 1 : 0;
    writer.part(gap);
    const span = writer.open();
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      visit(child, preformatted || name === "PRE");
    }
    const range = writer.close(span);
    if (range !== null) record(node, range);
    if (name === "TD" || name === "TH") writer.write(" ", false);
    writer.part(gap);
  }

  function record(element: DomElement, range: Span): void {
    const post = element.getAttribute(POST);
    // A post's paragraphs carry one number: its words reach from the first to the last.
    if (post !== null) flat.posts.set(post, { start: flat.posts.get(post)?.start ?? range.start, end: range.end });
    const note = element.getAttribute(NOTE);
    if (note !== null && !flat.notes.has(note)) flat.notes.set(note, range);
    const mark = element.getAttribute(MARK);
    if (mark !== null) {
      const marks = flat.marks.get(mark);
      if (marks === undefined) flat.marks.set(mark, [range]);
      else marks.push(range);
    }
    const kind = BLOCKS[element.tagName];
    if (kind !== undefined && !element.hasAttribute(POST_FRAME) && !element.hasAttribute(NOTE))
      flat.blocks.push({ ...range, kind });
    if (element.tagName === "A" && mark === null) {
      const url = resolve(element.getAttribute("href") ?? "");
      if (url !== null) flat.links.push({ ...range, url });
    }
  }

  visit(root, false);
  flat.text = writer.finish();
  flat.links.sort((one, other) => one.start - other.start || one.end - other.end);
  flat.blocks.sort((one, other) => one.start - other.start || other.end - one.end);
  return flat;
}
