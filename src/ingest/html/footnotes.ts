import type { DomDocument, DomElement } from "./dom.ts";
import { MARK, NOTE } from "./marks.ts";

const MOST = 500;
const CALL = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})[\])]?$/i;
const NOTE_ADDRESS = /^#(?:_?ftn|_?fn|_?edn|_?sdfootnote|foot-?note|end-?note|note|cite_note|ref)/i;
const NOTE_PART = "li, p, dd, aside, td, div";

/**
 * Finds a page's footnotes: links with a number or sign, raised or by their address, that lead to a place in the page.
 * Numbers both ends, so that they are known in the text, and takes out the links that lead back. Returns a copy of each
 * note by its number, for pages whose notes stand outside of the article.
 */
export function markFootnotes(document: DomDocument): Map<string, DomElement> {
  const copies = new Map<string, DomElement>();
  const numbers = new Map<DomElement, string>();
  const places = placesOf(document);
  for (const link of Array.from(document.querySelectorAll('a[href^="#"]'))) {
    if (numbers.size >= MOST) break;
    const href = link.getAttribute("href") ?? "";
    const words = (link.textContent ?? "").trim();
    if (!CALL.test(words) || !isCall(link, href)) continue;
    const note = noteAt(places, href.slice(1));
    if (note === null || note.contains(link)) continue;
    const number = numbers.get(note) ?? String(numbers.size);
    numbers.set(note, number);
    link.setAttribute(MARK, number);
    note.setAttribute(NOTE, number);
  }
  for (const [note, number] of numbers) {
    for (const back of Array.from(note.querySelectorAll('a[href^="#"]'))) {
      if (!back.hasAttribute(MARK) && (back.textContent ?? "").trim().length <= 4) dropBackLink(back);
    }
    copies.set(number, note.cloneNode(true));
  }
  return copies;
}

function isCall(link: DomElement, href: string): boolean {
  if (link.getAttribute("role") === "doc-backlink" || /back/i.test(link.getAttribute("class") ?? "")) return false;
  if (link.getAttribute("role") === "doc-noteref" || link.closest("sup") !== null || link.querySelector("sup") !== null)
    return true;
  return NOTE_ADDRESS.test(href) && !/^#\w*?ref\d/i.test(href);
}

/** Every place that an in-page address can lead to; the first of a name counts, as in a browser. */
function placesOf(document: DomDocument): Map<string, DomElement> {
  const places = new Map<string, DomElement>();
  for (const element of Array.from(document.querySelectorAll("[id], a[name]"))) {
    const id = element.getAttribute("id") ?? element.getAttribute("name") ?? "";
    if (id !== "" && !places.has(id)) places.set(id, element);
  }
  return places;
}

/** The part of a page that an in-page address leads to: the list item or paragraph around an anchor. */
function noteAt(places: ReadonlyMap<string, DomElement>, id: string): DomElement | null {
  const target = places.get(decode(id)) ?? places.get(id);
  if (target === undefined) return null;
  const part = target.matches(NOTE_PART) ? target : target.closest(NOTE_PART);
  return part !== null && (part.textContent ?? "").length < 20_000 ? part : null;
}

function dropBackLink(link: DomElement): void {
  const raised =
    link.parentElement?.tagName === "SUP" &&
    (link.parentElement.textContent ?? "").trim() === (link.textContent ?? "").trim();
  (raised ? (link.parentElement ?? link) : link).remove();
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
