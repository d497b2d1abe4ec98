import { type Attribution, type Span, wordsOf } from "../../contract/index.ts";
import { attributionNote } from "../attribution-note.ts";
import { dateWords } from "../date-words.ts";
import { sureWords } from "../explained.ts";
import type { Origin } from "../origin.ts";
import { linkWords, pathOf, relaysOf, whoWords } from "../path.ts";
import {
  ACT_WORDS,
  BASIS_WORDS,
  HEDGE_WORDS,
  KIND_WORDS,
  POLARITY_WORDS,
  putByWords,
  STANCE_WORDS,
  TYPE_WORDS,
} from "../wording.ts";
import type { Aside } from "./asides.ts";
import { html, type Markup } from "./markup.ts";
import { fateClasses } from "./strikes.ts";
import { fateWords, openTo } from "./switches.ts";
import type { Shown, View } from "./view.ts";

/** How much of a relay's name the short line holds; the whole of it stands in what opens. */
const SHORT_NAME = 26;

/** A finding with less than this is wrong as often as right (docs/accuracy.md), and is shown as unsure. */
const UNSURE = 0.45;

/**
 * What stands in the margin beside a paragraph: for each statement that starts in it, who says it and how, and what
 * opens when it is pointed at; among them the writer's caveats, judgements and conclusions. `dense` asks for one line each, where there are more statements than lines.
 */
export function marginNotes(
  view: View,
  statements: readonly Shown[],
  asides: readonly Aside[],
  dense: boolean,
): Markup {
  if (statements.length === 0 && asides.length === 0) return html``;
  const told = statements.map((one, index) => ({
    start: one.attribution.content[0]?.start ?? 0,
    markup: note(view, one, neighbour(statements[index - 1], one, asides)),
  }));
  const notes = [...told, ...asides].sort((one, other) => one.start - other.start).map(({ markup }) => markup);
  return html`<ol class="notes${dense ? " dense" : ""}" aria-label="Who says it">${notes}</ol>`;
}

/** The statement before, unless something else stands between the two notes. */
function neighbour(before: Shown | undefined, one: Shown, asides: readonly Aside[]): Shown | undefined {
  const from = before?.attribution.content[0]?.start ?? 0;
  const to = one.attribution.content[0]?.start ?? 0;
  return asides.some(({ start }) => from <= start && start <= to) ? undefined : before;
}

function note(view: View, shown: Shown, before: Shown | undefined): Markup {
  const { number, attribution, origin, hue } = shown;
  const again = before !== undefined && before.origin.key === origin.key && sameWay(before, shown);
  const inner = attribution.parent === null ? "" : " inner";
  const copy = attributionNote(view.reading.article, attribution, origin);
  return html`<li class="note ${hue} ${origin.voice}${inner}${again ? " again" : ""}${fateClasses(view.strikes, attribution.id)}" id="n${number}" data-n="${number}">
<button type="button" class="head" aria-describedby="w${number}"><sup class="num">${number}</sup>${way(origin)}<b dir="auto">${whoWords(origin)}</b>${fateWords(openTo(view, attribution.id))} <span class="how">${again ? html`<i aria-hidden="true">then </i>` : null}${brief(view, shown)}</span></button>
<div class="more" id="w${number}">${details(view, shown)}<p class="acts"><button type="button" class="copy" data-copy="${copy}">Copy with its note</button><a href="#s${number}">In the text</a></p></div></li>`;
}

/** Those it came through, before the name of whom it comes from. */
function way(origin: Origin): Markup {
  return html`${relaysOf(origin).map((relay) => html`<span class="relay"><bdi>${shortened(linkWords(relay))}</bdi> ← </span>`)}`;
}

function sameWay(one: Shown, other: Shown): boolean {
  return one.origin.through.join("\n") === other.origin.through.join("\n");
}

/** The short line: denied or not, how, how surely. */
function brief(view: View, { attribution }: Shown): Markup {
  const { text } = view.reading.article;
  const act = attribution.act === "statement" || attribution.act === "other" ? null : ACT_WORDS[attribution.act];
  const sure =
    attribution.certainty === "unknown" || attribution.certainty === "certain" ? null : attribution.certainty;
  const hedges = hedgeWords(view, attribution);
  const parts = [
    attribution.polarity === "affirmed"
      ? null
      : html`<em class="clash">${POLARITY_WORDS[attribution.polarity]}${putByWords(attribution)}</em>`,
    html`${attribution.kind}`,
    act === null ? null : html`${act}`,
    sure === null
      ? hedges === ""
        ? null
        : html`<em class="doubt">hedged: ${hedges}</em>`
      : html`<em class="doubt">${sure}${hedges === "" ? "" : `: ${hedges}`}</em>`,
    isCaveated(view, attribution) ? html`<em class="doubt">under the writer’s caveat</em>` : null,
    attribution.stance === "distanced" ? html`<em class="doubt">${stanceShort(text, attribution)}</em>` : null,
    attribution.stance === "disputed" ? html`<em class="clash">disputed by the writer</em>` : null,
    attribution.date === null ? null : html`said ${dateWords(attribution.date)}`,
    attribution.confidence < UNSURE
      ? html`<em class="doubt">an unsure finding: ${sureWords(attribution.confidence)}</em>`
      : null,
  ].filter((part) => part !== null);
  return html`${parts.map((part, index) => html`${index === 0 ? null : " · "}${part}`)}`;
}

