import type { DomDocument, DomElement } from "./dom.ts";
import { COMMENT_WORDS, FURNITURE_PAIRS, FURNITURE_ROLES, FURNITURE_TAGS, FURNITURE_WORDS } from "./furniture-names.ts";
import { MARK, NOTE, POST } from "./marks.ts";
import { measureProse, type Prose } from "./prose.ts";

/** An element with more of the page's running text than this is no furniture, whatever its name. */
const SHARE = 0.25;
/** What holds nothing but links is a menu; a paragraph of links may be the article's. */
const LISTS = new Set(["UL", "OL", "TD", "TABLE"]);

/** Takes out of a page what its markup calls navigation, advertising, sharing, other articles, hidden. */
export function clearFurniture(document: DomDocument): void {
  const body = document.body;
  if (body === null) return;
  const prose = measureProse(body);
  const limit = prose.of(body) * SHARE;
  const doomed: DomElement[] = [];
  const pending: DomElement[] = [body];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    const small = prose.of(element) <= limit;
    if (
      element !== body &&
      ((small && isFurniture(element) && !holdsKept(element)) ||
        isComments(element) ||
        (LISTS.has(element.tagName) && isLinkList(element, prose)))
    ) {
      doomed.push(element);
      continue;
    }
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) pending.push(child);
  }
  for (const element of doomed) element.remove();
}

/** A column or list of links to other pages without a sentence beside them. */
function isLinkList(element: DomElement, prose: Prose): boolean {
  if (prose.of(element) > 0 || prose.linked(element) < 0.8 || holdsKept(element)) return false;
  return element.querySelectorAll("a[href]").length >= 3;
}

/** Posts, footnotes and their marks are the article's, wherever the page puts them. */
function holdsKept(element: DomElement): boolean {
  if (element.hasAttribute(POST) || element.hasAttribute(NOTE) || element.hasAttribute(MARK)) return true;
  return element.querySelector(`[${POST}],[${NOTE}],[${MARK}]`) !== null;
}

export function isFurniture(element: DomElement): boolean {
  if (FURNITURE_TAGS.has(element.tagName)) return true;
  if (element.tagName === "HEADER") return element.closest("article, main") === null;
  if (element.hasAttribute("hidden")) return true;
  if (FURNITURE_ROLES.has(element.getAttribute("role") ?? "")) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")) return true;
  const names = namesOf(element);
  return names.length > 1 && names.length < 2000 && namesFurniture(names);
}

function namesOf(element: DomElement): string {
  return `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
}

/** Readers' comments, unless the element wraps the article too. */
function isComments(element: DomElement): boolean {
  const names = namesOf(element).toLowerCase();
  if (!/comment|disqus|respond/.test(names)) return false;
  const parts = names.split(/\s+|__|--/);
  const named = parts.some((name) => COMMENT_WORDS.has(name) || COMMENT_WORDS.has(name.split(/[-_]/)[0] ?? ""));
  return named && element.querySelector("h1, [itemprop~=articleBody], article h1") === null;
}

function namesFurniture(names: string): boolean {
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[^a-z0-9]+/);
    for (const [index, word] of words.entries()) {
      if (FURNITURE_WORDS.has(word)) return true;
      if (index > 0 && FURNITURE_PAIRS.has(`${words[index - 1]}-${word}`)) return true;
    }
  }
  return false;
}
