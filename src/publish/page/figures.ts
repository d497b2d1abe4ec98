import { wayWords } from "../tellers.ts";
import { BOUND_WORDS, type ToldFigure } from "../told-figures.ts";
import { anchorOfFigure } from "./anchors.ts";
import { html, type Markup } from "./markup.ts";
import { fateClasses } from "./strikes.ts";
import { fateWords, openTo } from "./switches.ts";
import type { View } from "./view.ts";

/** The table of figures: how many, of what, on whose word, as of when. null where the article has none. */
export function figuresMarkup(view: View): Markup | null {
  const { figures } = view;
  if (figures.length === 0) return null;
  const placed = figures.some(({ where }) => where !== null);
  const columns = ["Bound", "How many", "What", "On whose word", "As of", ...(placed ? ["Where"] : []), "As written"];
  const head = columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`);
  return html`<section class="figures" id="figures" aria-labelledby="figures-title"><h2 class="found" id="figures-title">Figures, and on whose word</h2>
<table class="table" role="table" aria-labelledby="figures-title"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">
${figures.map((one) => rowMarkup(view, one, placed))}</tbody></table></section>`;
}

function rowMarkup(
  view: View,
  { figure, written, quantity, what, teller, asOf, where }: ToldFigure,
  placed: boolean,
): Markup {
  const id = teller?.attribution.id ?? null;
  const number = id === null ? undefined : view.numbers.get(id);
  const way = html`<bdi>${wayWords(teller)}</bdi>`;
  const by = number === undefined ? way : html`<a href="#n${number}">← ${way}</a>`;
  const cell = (name: string, words: Markup, more = "") => html`<td role="cell" class="${name}${more}">${words}</td>`;
  return html`<tr role="row" class="told${fateClasses(view.strikes, id)}">${[
    cell("bound", html`${BOUND_WORDS[figure.bound]}`, figure.bound === "exact" ? " soft" : ""),
    cell("many", quantity === null ? html`not told` : html`<b>${quantity}</b>`),
    cell("what", what === null ? html`<span class="soft">not told of what</span>` : html`<bdi>${what}</bdi>`),
    cell("whose", html`${by}${fateWords(openTo(view, id))}`),
    cell("asof", asOf === null ? html`<span class="soft">not told</span>` : html`${asOf}`),
    ...(placed
      ? [cell("where", where === null ? html`<span class="soft">not told</span>` : html`<bdi>${where}</bdi>`)]
      : []),
    cell("written", html`<a class="words" href="#${anchorOfFigure(figure)}" dir="auto">${written}</a>`),
  ]}</tr>\n`;
}
