import { fromMarkdown } from "mdast-util-from-markdown";
import type { Block, Span } from "../../contract/index.ts";
import { whole } from "../html/metadata.ts";
import { TextWriter } from "../html/text-writer.ts";

export interface Rendered {
  text: string;
  /** The first heading of the first level. */
  title: string | null;
  links: { start: number; end: number; url: string }[];
  blocks: Block[];
  notes: { mark: Span; note: Span }[];
}

/** A node of the Markdown tree, as far as it is read here. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  /** Whether a list item's parts are written with empty lines between them. */
  spread?: boolean | null;
  identifier?: string;
  children?: Node[];
}

const PARTS = new Set(["paragraph", "heading", "blockquote", "list", "code", "thematicBreak", "html", "table"]);
const UNREAD = new Set(["html", "definition", "image", "imageReference"]);
const BLOCKS: Readonly<Record<string, Block["kind"]>> = {
  heading: "heading",
  blockquote: "quotation",
  listItem: "list-item",
};
/** Deeper than anyone writes; below it, words are kept and structure is not. */
const DEPTH = 200;

/** Markdown as text, with ranges for what its marks said. Notes are written below the text, in the order of their calls. */
export function renderMarkdown(source: string, notes: ReadonlyMap<string, string>, base: string | null): Rendered {
  const writer = new TextWriter();
  const found: Rendered = { text: "", title: null, links: [], blocks: [], notes: [] };
  const calls: { name: string; mark: Span }[] = [];
  let title: Span | null = null;

  function visit(node: Node, definitions: ReadonlyMap<string, string>, depth: number): void {
    if (node.type === "text" || node.type === "inlineCode") words(node.value ?? "");
    else if (node.type === "break") writer.lineBreak();
    else if (node.type === "code") code(node.value ?? "");
    else if (!UNREAD.has(node.type)) part(node, definitions, depth);
  }

  function code(value: string): void {
    writer.part(2);
    writer.write(value, true);
    writer.part(2);
  }

  function part(node: Node, definitions: ReadonlyMap<string, string>, depth: number): void {
    const gap = PARTS.has(node.type) ? 2 : node.type === "listItem" ? 1 : 0;
    writer.part(gap);
    const range = writer.open();
    for (const child of depth < DEPTH ? (node.children ?? []) : wordsOf(node)) {
      // The one paragraph of an item stands in its line, unless the list is written with empty lines.
      const inLine = child.type === "paragraph" && node.type === "listItem" && node.spread !== true;
      if (inLine) for (const word of child.children ?? []) visit(word, definitions, depth + 1);
      else visit(child, definitions, depth + 1);
    }
    const span = writer.close(range);
    writer.part(gap);
    if (span !== null) record(node, span, definitions);
  }

  function record(node: Node, span: Span, definitions: ReadonlyMap<string, string>): void {
    const kind = BLOCKS[node.type];
    if (kind !== undefined) found.blocks.push({ ...span, kind });
    if (node.type === "heading" && node.depth === 1) title ??= span;
    const href =
      node.type === "link"
        ? node.url
        : node.type === "linkReference"
          ? definitions.get(node.identifier ?? "")
          : undefined;
    const url = whole(href ?? null, base);
    if (url !== null) found.links.push({ ...span, url });
  }

  /** Words in which footnotes may be called: `[^1]` becomes the mark "1". */
  function words(value: string): void {
    let at = 0;
    for (const call of value.matchAll(/\[\^([^\]\s]{1,60})\]/g)) {
      const name = call[1] ?? "";
      if (!notes.has(name)) continue;
      writer.write(value.slice(at, call.index), false);
      const range = writer.open();
      writer.write(name, false);
      const mark = writer.close(range);
      if (mark !== null) calls.push({ name, mark });
      at = call.index + call[0].length;
    }
    writer.write(value.slice(at), false);
  }

  render(source);
  const places = new Map<string, Span>();
  for (let index = 0; index < calls.length; index++) {
    const { name, mark } = calls[index] as (typeof calls)[number];
    const known = places.get(name) ?? writeNote(name);
    if (known === null) continue;
    places.set(name, known);
    found.notes.push({ mark, note: known });
  }

  function writeNote(name: string): Span | null {
    writer.part(2);
    const range = writer.open();
    render(notes.get(name) ?? "");
    return writer.close(range);
  }

  function render(markdown: string): void {
    const tree = fromMarkdown(markdown) as Node;
    visit(tree, definitionsOf(tree), 0);
  }

  found.text = writer.finish();
  found.title = title === null ? null : found.text.slice((title as Span).start, (title as Span).end);
  found.links.sort((one, other) => one.start - other.start);
  found.blocks.sort((one, other) => one.start - other.start || other.end - one.end);
  found.notes.sort((one, other) => one.mark.start - other.mark.start);
  return found;
}

function definitionsOf(tree: Node): Map<string, string> {
  const found = new Map<string, string>();
  const pending = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "definition" && node.identifier !== undefined) found.set(node.identifier, node.url ?? "");
    pending.push(...(node.children ?? []));
  }
  return found;
}

/** The nodes of a part that hold words, without the structure around them. */
function wordsOf(part: Node): Node[] {
  const found: Node[] = [];
  const pending = [part];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "text" || node.type === "inlineCode" || node.type === "code") found.push(node);
    else pending.push(...(node.children ?? []).toReversed());
  }
  return found;
}
