import { type Attribution, type Span, wordsOf } from "../../contract/index.ts";
import { attributionNote } from "../attribution-note.ts";
import { whoWords } from "../path.ts";
import { ACT_WORDS, BASIS_WORDS, dateWords, KIND_WORDS, POLARITY_WORDS, STANCE_WORDS, TYPE_WORDS } from "../wording.ts";
import { html, type Markup } from "./markup.ts";
import type { Shown, View } from "./view.ts";

/** How much of a relay's name the short line holds; the whole of it stands in what opens. */
const SHORT_NAME = 26;

/**
 * What stands in the margin beside a paragraph: for each statement that starts in it, who says it and how, and what
 * opens when it is pointed at. `dense` asks for one line each, where there are more statements than lines.
 */
export function marginNotes(view: View, statements: readonly Shown[], dense: boolean): Markup {
  if (statements.length === 0) return html``;
  const notes = statements.map((one, index) => note(view, one, statements[index - 1]));
  return html`<ol class="notes${dense ? " dense" : ""}" aria-label="Who says it">${notes}</ol>`;
}

function note(view: View, shown: Shown, before: Shown | undefined): Markup {
  const { number, attribution, origin, hue } = shown;
  const again = before !== undefined && before.origin.key === origin.key && sameWay(before, shown);
  const inner = attribution.parent === null ? "" : " inner";
  const copy = attributionNote(view.reading.article, attribution, origin);
  return html`<li class="note ${hue} ${origin.voice}${inner}${again ? " again" : ""}" id="n${number}" data-n="${number}">
<button type="button" class="head" aria-describedby="w${number}"><sup class="num">${number}</sup><b dir="auto">${whoWords(origin)}</b> <span class="how">${again ? html`<i aria-hidden="true">then </i>` : null}${brief(view, shown)}</span></button>
<div class="more" id="w${number}">${details(view, shown)}<p class="acts"><button type="button" class="copy" data-copy="${copy}">Copy with its note</button><a href="#s${number}">In the text</a></p></div></li>`;
}

function sameWay(one: Shown, other: Shown): boolean {
  return one.origin.through.join("\n") === other.origin.through.join("\n");
}

/** The short line: through whom, denied or not, how, how surely. */
function brief(view: View, { attribution, origin }: Shown): Markup {
  const { text } = view.reading.article;
  const act = attribution.act === "statement" || attribution.act === "other" ? null : ACT_WORDS[attribution.act];
  const sure =
    attribution.certainty === "unknown" || attribution.certainty === "certain" ? null : attribution.certainty;
  const hedge = hedgeWords(view, attribution);
  const parts = [
    origin.through.length === 0 ? null : html`through ${origin.through.map(shortened).join(" ← ")}`,
    attribution.polarity === "affirmed" ? null : html`<em class="clash">${POLARITY_WORDS[attribution.polarity]}</em>`,
    html`${attribution.kind}`,
    act === null ? null : html`${act}`,
    sure === null ? null : html`<em class="doubt">${sure}${quoted(hedge)}</em>`,
    attribution.stance === "distanced" ? html`<em class="doubt">${stanceShort(text, attribution)}</em>` : null,
    attribution.stance === "disputed" ? html`<em class="clash">disputed by the writer</em>` : null,
    attribution.date === null ? null : html`said ${dateWords(attribution.date)}`,
  ].filter((part) => part !== null);
  return html`${parts.map((part, index) => html`${index === 0 ? null : " · "}${part}`)}`;
}

function stanceShort(text: string, attribution: Attribution): string {
  const cue = oneLine(text, attribution.stanceCues);
  return cue === "" ? "at a distance" : `at a distance: “${cue}”`;
}

function hedgeWords(view: View, attribution: Attribution): string | null {
  const spans = attribution.hedges.flatMap((id) => view.hedges.get(id) ?? []);
  return spans.length === 0 ? null : oneLine(view.reading.article.text, spans);
}

/** Everything known of a statement; what is not known is said so only where a reader would ask for it. */
function details(view: View, { attribution, origin }: Shown): Markup {
  const { text } = view.reading.article;
  const source = oneLine(text, attribution.source);
  const cue = oneLine(text, attribution.cue);
  const parent = attribution.parent === null ? undefined : view.numbers.get(attribution.parent);
  const stance = oneLine(text, attribution.stanceCues);
  const hedge = hedgeWords(view, attribution);
  const rows: (readonly [string, Markup] | null)[] = [
    [
      "source",
      html`${source !== "" ? `“${source}”` : origin.name === null ? "none in the text" : "told elsewhere in the text"}, ${TYPE_WORDS[origin.type]}`,
    ],
    origin.through.length === 0 ? null : ["through", html`${origin.through.join(" ← ")}`],
    ["cue", html`${cue === "" ? "none of its own" : `“${cue}”`}`],
    [
      "how",
      html`${KIND_WORDS[attribution.kind]} · ${ACT_WORDS[attribution.act]} · ${POLARITY_WORDS[attribution.polarity]}`,
    ],
    ["how sure", html`${attribution.certainty === "unknown" ? "not told" : attribution.certainty}${quoted(hedge)}`],
    ["the writer", html`${STANCE_WORDS[attribution.stance]}${quoted(stance)}`],
    attribution.basis === "unknown" ? null : ["basis", html`${BASIS_WORDS[attribution.basis]}`],
    attribution.date === null ? null : ["said", html`${dateWords(attribution.date)}`],
    parent === undefined ? null : ["inside", html`<a href="#n${parent}">statement ${parent}</a>`],
    ["found by", html`${attribution.by}, confidence ${attribution.confidence.toFixed(2)}`],
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
