import { pathOf, relaysOf } from "../path.ts";
import { counted } from "../wording.ts";
import { type Dot, type Edge, layoutOf, NAMES } from "./drawing-layout.ts";
import { html, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/** How many characters of a name the drawing has room for. */
const LONGEST = { origin: 40, relay: 24, outlet: 22 };

/** Who cites whom: a small drawing, and the same as a list for those who do not see it. */
export function drawingMarkup(view: View): Markup | null {
  const layout = layoutOf(view);
  if (layout === null) return null;
  const { origins, relays, outlet, edges, width, height } = layout;
  const dots = [
    ...origins.map((dot) => dotMarkup(view, dot, dot.x - 12, dot.y + 4, "end", LONGEST.origin)),
    ...relays.map((dot) => dotMarkup(view, dot, dot.x, dot.y - 10, "middle", LONGEST.relay)),
    dotMarkup(view, outlet, outlet.x + 12, outlet.y + 4, "start", LONGEST.outlet),
  ];
  return html`<figure class="cites" aria-labelledby="cites-title"><figcaption class="label" id="cites-title">Who cites whom</figcaption>
<svg aria-hidden="true" focusable="false" viewBox="0 0 ${width} ${Math.round(height)}" style="max-width:${width}px"><text class="side" x="${NAMES - 12}" y="10" text-anchor="end">first source</text><text class="side" x="${outlet.x + 12}" y="10">this article</text>${edges.map((edge) => edgeMarkup(view, edge))}${dots}</svg>
<ul class="ways">${waysMarkup(view)}</ul></figure>`;
}

/** Every way that somebody passed something on by, once, with how many statements came by it; then how many came directly. */
function waysMarkup({ sheet, reading }: View): Markup {
  const ways = new Map<string, number>();
  let direct = 0;
  for (const { id } of sheet.statements) {
    const origin = sheet.origins.get(id);
    if (origin === undefined || origin.voice === "writer") continue;
    if (relaysOf(origin).length === 0) direct++;
    else {
      const way = pathOf(reading.article, origin).join(" ← ");
      ways.set(way, (ways.get(way) ?? 0) + 1);
    }
  }
  const rest = direct === 0 ? null : html`<li>passed on by nobody: ${counted(direct, "statement")}</li>`;
  return html`${[...ways].map(([way, count]) => html`<li><span dir="auto">${way}</span>: ${counted(count, "statement")}</li>`)}${rest}`;
}

function edgeMarkup(view: View, { from, to, statements }: Edge): Markup {
  const middle = (from.x + to.x) / 2;
  const stroke = Math.min(4, 1 + statements.length / 2);
  const plain = from.voice === "not-stated" ? " not-stated" : "";
  return html`<path class="edge${plain}${commonFate(view, statements)}" d="M${from.x} ${round(from.y)}C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${to.x} ${round(to.y)}" stroke-width="${stroke}"/>`;
}

function dotMarkup(view: View, dot: Dot, x: number, y: number, anchor: string, longest: number): Markup {
  const fate = dot.voice === "outlet" ? "" : commonFate(view, dot.statements);
  const name = dot.name.length > longest ? `${dot.name.slice(0, longest - 1).trimEnd()}…` : dot.name;
  return html`<circle class="dot ${dot.voice}${fate}" cx="${dot.x}" cy="${round(dot.y)}" r="5"/><text class="name ${dot.voice}${fate}" x="${x}" y="${round(y)}" text-anchor="${anchor}">${name}</text>`;
}

/** The switches that take all of these statements. */
function commonFate({ strikes }: View, statements: readonly string[]): string {
  const [first, ...others] = statements.map((id) => strikes.fates.get(id)?.falls ?? []);
  return (first ?? [])
    .filter((number) => others.every((falls) => falls.includes(number)))
    .map((number) => ` f${number}`)
    .join("");
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
