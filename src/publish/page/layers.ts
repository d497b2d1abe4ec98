import { html, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/** A layer of marks in the article, which its switch shows and hides. */
interface Layer {
  key: "statements" | "doubt" | "judgements" | "facts" | "dates" | "places" | "figures";
  /** What its switch is called, where that is not its key. */
  name?: string;
  count: (view: View) => number;
  /** The class that its words carry; the switch shows what that looks like. */
  sample: string;
  /** Whether it is hidden until it is asked for: it would mark most of the text. */
  hidden?: boolean;
}

const inVoice =
  (voice: "judged" | "asserted") =>
  ({ reading }: View): number =>
    reading.assertions.filter((one) => one.voice === voice).length;

const LAYERS: readonly Layer[] = [
  { key: "statements", count: ({ statements }) => statements.length, sample: "as-statement" },
  { key: "doubt", count: ({ bearings }) => bearings.size, sample: "as-doubt" },
  { key: "judgements", name: "the writer’s judgements", count: inVoice("judged"), sample: "as-judged" },
  { key: "facts", name: "the writer’s own facts", count: inVoice("asserted"), sample: "as-asserted", hidden: true },
  { key: "dates", count: ({ reading }) => reading.dates.length, sample: "as-date" },
  { key: "places", count: ({ reading }) => reading.places.length, sample: "as-place" },
  { key: "figures", count: ({ reading }) => reading.figures.length, sample: "as-figure" },
];

/** The switches over the article, one for each kind of mark that it has; null where it has none. They need no script. */
export function layersMarkup(view: View): Markup | null {
  const shown = LAYERS.map((layer) => ({ ...layer, found: layer.count(view) })).filter(({ found }) => found > 0);
  if (shown.length === 0) return null;
  const chips = shown.map(
    ({ key, name = key, found, sample, hidden }) =>
      html`<span class="layer"><input type="checkbox" id="layer-${key}" autocomplete="off"${hidden ? null : html` checked`}><label for="layer-${key}"><span class="${sample}">${name}</span> <span class="soft">${found}</span></label></span>`,
  );
  return html`<fieldset class="layers"><legend class="label">Marked in the text</legend>${chips}${jumps(view)}</fieldset>`;
}

/** Where the tables are that belong to the marks. */
function jumps({ timeline, places, figures }: View): Markup | null {
  const to = [
    timeline.moments.length + timeline.yearless.length > 0 ? html`<a href="#times">line of time</a>` : null,
    places.length > 0 ? html`<a href="#places">places</a>` : null,
    figures.length > 0 ? html`<a href="#figures">figures</a>` : null,
  ].filter((link) => link !== null);
  if (to.length === 0) return null;
  return html`<span class="jumps"><span class="soft">Below the text:</span> ${to.map((link, index) => html`${index === 0 ? "" : " · "}${link}`)}</span>`;
}
