import { geoPath } from "d3-geo";
import type { NamedPlace } from "../named-places.ts";
import { counted } from "../wording.ts";
import { frameOf, isLocated, SIZE, scaleBar } from "./map-frame.ts";
import { groundOf, type WorldMap } from "./map-ground.ts";
import { type Dot, type Label, labelsOf } from "./map-labels.ts";
import { html, type Markup } from "./markup.ts";

/** How large the dot of a place is that is named once, and how much larger one can be. */
const RADIUS = { least: 5, most: 15 };

/**
 * A small map of the places whose coordinates are known, drawn in the page itself: a filled dot is a town, a dashed ring a
 * region or a country, whose middle it is and not its place. null where no coordinates are known. Without a `world` it
 * has no coasts.
 */
export function mapMarkup(places: readonly NamedPlace[], world: WorldMap | null): Markup | null {
  const located = places.filter(isLocated);
  if (located.length === 0) return null;
  const frame = frameOf(located);
  const ground = world === null ? null : groundOf(world(frame.scale));
  const path = geoPath(frame.projection).digits(1);
  const most = Math.max(...located.map(({ mentions }) => mentions.length));
  const dots = located.flatMap((place): (Dot & { kind: string })[] => {
    const at = frame.projection([place.lon, place.lat]);
    if (at === null || !isInside(at)) return [];
    const radius = Math.min(RADIUS.most, RADIUS.least * Math.sqrt(place.mentions.length));
    const kind = place.kind === "city" || place.kind === "other" ? "town" : "area";
    return [{ x: at[0], y: at[1], radius, number: place.number, name: place.name, kind }];
  });
  const beyond = located.length - dots.length;
  const bar = scaleBar(frame);
  const { width, height } = SIZE;
  return html`<figure class="map"><svg role="img" aria-label="Map of ${counted(dots.length, "place")}; the table has the same and more" viewBox="0 0 ${width} ${height}"><rect class="sea" width="${width}" height="${height}"/>${
    ground === null
      ? null
      : html`<path class="land" d="${path(ground.land) ?? ""}"/><path class="border" d="${path(ground.borders) ?? ""}"/>`
  }${[...dots].reverse().map(dotMarkup)}${labelsOf(dots).map(labelMarkup)}${
    bar === null
      ? null
      : html`<path class="scale" d="M20 ${height - 22}v6h${round(bar.length)}v-6"/><text class="km" x="${round(20 + bar.length + 6)}" y="${height - 15}">${bar.kilometres} km</text>`
  }</svg><figcaption>The larger, the oftener named${most === 1 ? " (here each once)" : ""}. Filled: a town. Dashed ring: a region or country, at its middle.${beyond === 0 ? null : ` ${counted(beyond, "place lies", "places lie")} beyond the map.`}${ground === null ? null : " Coasts and borders: Natural Earth, as they are held, not as they are claimed."}</figcaption></figure>`;
}

function isInside([x, y]: [number, number]): boolean {
  return x >= 0 && y >= 0 && x <= SIZE.width && y <= SIZE.height;
}

function dotMarkup({ x, y, radius, kind }: Dot & { kind: string }): Markup {
  return html`<circle class="spot ${kind}" cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"/>`;
}

/** Its name, and for narrow windows, in which names would be too small to read, its number in the table. */
function labelMarkup({ dot, words, whole, x, y, anchor }: Label): Markup {
  const at = html`x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"`;
  if (!whole) return html`<text class="nr" ${at}>${words}</text>`;
  return html`<text class="name" ${at}>${words}</text><text class="nr instead" ${at}>${dot.number}</text>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
