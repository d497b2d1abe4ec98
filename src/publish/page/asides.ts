import type { Span } from "../../contract/index.ts";
import { anchor, anchorOfDate, anchorOfFigure, anchorOfPlace } from "./anchors.ts";
import { conclusionAside } from "./conclusions.ts";
import { linksTo } from "./links.ts";
import { html, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/** Something in the margin that is no statement's note: the writer's caveat, his judgement, a conclusion. */
export interface Aside {
  /** Where the words are that it stands beside. */
  start: number;
  markup: Markup;
}

/** What stands in the margin besides notes, in text order. Judgements of one paragraph share an aside. */
export function asidesOf(view: View, paragraphAt: (offset: number) => number): Aside[] {
  const { reading, bearings, conclusions } = view;
  const asides: Aside[] = [];
  for (const { hedge, attributions } of bearings.values()) {
    if (hedge.class !== "author-caveat") continue;
    const on =
      attributions.length === 0 ? html`on no statement that was found` : html`on ${linksTo(view, attributions)}`;
    asides.push({
      start: hedge.start,
      markup: html`<li class="aside caveat" data-at="${anchor("g", hedge.id)}"><b>the writer’s own caveat</b> ${on}</li>`,
    });
  }
  const judged = new Map<number, { id: string; start: number; count: number }>();
  for (const { id, start, voice } of reading.assertions) {
    if (voice !== "judged") continue;
    const paragraph = paragraphAt(start);
    const first = judged.get(paragraph);
    judged.set(paragraph, first === undefined ? { id, start, count: 1 } : { ...first, count: first.count + 1 });
  }
  for (const { id, start, count } of judged.values()) {
    const often = count === 1 ? null : html`, ${count} times`;
    asides.push({
      start,
      markup: html`<li class="aside judges" data-at="${anchor("v", id)}"><b>the writer judges</b>${often}</li>`,
    });
  }
  for (const [index, one] of conclusions.entries()) {
    const start = one.inference.conclusion[0]?.start ?? 0;
    asides.push({ start, markup: conclusionAside(one, index + 1) });
  }
  return asides.sort((one, other) => one.start - other.start);
}

/** Spans that the margin, the conclusions, the line of time and the tables lead to, with their ids on the page. */
export function anchorsOf({ reading, bearings, conclusions, places }: View): { id: string; span: Span }[] {
  const of = (id: string, span: Span | undefined) => (span === undefined ? [] : [{ id, span }]);
  return [
    ...[...bearings.values()]
      .filter(({ hedge }) => hedge.class === "author-caveat")
      .flatMap(({ hedge }) => of(anchor("g", hedge.id), hedge)),
    ...reading.assertions.filter(({ voice }) => voice === "judged").flatMap((one) => of(anchor("v", one.id), one)),
    ...conclusions.flatMap(({ inference, legs }, index) => [
      ...of(`k${index + 1}`, inference.conclusion[0]),
      ...legs.flatMap((leg, at) => of(`p${index + 1}-${at + 1}`, leg)),
    ]),
    ...reading.dates.map((date) => ({ id: anchorOfDate(date), span: date })),
    ...places.flatMap(({ mentions }) =>
      mentions.slice(0, 1).map((place) => ({ id: anchorOfPlace(place), span: place })),
    ),
    ...reading.figures.map((figure) => ({ id: anchorOfFigure(figure), span: figure })),
  ];
}
