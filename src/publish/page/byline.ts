import { dateWords } from "../date-words.ts";
import { followable, html, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/** Outlet, authors, date and address of the article, under its title; what is not known is said to be unknown. */
export function byline(view: View): Markup {
  const { article } = view.reading;
  const url = article.url === null ? null : followable(article.url);
  const address =
    article.url === null
      ? null
      : url === null
        ? html`${article.url}`
        : html`<a href="${url}" rel="noreferrer noopener">${short(url)}</a>`;
  const facts = [
    html`${article.outlet ?? "outlet unknown"}`,
    article.authors.length === 0 ? null : html`${article.authors.join(", ")}`,
    html`${article.published === null ? "date unknown" : dateWords(article.published)}`,
    address ?? (article.title === null ? html`title unknown` : html`${article.file}`),
    article.own ? html`published by the source itself` : null,
  ].filter((fact) => fact !== null);
  return html`${facts.map((fact, index) => html`${index === 0 ? null : " · "}<bdi>${fact}</bdi>`)}`;
}

/** An address without its scheme, as one line of a byline can hold it. */
function short(url: string): string {
  const words = url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, "");
  return words.length > 64 ? `${words.slice(0, 63)}…` : words;
}
