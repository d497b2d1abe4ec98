import type { Post } from "../../contract/index.ts";
import { dateWords } from "../date-words.ts";
import type { Paragraph } from "../paragraphs.ts";
import { type Aside, asidesOf } from "./asides.ts";
import { marginNotes } from "./margin.ts";
import { followable, html, Markup } from "./markup.ts";
import { type Run, runsOf } from "./runs.ts";
import { fateClasses } from "./strikes.ts";
import type { Shown, View } from "./view.ts";

/** Characters of a line of the article at full width, and the heights of a line and of a margin note, in pixels. */
const MEASURE = { characters: 66, line: 29, note: 50 };

/** The article in rows, one for each paragraph with its notes; the title's row apart, null where the text has none. */
export interface Rows {
  title: Markup | null;
  body: Markup;
}

export function articleRows(view: View): Rows {
  const runs = runsOf(view);
  const draw = createDrawing(view, runs);
  const starting = startingIn(view);
  const beside = besideOf(view);
  const rows = view.paragraphs.map((paragraph, index) => {
    const title = view.titled && index === 0;
    const shown = starting[index] ?? [];
    const text = element(paragraph, draw(paragraph, runs[index] ?? []), title, view);
    const lines = Math.ceil((paragraph.end - paragraph.start) / MEASURE.characters);
    const asides = beside[index] ?? [];
    const dense = shown.length * MEASURE.note + asides.length * MEASURE.line > (lines + 1) * MEASURE.line;
    return html`<div class="row">${text}${marginNotes(view, shown, asides, dense)}</div>\n`;
  });
  return view.titled ? { title: rows[0] ?? null, body: html`${rows.slice(1)}` } : { title: null, body: html`${rows}` };
}

/** For each paragraph the statements that start in it. */
function startingIn(view: View): Shown[][] {
  const starting: Shown[][] = view.paragraphs.map(() => []);
  let index = 0;
  for (const shown of view.statements) {
    const start = shown.attribution.content[0]?.start ?? 0;
    while (index + 1 < view.paragraphs.length && (view.paragraphs[index]?.end ?? 0) <= start) index++;
    starting[index]?.push(shown);
  }
  return starting;
}

/** For each paragraph what stands beside it besides notes. */
function besideOf(view: View): Aside[][] {
  const beside: Aside[][] = view.paragraphs.map(() => []);
  const paragraphAt = (offset: number) => Math.max(0, firstEndingAfter(view.paragraphs, offset));
  for (const aside of asidesOf(view, paragraphAt)) beside[paragraphAt(aside.start)]?.push(aside);
  return beside;
}

/** The index of the first span, in order, that ends after `offset`; the last one's where none does. */
function firstEndingAfter(spans: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function element(paragraph: Paragraph, words: Markup, title: boolean, view: View): Markup {
  const language = new Markup(`${languageOf(view)} dir="auto"`);
  if (title) return html`<h1 class="text"${language}>${words}</h1>`;
  switch (paragraph.kind) {
    case "heading":
      return html`<h2 class="text"${language}>${words}</h2>`;
    case "quotation":
      return html`<blockquote class="text"${language}>${words}</blockquote>`;
    case "caption":
      return html`<p class="text caption"${language}>${words}</p>`;
    case "list-item":
      return html`<p class="text item"${language}>${words}</p>`;
    case "post": {
      const post = view.reading.article.posts.find(
        ({ start, end }) => start <= paragraph.start && paragraph.end <= end,
      );
      return html`<blockquote class="text post"${language}>${post === undefined ? null : postHead(post)}${words}</blockquote>`;
    }
    case "note": {
      const index = view.reading.article.notes.findIndex(
        ({ note }) => note.start <= paragraph.start && paragraph.end <= note.end,
      );
      const back = html` <a class="back" href="#m${index + 1}" aria-label="Back to where note ${index + 1} is called">↩</a>`;
      return html`<p class="text footnote" id="f${index + 1}"${language}>${words}${back}</p>`;
    }
    default:
      return html`<p class="text"${language}>${words}</p>`;
  }
}

/** The article's language as an attribute; "" where it is unknown or no language tag. */
function languageOf(view: View): string {
  const { language } = view.reading.article;
  return language !== "und" && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) ? ` lang="${language}"` : "";
}