function isCaveated(view: View, { hedges }: Attribution): boolean {
  return hedges.some((id) => view.bearings.get(id)?.hedge.class === "author-caveat");
}

function stanceShort(text: string, attribution: Attribution): string {
  const cue = oneLine(text, attribution.stanceCues);
  return cue === "" ? "at a distance" : `at a distance: “${cue}”`;
}

/** The statement's own words of doubt, quoted; the writer's caveats stand beside their own words. */
function hedgeWords(view: View, attribution: Attribution): string {
  const { text } = view.reading.article;
  const own = attribution.hedges
    .flatMap((id) => view.bearings.get(id) ?? [])
    .filter(({ hedge }) => hedge.class !== "author-caveat");
  return [...new Set(own.map(({ hedge }) => `“${oneLine(text, [hedge])}”`))].join(", ");
}

/** Everything known of a statement; what is not known is said so only where a reader would ask for it. */
function details(view: View, { attribution, origin }: Shown): Markup {
  const { text } = view.reading.article;
  const source = oneLine(text, attribution.source);
  const cue = oneLine(text, attribution.cue);
  const parent = attribution.parent === null ? undefined : view.numbers.get(attribution.parent);
  const stance = oneLine(text, attribution.stanceCues);
  const hedges = attribution.hedges.flatMap((id) => view.bearings.get(id) ?? []);
  const elsewhere = view.elsewhere.get(attribution.id);
  const rows: (readonly [string, Markup] | null)[] = [
    [
      "source",
      html`${source !== "" ? `“${source}”` : origin.name === null ? "none in the text" : "told elsewhere in the text"}, ${TYPE_WORDS[origin.type]}`,
    ],
    ["way", html`${pathOf(view.reading.article, origin).join(" ← ")}`],
    ["cue", html`${cue === "" ? "none of its own" : `“${cue}”`}`],
    [
      "how",
      html`${KIND_WORDS[attribution.kind]} · ${ACT_WORDS[attribution.act]} · ${POLARITY_WORDS[attribution.polarity]}${putByWords(attribution)}`,
    ],
    ["how sure", html`${attribution.certainty === "unknown" ? "not told" : attribution.certainty}`],
    ...hedges.map(({ hedge }): readonly [string, Markup] => [
      hedge.class === "author-caveat" ? "caveat" : "hedge",
      html`“${oneLine(text, [hedge])}”${hedge.class === "author-caveat" ? ", the writer’s own" : `: ${HEDGE_WORDS[hedge.class]}`}`,
    ]),
    ["the writer", html`${STANCE_WORDS[attribution.stance]}${quoted(stance)}`],
    attribution.basis === "unknown" ? null : ["basis", html`${BASIS_WORDS[attribution.basis]}`],
    attribution.date === null ? null : ["said", html`${dateWords(attribution.date)}`],
    parent === undefined ? null : ["inside", html`<a href="#n${parent}">statement ${parent}</a>`],
    elsewhere === undefined ? null : ["elsewhere", elsewhere],
    ["found by", html`${attribution.by}, ${sureWords(attribution.confidence)} that this finding is right`],
  ];
  const known = rows.filter((row) => row !== null);
  return html`<dl>${known.map(([term, words]) => html`<dt>${term}</dt><dd dir="auto">${words}</dd>`)}</dl>`;
}

/** A name cut at a word where it is long. */
function shortened(name: string): string {
  if (name.length <= SHORT_NAME) return name;
  const cut = name.lastIndexOf(" ", SHORT_NAME);
  return `${name.slice(0, cut > 8 ? cut : SHORT_NAME)} …`;
}

function quoted(words: string | null): string {
  return words === null || words === "" ? "" : `: “${words}”`;
}

function oneLine(text: string, spans: readonly Span[]): string {
  return wordsOf(text, spans).replace(/\s+/gu, " ").trim();
}
