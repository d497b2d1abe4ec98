import { type Conclusion, countWords, type Leg, restsWords } from "../conclusions.ts";
import { sureWords } from "../explained.ts";
import { linkWords, relaysOf, whoWords } from "../path.ts";
import { counted } from "../wording.ts";
import { html, type Markup } from "./markup.ts";
import { anchorOf } from "./strike-style.ts";
import { fateClasses } from "./strikes.ts";
import { fateWords, openTo } from "./switches.ts";
import type { View } from "./view.ts";

/** How many legs stand beside each other. */
const ABREAST = 4;

/** What the article concludes, each conclusion over the signs it stands on; null where it draws none. */
export function conclusionsMarkup(view: View): Markup | null {
  const { conclusions } = view;
  if (conclusions.length === 0) return null;
  return html`<section class="conclusions" aria-labelledby="conclusions-title"><h2 class="label" id="conclusions-title">Concluded, and from what</h2>
<ol>${conclusions.map((one, index) => conclusionMarkup(view, one, index + 1))}</ol></section>`;
}

function conclusionMarkup(view: View, one: Conclusion, number: number): Markup {
  const { inference, legs, rests } = one;
  const { text } = view.reading.article;
  const cue = inference.cue.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " ")).join(" … ");
  const who = one.drawnBy ?? "the writer";
  const act = inference.relation === "attacks" ? "speaks against" : "concludes";
  const drawer = view.strikes.drawers.get(inference.id);
  const big =
    rests.most === 0
      ? null
      : html`<p class="origins"><b>${countWords(rests)}</b> ${rests.most === 1 ? "origin" : "origins"}<span class="left js-only"></span></p>`;
  const table =
    legs.length === 0
      ? null
      : html`<ol class="legs" style="--abreast:${Math.min(ABREAST, legs.length)}" aria-label="What it stands on">${legs.map((leg, index) => legMarkup(view, leg, `${number}-${index + 1}`))}</ol>`;
  return html`<li class="conclusion ${inference.relation}" id="${anchorOf(inference.id)}"${drawer === undefined ? null : html` data-d="${drawer}"`}>
<p class="thesis"><a href="#k${number}" dir="auto">${one.words}</a></p>
${big}<p class="verdict"><b dir="auto">${who}</b> ${act}${cue === "" ? null : html`: <q dir="auto">${cue}</q>`} · ${restsWords(one)} · <span title="${inference.by}">finding ${sureWords(inference.confidence)}</span>${fateWords([])}</p>
${table}</li>`;
}

function legMarkup(view: View, leg: Leg, anchor: string): Markup {
  const { statement, origin } = leg;
  const number = statement === null ? undefined : view.numbers.get(statement);
  const kind = statement === null ? "loose" : (origin?.voice ?? "writer");
  const way =
    origin === null
      ? html`${statement === null ? "no statement of its own" : "the writer’s own word"}`
      : html`← ${relaysOf(origin).map((relay) => html`${linkWords(relay)} ← `)}<b dir="auto">${whoWords(origin)}</b>`;
  const chain = number === undefined ? way : html`<a href="#n${number}">${way}</a>`;
  const key = origin === null ? null : html` data-o="${origin.key}"`;
  return html`<li class="leg ${kind}${fateClasses(view.strikes, statement)}"${key}><a class="sign" href="#p${anchor}" data-p="${anchor}" dir="auto">${leg.words}</a><span class="by">${chain}</span>${fateWords(openTo(view, statement))}</li>`;
}

/** What stands in the margin beside a conclusion. */
export function conclusionAside(one: Conclusion, number: number): Markup {
  const who = one.drawnBy ?? "the writer";
  const from = one.legs.length === 0 ? "from nothing the text names" : `from ${counted(one.legs.length, "sign")}`;
  return html`<li class="aside drawn" data-at="k${number}"><b dir="auto">${who}</b> ${one.inference.relation === "attacks" ? "speaks against it" : "concludes"}, <a href="#${anchorOf(one.inference.id)}">${from}</a></li>`;
}
