import { parseHTML } from "linkedom";
import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, Parser, type Token } from "parse5";
import type { DomDocument, DomElement, DomNode } from "./dom.ts";

/** Deeper than any page that people write; beyond it both parsing and Readability take time by the square of the depth. */
const DEPTH = 200;

/** More than any page gives one element. */
const ATTRIBUTES = 100;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Their text is script or a page of its own, never the article's. Only JSON is kept, for what it says about the page. */
const DROPPED = new Set("style noframes iframe object applet template svg math canvas".split(" "));

/** parse5 with a floor: an element nested deeper than `DEPTH` is left out, what stands in it is kept at that depth. */
class ShallowParser extends Parser<DefaultTreeAdapterMap> {
  readonly leftOut = new Map<string, number>();

  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop >= DEPTH && !VOID.has(token.tagName) && !isRawText(token.tagName)) {
      this.leftOut.set(token.tagName, (this.leftOut.get(token.tagName) ?? 0) + 1);
      return;
    }
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    const open = this.leftOut.get(token.tagName) ?? 0;
    if (open > 0) {
      this.leftOut.set(token.tagName, open - 1);
      return;
    }
    super.onEndTag(token);
  }
}

/** Elements whose content is no markup: leaving out their tags would turn script into text. */
function isRawText(name: string): boolean {
  return name === "script" || name === "style" || name === "textarea" || name === "title" || name === "noscript";
}

/** HTML as browsers understand it, as a document that can be asked with selectors. Linear in time and space. */
export function parseTree(html: string): DomDocument {
  const parser = new ShallowParser({ scriptingEnabled: false });
  parser.tokenizer.write(html, true);
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>") as unknown as {
    document: DomDocument;
  };
  const { head, body, documentElement } = document;
  if (head === null || body === null || documentElement === null) throw new Error("linkedom made no document");
  const pending: [DefaultTreeAdapterTypes.ParentNode, DomNode][] = [[parser.document, document]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [from, to] = next;
    for (const child of from.childNodes) {
      if ("tagName" in child) {
        if (DROPPED.has(child.tagName)) continue;
        const element =
          child.tagName === "html"
            ? documentElement
            : child.tagName === "head" && to === documentElement
              ? head
              : child.tagName === "body" && to === documentElement
                ? body
                : document.createElement(safeName(child.tagName));
        copyAttributes(child.attrs, element);
        if (element.parentNode === null) to.appendChild(element);
        pending.push([child, element]);
      } else if (child.nodeName === "#text" && "value" in child && to !== document) {
        to.appendChild(document.createTextNode(child.value));
      }
    }
  }
  return document;
}

/** A tag name that selectors can hold; what else a broken page calls an element matters to nobody. */
function safeName(name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : "span";
}

function copyAttributes(attrs: readonly Token.Attribute[], element: DomElement): void {
  // The document finds an attribute by going through all of them.
  for (const { name, value } of attrs.slice(0, ATTRIBUTES)) {
    if (/^[a-zA-Z_][\w:.-]*$/.test(name)) element.setAttribute(name, value);
  }
}
