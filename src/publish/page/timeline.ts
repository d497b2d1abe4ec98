import type { DateMention } from "../../contract/index.ts";
import { dateWords } from "../date-words.ts";
import { wayWords } from "../tellers.ts";
import type { Event, Moment, Saying } from "../timeline.ts";
import { counted } from "../wording.ts";
import { anchorOfDate } from "./anchors.ts";
import { linksTo } from "./links.ts";
import { html, type Markup } from "./markup.ts";
import { fateClasses } from "./strikes.ts";
import { fateWords, openTo } from "./switches.ts";
import { TimeAxis } from "./time-axis.ts";
import type { View } from "./view.ts";

/** The line of time: what is said to have happened when, and when it was said. null where no date has a place on it. */
export function timelineMarkup(view: View): Markup | null {
  const { moments, yearless, unplaced } = view.timeline;
  if (moments.length + yearless.length === 0) return null;
  return html`<section class="times" id="times" aria-labelledby="times-title"><h2 class="found" id="times-title">What is said to have happened when, and when it was said</h2>
<ul class="legend marks"><li><span class="bar-mark event" aria-hidden="true"></span>what is told of</li><li><span class="bar-mark statement" aria-hidden="true"></span>when it was said</li><li><span class="bar-mark publication" aria-hidden="true"></span>published</li><li><span class="bar-mark event loose" aria-hidden="true"></span>known only to lie within</li><li><span class="bar-mark event loose about" aria-hidden="true"></span>about</li></ul>
<p class="label">Drawn from left to right, long stretches of time short.</p>
${moments.length === 0 ? null : lineMarkup(view, moments, null)}
${yearless.length === 0 ? null : html`<h3 class="label" id="yearless-title">Dates whose year is not told, by their place in the year</h3>${lineMarkup(view, yearless, "yearless-title")}`}
${unplaced.length === 0 ? null : unplacedMarkup(view, unplaced)}</section>`;
}

function lineMarkup(view: View, moments: readonly Moment[], label: string | null): Markup {
  const axis = new TimeAxis(moments);
  const published = moments.find(({ entries }) => entries.some(({ what }) => what === "publication"));
  const now = published === undefined ? null : axis.placeOf(published);
  const rule = now === null ? null : html`<span class="now" style="left:${percent(now.left + now.width / 2)}"></span>`;
  const rows = moments.map((moment) => {
    const { left, width } = axis.placeOf(moment);
    const kinds = [...new Set(moment.entries.map(({ what }) => what))];
    const day = moment.extent.from !== null && moment.extent.from === moment.extent.to;
    const style = day ? `left:${percent(left + width / 2)}` : `left:${percent(left)};width:${percent(width)}`;
    const bars = kinds.map(
      (kind) => html`<span class="bar-mark ${kind}${day ? " day" : looseness(moment)}" style="${style}"></span>`,
    );
    return html`<li><p class="when">${dateWords(moment.value).replace(/, year not told$/u, "")}</p><div class="lane" aria-hidden="true">${rule}${bars}</div><ul class="told-of">${moment.entries.map((entry) => entryMarkup(view, entry))}</ul></li>\n`;
  });
  const named = label === null ? html` aria-label="Dates, the earliest first"` : html` aria-labelledby="${label}"`;
  return html`<ol class="line"${named}>${rows}</ol>`;
}

/** Known only to lie somewhere in it; told as about so; without a beginning or an end. */
function looseness({ value, extent: { from, to, about } }: Moment): string {
  const within = !value.includes("/") && from !== null && to !== null && to > from;
  return `${within || about ? " loose" : ""}${about ? " about" : ""}${from === null || to === null ? " open-end" : ""}`;
}

function entryMarkup(view: View, entry: Moment["entries"][number]): Markup {
  if (entry.what === "publication") return html`<li>published: this article</li>`;
  return entry.what === "event" ? eventMarkup(view, entry) : sayingMarkup(view, entry);
}

function eventMarkup(view: View, { date, words, teller }: Event): Markup {
  const id = teller?.attribution.id ?? null;
  const number = id === null ? undefined : view.numbers.get(id);
  const way = html`← <bdi>${wayWords(teller)}</bdi>`;
  const by = number === undefined ? way : html`<a href="#n${number}">${way}</a>`;
  return html`<li class="told${fateClasses(view.strikes, id)}">told of: <a class="words" href="#${anchorOfDate(date)}" dir="auto">${words}</a> <span class="from">${by}</span>${fateWords(openTo(view, id))}</li>`;
}

function sayingMarkup(view: View, { teller, attributions }: Saying): Markup {
  const ids = attributions.map(({ id }) => id);
  const fates = new Set(ids.map((id) => fateClasses(view.strikes, id)));
  const fate = fates.size === 1 ? [...fates][0] : "";
  return html`<li class="told${fate ?? ""}"><span class="saying">said by <b dir="auto">${wayWords(teller)}</b></span> · ${counted(ids.length, "statement")} ${linksTo(view, ids)}${fateWords([])}</li>`;
}

/** Words of time without a place on the line, each once, with how often it comes. */
function unplacedMarkup({ reading: { article } }: View, unplaced: readonly DateMention[]): Markup {
  const words = new Map<string, { first: DateMention; written: string; count: number }>();
  for (const date of unplaced) {
    const written = article.text.slice(date.start, date.end).replace(/\s+/gu, " ");
    const known = words.get(written.toLowerCase());
    if (known === undefined) words.set(written.toLowerCase(), { first: date, written, count: 1 });
    else known.count++;
  }
  const items = [...words.values()].map(
    ({ first, written, count }) =>
      html`<li><a class="words" href="#${anchorOfDate(first)}" dir="auto">${written}</a>${count > 1 ? html` ×${count}` : null}, ${whyUnplaced(first)}</li>`,
  );
  return html`<details class="unplaced"><summary>${counted(unplaced.length, "word of time", "words of time")} without a place on it</summary><ul>${items}</ul></details>`;
}

function whyUnplaced({ value, type }: DateMention): string {
  if (type === "duration") return "how long";
  if (type === "set") return "how often";
  return value === null ? "no day is told" : `${dateWords(value)}, in no statement`;
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
