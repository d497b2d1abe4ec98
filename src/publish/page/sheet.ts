import { DOUBT_WORDS, percent, sheetSentences, VOICE_ORDER, voicePercentages } from "../sheet-sentences.ts";
import type { SheetSource } from "../source-sheet.ts";
import { counted, VOICE_WORDS } from "../wording.ts";
import { html, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/** How many sources are listed before the rest is folded away, and how many numbers follow a doubt. */
const LISTED = 6;
const NUMBERED = 12;

/** The source sheet: on whose word the article stands, before one reads it. */
export function sheetMarkup(view: View): Markup {
  const { sheet, reading } = view;
  const said = sheetSentences(sheet, reading.notRead);
  const [, number, rest] = /^((?:Under )?\d+ %)(.*)$/u.exec(said.headline) ?? [];
  const headline = number === undefined ? html`${said.headline}` : html`<b>${number}</b>${rest ?? ""}`;
  const quiet = reading.notRead !== null || sheet.statements.length === 0;
  return html`<section class="sheet" aria-labelledby="sheet-title">
<p class="label" id="sheet-title">On whose word</p>
<p class="headline">${headline}</p>
<p class="voices">${quiet ? said.voices : countWords(view)}</p>
${quiet ? null : bar(view)}
${quiet && reading.notRead !== null ? null : html`<div class="halves"><div class="facts">${facts(view)}</div>${quiet ? null : sources(view)}</div>`}
</section>`;
}

function bar(view: View): Markup {
  const whole = voicePercentages(view.sheet);
  const voices = VOICE_ORDER.filter((voice) => view.sheet.voices[voice].words > 0);
  const parts = voices.map(
    (voice) => html`<span class="part ${voice}" style="flex-grow:${view.sheet.voices[voice].share.toFixed(4)}"></span>`,
  );
  const legend = voices.map(
    (voice) =>
      html`<li><span class="part ${voice}"></span><b>${percent(whole[voice], view.sheet.voices[voice].words)}</b> ${VOICE_WORDS[voice]}</li>`,
  );
  return html`<div class="bar" aria-hidden="true">${parts}</div><ul class="legend" aria-label="Shares of the text’s words">${legend}</ul>`;
}

function facts(view: View): Markup {
  const said = sheetSentences(view.sheet, view.reading.notRead);
  const { lineage, speaker } = view.sheet.untold;
  const untold = [...lineage, ...speaker];
  const doubts = [...view.sheet.doubted].map(
    ([doubt, ids]) =>
      html`<li><span class="chip ${doubt}">${ids.length} ${DOUBT_WORDS[doubt]}</span> ${links(view, ids)}</li>`,
  );
  const unread = view.sheet.untold.doubt && doubts.length > 0;
  return html`${most(view, said.most)}
<h2 class="label">In doubt</h2>
${doubts.length === 0 ? html`<p>${said.doubted}</p>` : html`<ul class="doubts">${doubts}</ul>`}${unread ? html`<p>How sure the others are was not read.</p>` : null}
<h2 class="label">Could not be told</h2>
<p>${said.untold} ${links(view, untold)}</p>`;
}

/** The source that carries most, its name first; null where none does. */
function most(view: View, words: string | null): Markup | null {
  if (words === null) return null;
  const [first] = view.sheet.sources.filter((source) => source.name !== null && source.voice !== "writer");
  const rest = / carries most: (.*)$/u.exec(words)?.[1];
  return html`<h2 class="label">Carries most</h2><p>${first === undefined || rest === undefined ? words : html`<b dir="auto">${first.name}</b><br>${rest}`}</p>`;
}

/** How much was found, in one sentence. */
function countWords(view: View): string {
  const { sheet } = view;
  const named = sheet.sources.filter(
    (source) => source.voice !== "not-stated" && source.voice !== "writer" && !source.unresolved,
  ).length;
  return `${counted(sheet.statements.length, "statement")} from ${counted(named, "source")}, in ${counted(sheet.words, "word")} of text.`;
}

/** Numbers that lead to statements. */
function links(view: View, ids: readonly string[]): Markup {
  const numbers = ids.flatMap((id) => view.numbers.get(id) ?? []).sort((one, other) => one - other);
  const shown = numbers
    .slice(0, NUMBERED)
    .map((number) => html`<a class="to" href="#n${number}" aria-label="Statement ${number}">${number}</a> `);
  const more = numbers.length > NUMBERED ? html`<span class="soft">and ${numbers.length - NUMBERED} more</span>` : null;
  return html`${shown}${more}`;
}

function sources(view: View): Markup {
  const all = view.sheet.sources;
  const most = Math.max(...all.map((source) => source.share));
  const row = (source: SheetSource) => sourceRow(view, source, most);
  const rest = all.slice(LISTED);
  const folded =
    rest.length === 0
      ? null
      : html`<details><summary>${counted(rest.length, "more source")}</summary><ol class="sources" start="${LISTED + 1}">${rest.map(row)}</ol></details>`;
  return html`<div class="list"><h2 class="label">Sources, by their share of the words</h2>
<ol class="sources">${all.slice(0, LISTED).map(row)}</ol>${folded}</div>`;
}

function sourceRow(view: View, source: SheetSource, most: number): Markup {
  const first = source.statements.flatMap((id) => view.numbers.get(id) ?? [])[0] ?? 1;
  const width = most === 0 ? 0 : Math.max(1, Math.round((source.share / most) * 100));
  const name = source.name ?? "source not stated";
  const kind = source.unresolved
    ? "not told who"
    : source.voice === "unnamed"
      ? "unnamed"
      : source.type === "document"
        ? "document"
        : null;
  const about = [source.described, source.described === null ? kind : kind === "document" ? null : kind].filter(
    (part) => part !== null,
  );
  const hue = view.hues.get(source.key) ?? "hx";
  return html`<li class="${hue} ${source.voice}"><a class="pick" href="#s${first}" data-pick="${picked(view, source)}"><span class="swatch" aria-hidden="true"></span><span class="who"><b dir="auto">${name}</b>${about.length === 0 ? null : html` <span class="soft" dir="auto">${about.join(", ")}</span>`}</span><span class="count">${counted(source.statements.length, "statement")}</span><span class="meter" aria-hidden="true"><span style="width:${width}%"></span></span><span class="much">${percent(Math.round(source.share * 100), source.words)}</span></a></li>`;
}

function picked(view: View, source: SheetSource): string {
  return source.statements.flatMap((id) => view.numbers.get(id) ?? []).join(" ");
}
