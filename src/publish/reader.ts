import type { Reading, Span } from "../contract/index.ts";
import { articleRows } from "./page/article.ts";
import { byline } from "./page/byline.ts";
import { conclusionsMarkup } from "./page/conclusions.ts";
import { figuresMarkup } from "./page/figures.ts";
import { layersMarkup } from "./page/layers.ts";
import { lookOf } from "./page/look.ts";
import { DESK } from "./page/look-desk.ts";
import type { WorldMap } from "./page/map-ground.ts";
import { html, type Markup } from "./page/markup.ts";
import { placesMarkup } from "./page/places.ts";
import { railMarkup } from "./page/rail.ts";
import { sheetMarkup } from "./page/sheet.ts";
import { timelineMarkup } from "./page/timeline.ts";
import { viewOf } from "./page/view.ts";

/** The parts of a reading's page as markup that is safe to put into another page, and what they look like. */
export interface ReaderMarkup {
  /** Title, with its notes where it is part of the text, and byline. */
  readonly head: string;
  /** The source sheet, with the list of sources and their switches. */
  readonly sheet: string;
  /** "" where nothing is concluded. */
  readonly conclusions: string;
  /** The switches of the marks, the article in rows with its margin, and the bar at its side. */
  readonly article: string;
  /** The line of time, the places and the figures. */
  readonly tables: string;
  /** Its rules, scoped to `.reader` (scopedLook). */
  readonly look: string;
  /** Each paragraph's place in the text, in the order of the elements of class `text`. */
  readonly paragraphs: readonly Span[];
  /** Where each statement is, in the order of their numbers from 1. */
  readonly statements: readonly (readonly Span[])[];
}

/**
 * A reading for a page that is there already: what `toHtml` shows, without document, script and fonts.
 *
 * @param elsewhere for each attribution where else it is asserted, as its note tells it
 * @param world what the map's coasts are drawn from; without it they are left out
 */
export function readerMarkup(
  reading: Reading,
  elsewhere: ReadonlyMap<string, Markup> = new Map(),
  world: WorldMap | null = null,
): ReaderMarkup {
  const view = viewOf(reading, elsewhere);
  const { article } = view.reading;
  const rows = articleRows(view);
  return {
    head: html`<div class="headrow">${rows.title ?? html`<h1 dir="auto">${article.title ?? article.file}</h1>`}<p class="byline">${byline(view)}</p></div>`
      .source,
    sheet: sheetMarkup(view, true).source,
    conclusions: html`${conclusionsMarkup(view)}`.source,
    article: html`${layersMarkup(view)}
<article class="reading" id="article" aria-label="The article"><div class="rows">
${rows.body}</div>${view.statements.length === 0 ? null : railMarkup(view)}</article>`.source,
    tables: html`${timelineMarkup(view)}${placesMarkup(view, world)}${figuresMarkup(view)}`.source,
    look: scopedLook(`${lookOf(view)}\n${DESK}`),
    paragraphs: view.paragraphs.map(({ start, end }) => ({ start, end })),
    statements: view.statements.map(({ attribution }) => attribution.content),
  };
}

/**
 * A page's rules for a part of another page: an element of class `reader` that holds one of class `page-root`, which
 * stands for the document. Nothing of the other page's rules reaches in, and windows' widths are the part's.
 */
export function scopedLook(look: string): string {
  const rules = look
    .replace(/@page\s*\{[^}]*\}/gu, "")
    .replaceAll(":root", ".page-root")
    .replace(/(?<=^|[\n,{}])(?:html|body)(?=[{:])/gu, ".page-root")
    .replace(/@media screen and (?=\((?:min|max)-width:)/gu, "@container ");
  return `.reader{container-type:inline-size}
.reader.reader :not(svg,svg *){all:revert}
.reader.reader.reader{
${rules}
}`;
}
