import {
  DOUBT_WORDS,
  judgedWords,
  percent,
  sheetSentences,
  VOICE_ORDER,
  voicePercentages,
} from "../sheet-sentences.ts";
import { counted, VOICE_WORDS } from "../wording.ts";
import { drawingMarkup } from "./drawing.ts";
import { linksTo } from "./links.ts";
import { html, type Markup } from "./markup.ts";
import { sourcesMarkup } from "./sources.ts";
import type { View } from "./view.ts";

/**
 * The source sheet: on whose word the article stands, before one reads it.
 *
 * @param isFolded whether the list of sources and the drawing are opened when asked for, so that the article begins sooner
 */
export function sheetMarkup(view: View, isFolded = false): Markup {
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
${quiet && reading.notRead !== null ? null : html`<div class="halves"><div class="facts">${facts(view)}</div>${quiet || isFolded ? null : sourcesMarkup(view)}</div>`}
${quiet ? null : isFolded ? folded(view) : drawingMarkup(view)}
</section>`;
}

function folded(view: View): Markup {
  const drawing = drawingMarkup(view);
  const what = drawing === null ? "to strike" : "to strike, and who cites whom";
  return html`<details class="folded" id="sheet-sources"><summary>${counted(named(view), "source")}, each ${what}</summary>${sourcesMarkup(view)}${drawing}</details>`;
}

function bar(view: View): Markup {
  const whole = voicePercentages(view.sheet);
  const voices = VOICE_ORDER.filter((voice) => view.sheet.voices[voice].words > 0);
  const parts = voices.map(
    (voice) =>
      html`<span class="part ${voice}" style="flex-grow:${view.sheet.voices[voice].share.toFixed(4)}">${voice === "writer" ? judgedPart(view) : null}</span>`,
  );
  const legend = voices.map(
    (voice) =>
      html`<li><span class="part ${voice}"></span><b>${percent(whole[voice], view.sheet.voices[voice].words)}</b> ${VOICE_WORDS[voice]}${voice === "writer" ? judgedWords(view.sheet) : ""}</li>`,
  );
  return html`<div class="bar" aria-hidden="true">${parts}</div><ul class="legend" aria-label="Shares of the text’s words">${legend}</ul>`;
}

/** The part of the writer's own words that judges. */
function judgedPart({ sheet }: View): Markup | null {
  if (sheet.judged === null || sheet.judged.words === 0) return null;
  return html`<span class="judging" style="width:${((sheet.judged.words / sheet.voices.writer.words) * 100).toFixed(1)}%"></span>`;
}

function facts(view: View): Markup {
  const said = sheetSentences(view.sheet, view.reading.notRead);
  const { lineage, speaker } = view.sheet.untold;
  const untold = [...lineage, ...speaker];
  const doubts = [...view.sheet.doubted].map(
    ([doubt, ids]) =>
      html`<li><span class="chip ${doubt}">${ids.length} ${DOUBT_WORDS[doubt]}</span> ${linksTo(view, ids)}</li>`,
  );
  const unread = view.sheet.untold.doubt && doubts.length > 0;
  const list = doubts.length === 0 ? html`<p>${said.doubted}</p>` : html`<ul class="doubts">${doubts}</ul>`;
  return html`${most(view, said.most)}
<div><h2 class="label">In doubt</h2>${list}${unread ? html`<p>How sure the others are was not read.</p>` : null}</div>
<div><h2 class="label">Could not be told</h2><p>${said.untold} ${linksTo(view, untold)}</p></div>`;
}

/** The source that carries most, its name first; null where none does. */
function most(view: View, words: string | null): Markup | null {
  if (words === null) return null;
  const [first] = view.sheet.sources.filter((source) => source.name !== null && source.voice !== "writer");
  const rest = / carries most: (.*)$/u.exec(words)?.[1];
  return html`<div><h2 class="label">Carries most</h2><p>${first === undefined || rest === undefined ? words : html`<b dir="auto">${first.name}</b><br>${rest}`}</p></div>`;
}

/** How much was found, in one sentence. */
function countWords(view: View): string {
  const { sheet } = view;
  return `${counted(sheet.statements.length, "statement")} from ${counted(named(view), "source")}, in ${counted(sheet.words, "word")} of text.`;
}

/** How many sources are told. */
function named({ sheet }: View): number {
  const told = sheet.sources.filter(
    ({ voice, unresolved }) => voice !== "not-stated" && voice !== "writer" && !unresolved,
  );
  return told.length;
}
