import type { Reading } from "../contract/index.ts";
import { articleRows } from "./page/article.ts";
import { byline } from "./page/byline.ts";
import { conclusionsMarkup } from "./page/conclusions.ts";
import { figuresMarkup } from "./page/figures.ts";
import { layersMarkup } from "./page/layers.ts";
import { lookOf } from "./page/look.ts";
import type { WorldMap } from "./page/map-ground.ts";
import { html, Markup } from "./page/markup.ts";
import { placesMarkup } from "./page/places.ts";
import { railMarkup } from "./page/rail.ts";
import { SCRIPT } from "./page/script.ts";
import { SCRIPT_HASH } from "./page/script-hash.ts";
import { sheetMarkup } from "./page/sheet.ts";
import { strikeBar } from "./page/switches.ts";
import { timelineMarkup } from "./page/timeline.ts";
import { type View, viewOf } from "./page/view.ts";

/** Fonts as data URLs (WOFF2), without which the page is set in the reader's own, and what the map is drawn from. */
export interface PageAssets {
  /** Source Serif 4, Latin. */
  serif: string;
  serifItalic?: string;
  /** Inter, Latin. */
  sans: string;
  /** What the Latin subsets leave out (č, ł, ő, …): put in only where the article needs it. */
  serifExtended?: string;
  sansExtended?: string;
  /** Coasts and borders; asked for only where there is a map to draw, which has none without. */
  world?: WorldMap;
}

/** Letters that the Latin subsets lack and the extended ones have. */
const EXTENDED =
  /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1e00-\u1e9f\u1ef2-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/u;
const EXTENDED_RANGE =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2C60-2C7F,U+A720-A7FF";

/** Nothing may be loaded, sent or framed; only this page's own script runs. */
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  "style-src 'unsafe-inline'",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * A reading as one file for a browser: the source sheet, then the article with its statements marked by source and who
 * says what beside them. It loads nothing from anywhere, can be read without its script, and can be printed. The same
 * reading and assets give the same bytes.
 */
export function toHtml(reading: Reading, assets: PageAssets | null): string {
  const view = viewOf(reading);
  const { article } = reading;
  const rows = articleRows(view);
  const title = article.title ?? article.file;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Hearsay ${reading.engine.version}">
<title>${title} · on whose word</title>
<style>${new Markup(styleOf(view, assets))}</style>
</head>
<body>
<a class="skip" href="#article">To the article</a>
${strikeBar(view)}
<div class="page">
<header class="masthead"><b>Hearsay</b> <i>on whose word?</i><span class="hint js-only"><kbd>j</kbd> <kbd>k</kbd> move <kbd>↵</kbd> keep open <kbd>c</kbd> copy</span><button type="button" class="key js-only" aria-label="Keys">?</button></header>
<main>
<div class="headrow">${rows.title ?? html`<h1 dir="auto">${title}</h1>`}<p class="byline">${byline(view)}</p></div>
${sheetMarkup(view)}
${conclusionsMarkup(view)}
${layersMarkup(view)}
<article class="reading" id="article" aria-label="The article"><div class="rows">
${rows.body}</div>${view.statements.length === 0 ? null : railMarkup(view)}</article>
${timelineMarkup(view)}
${placesMarkup(view, assets?.world ?? null)}
${figuresMarkup(view)}
</main>
<footer class="foot">${foot(view)}</footer>
</div>
${HELP}
<div class="said" role="status"></div>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
  return page.source;
}

function foot(view: View): Markup {
  const { engine } = view.reading;
  return html`Found by Hearsay ${engine.version}, model ${engine.model}, from the article’s own words alone; it can be wrong, and each finding says how sure it is. A filled line is a named source, a dashed one a document, a double one somebody without a name, a dotted one a source that is not stated; a wavy line marks doubt, a thin dashed one what the writer judges, a thick one what is concluded.`;
}

const HELP = html`<dialog aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
<dl><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous statement</dd><dt><kbd>↵</kbd></dt><dd>keep its note open</dd><dt><kbd>c</kbd></dt><dd>copy it with its note</dd><dt><kbd>w</kbd> <kbd>u</kbd></dt><dd>strike its source, and take back</dd><dt><kbd>esc</kbd></dt><dd>close</dd><dt><kbd>?</kbd></dt><dd>this help</dd></dl>
<label><input type="checkbox" checked> Single keys do this</label>
<form method="dialog"><button class="plainbutton">Close</button></form></dialog>`;

function styleOf(view: View, assets: PageAssets | null): string {
  const { reading } = view;
  const families =
    ':root{--serif:"Source Serif 4 Variable","Source Serif 4",Charter,Georgia,"Times New Roman",serif;--sans:"Inter Variable",Inter,system-ui,-apple-system,"Segoe UI",sans-serif}';
  const shown = [reading.article.text, reading.article.title, reading.article.outlet, ...reading.article.authors].join(
    " ",
  );
  return [assets === null ? "" : faces(assets, EXTENDED.test(shown)), families, lookOf(view)].join("\n");
}

function faces(assets: PageAssets, extended: boolean): string {
  const face = (family: string, weights: string, url: string, more = "") =>
    `@font-face{font-family:"${family} Variable";font-weight:${weights};font-display:swap;src:url("${dataUrl(url)}") format("woff2");${more}}`;
  const serif = "Source Serif 4";
  return [
    face(serif, "200 900", assets.serif),
    assets.serifItalic === undefined ? "" : face(serif, "200 900", assets.serifItalic, "font-style:italic"),
    face("Inter", "100 900", assets.sans),
    extended && assets.serifExtended !== undefined
      ? face(serif, "200 900", assets.serifExtended, `unicode-range:${EXTENDED_RANGE}`)
      : "",
    extended && assets.sansExtended !== undefined
      ? face("Inter", "100 900", assets.sansExtended, `unicode-range:${EXTENDED_RANGE}`)
      : "",
  ].join("\n");
}

/** The address if it is font data and nothing else; an error names what came instead. */
function dataUrl(url: string): string {
  if (/^data:(?:font\/woff2|application\/font-woff2);base64,[A-Za-z0-9+/]+={0,2}$/u.test(url)) return url;
  throw new TypeError(
    `A page's font must be a base64 data URL of type font/woff2, but it starts with "${url.slice(0, 40)}".`,
  );
}
