import { Readability } from "@mozilla/readability";
import type { DomDocument, DomElement } from "./dom.ts";
import { clearFurniture } from "./furniture.ts";
import { measureProse } from "./prose.ts";
import { trimLines } from "./trim.ts";

/** Where pages that mark their article mark it, the narrowest first. */
const CONTAINERS = ["[itemprop~=articleBody]", "article", "[role=main]", "main"];
/** A marked container with so many times the running text of Readability's choice holds what it missed. */
const MISSED = 1.5;

/**
 * The element that holds an article's paragraphs, cleared of what surrounds them; null where the page has no running
 * text. Takes the document apart. The choice is Readability's; where a marked container holds far more running text,
 * the container.
 */
export function findBody(document: DomDocument, title: string | null): DomElement | null {
  const body = document.body;
  if (body === null) return null;
  clearFurniture(document);
  dropEmpty(body);
  const container = bestContainer(document)?.cloneNode(true) ?? null;
  const fallback = body.cloneNode(true);
  const chosen = choose(readable(document), container) ?? fallback;
  const untrimmed = chosen.cloneNode(true);
  trimLines(chosen, title);
  return [chosen, untrimmed, fallback].find((element) => (element.textContent ?? "").trim() !== "") ?? null;
}

function readable(document: DomDocument): DomElement | null {
  const reader = new Readability<DomElement>(document as never, {
    serializer: (node) => node as unknown as DomElement,
    keepClasses: true,
    disableJSONLD: true,
  });
  return reader.parse()?.content ?? null;
}

function choose(read: DomElement | null, container: DomElement | null): DomElement | null {
  if (read === null || container === null) return read ?? container;
  const found = measureProse(read).of(read);
  const prose = measureProse(container);
  return prose.of(container) > found * MISSED && prose.linked(container) < 0.3 ? container : read;
}

/** The marked container with most running text, of the narrowest kind that any stands in. */
function bestContainer(document: DomDocument): DomElement | null {
  for (const selector of CONTAINERS) {
    let best: DomElement | null = null;
    let most = 200;
    for (const element of Array.from(document.querySelectorAll(selector)).slice(0, 100)) {
      const prose = measureProse(element).of(element);
      if (prose > most) [best, most] = [element, prose];
    }
    if (best !== null) return best;
  }
  return null;
}

/** Elements with neither words nor pictures carry nothing, and Readability's time grows with their number. */
function dropEmpty(body: DomElement): void {
  const elements = Array.from(body.querySelectorAll("a, span, i, b, em, strong, div, p, li, font"));
  for (const element of elements.reverse()) {
    if (element.firstChild === null && element.attributes.length < 12 && !element.hasAttribute("id")) element.remove();
  }
}