/** Whose post it is, when it was posted, and where. */
function postHead(post: Post): Markup {
  const url = post.url === null ? null : followable(post.url);
  const facts = [post.author, post.handle, post.date === null ? null : dateWords(post.date)].filter(
    (fact) => fact !== null,
  );
  const link = url === null ? null : html` · <a href="${url}" rel="noreferrer noopener">post</a>`;
  return html`<span class="posthead">${facts.join(" · ")}${link}</span>`;
}

/** Draws runs as inline markup; to be asked for the paragraphs in their order. */
function createDrawing(
  view: View,
  all: readonly (readonly Run[])[],
): (paragraph: Paragraph, runs: readonly Run[]) => Markup {
  const last = new Map<number, Run>();
  for (const runs of all) for (const run of runs) for (const number of run.statements) last.set(number, run);
  const begun = new Set<number>();

  return (paragraph, runs) => {
    let source = "";
    let link: string | null = null;
    let refs = "";
    for (const run of runs) {
      if (run.link !== link) {
        source += `${link === null ? "" : "</a>"}${refs}`;
        refs = "";
        if (run.link !== null) source += html`<a class="out" href="${run.link}" rel="noreferrer noopener">`.source;
        link = run.link;
      }
      source += drawn(paragraph, run);
      refs += run.statements
        .filter((number) => last.get(number) === run)
        .sort((one, other) => one - other)
        .map(reference)
        .join("");
      if (link === null) {
        source += refs;
        refs = "";
      }
    }
    return new Markup(`${source}${link === null ? "" : "</a>"}${refs}`);
  };

  function reference(number: number): string {
    return `<a class="ref" href="#n${number}" aria-label="Who says it: note ${number}">${number}</a>`;
  }

  function drawn(paragraph: Paragraph, run: Run): string {
    const [inner, outer] = run.statements.map((number) => view.statements[number - 1]);
    const classes: string[] = [...run.roles];
    if (inner !== undefined) classes.unshift("s", inner.hue, inner.origin.voice);
    if (outer !== undefined) classes.push("in", `o${outer.hue}`);
    const told = inner === undefined ? view.statements[(run.tells[0] ?? 0) - 1] : undefined;
    if (told !== undefined) classes.push(told.hue);
    const fresh = run.statements.filter((number) => !begun.has(number));
    for (const number of fresh) begun.add(number);
    const [first, ...others] = fresh;
    const anchors = [...others.map((number) => `s${number}`), ...run.anchors]
      .map((id) => html`<span id="${id}"></span>`.source)
      .join("");
    const words = textOf(paragraph, run);
    const mark = run.mark;
    const content = mark === null ? words : called(view, mark, words);
    if (classes.length === 0 && run.legs.length === 0) return anchors + content;
    const fate = inner === undefined ? "" : fateClasses(view.strikes, inner.attribution.id);
    const data =
      (run.statements.length === 0 ? "" : ` data-s="${run.statements.join(" ")}"`) +
      (run.tells.length === 0 ? "" : ` data-t="${run.tells.join(" ")}"`) +
      (run.legs.length === 0 ? "" : ` data-l="${run.legs.join(" ")}"`);
    const named = classes.length === 0 ? "" : ` class="${classes.join(" ")}${fate}"`;
    return `${anchors}<span${named}${first === undefined ? "" : ` id="s${first}"`}${data}${titleOf(run)}>${content}</span>`;
  }

  function textOf(paragraph: Paragraph, run: Run): string {
    const words = view.reading.article.text.slice(run.start, run.end);
    if (paragraph.wrapped) return html`${words}`.source;
    return words
      .split(/\r\n|\n|\r/u)
      .map((line) => html`${line}`.source)
      .join("<br>");
  }
}

function titleOf(run: Run): string {
  if (run.doubt !== null) return html` title="${run.doubt}"`.source;
  if (run.roles.includes("insertion")) return ' title="Put in by an editor, not said by the source"';
  if (run.roles.includes("cut")) return ' title="Something was cut here"';
  if (run.roles.includes("credit")) return ' title="An agency’s credit"';
  return run.meaning === null ? "" : html` title="${run.meaning}"`.source;
}

/** A footnote's mark as a link to the note; only the first of its runs can be linked back to. */
function called(view: View, number: number, words: string): string {
  const { note } = view.reading.article.notes[number - 1] ?? {};
  if (
    note === undefined ||
    !view.paragraphs.some((one) => one.kind === "note" && note.start <= one.start && one.end <= note.end)
  ) {
    return words;
  }
  return `<a class="call" id="m${number}" href="#f${number}" aria-label="Footnote ${number}">${words}</a>`;
}
