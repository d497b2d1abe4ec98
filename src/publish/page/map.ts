import { geoPath } from "d3-geo";
import type { NamedPlace } from "../named-places.ts";
import { counted } from "../wording.ts";
import { densest, type Frame, frameOf, isLocated, type Located, SIZE, scaleBar } from "./map-frame.ts";
import { type Ground, groundOf, type WorldMap } from "./map-ground.ts";
import { type Dot, type Label, labelsOf } from "./map-labels.ts";
import { html, type Markup } from "./markup.ts";
import { thinned } from "./thinned.ts";

/** How large the dot of a place is that is named once, and how much larger one can be. */
const RADIUS = { least: 5, most: 15 };
const WORLD_RADIUS = { least: 3.5, most: 10 };

/**
 * A small map of the places whose coordinates are known, drawn in the page itself: a filled dot is a town, a dashed ring a
 * region or a country, whose middle it is and not its place. Where the places lie all over the world, a second map shows
 * the part in which most are named. null where no coordinates are known. Without a `world` it has no coasts.
 */
export function mapMarkup(places: readonly NamedPlace[], world: WorldMap | null): Markup | null {
  const located = places.filter(isLocated);
  if (located.length === 0) return null;
  const frame = frameOf(located);
  if (!frame.world) return figureMarkup(located, frame, world, "");
  const near = densest(located);
  const part = frameOf(near.length === 0 ? located : near);
  const detail = part.world ? null : figureMarkup(located, part, world, "Where the most are named. ");
  return html`${figureMarkup(located, frame, world, "")}${detail}`;
}

function figureMarkup(located: readonly Located[], frame: Frame, world: WorldMap | null, lead: string): Markup {
  const { width } = SIZE;
  const { height } = frame;
  const ground = world === null ? null : groundOf(world(frame.scale));
  const path = geoPath(frame.projection).digits(1);
  const drawn = (what: Ground["land"]) => thinned(path(what) ?? "", frame.world ? 1.5 : 1);
  const radius = frame.world ? WORLD_RADIUS : RADIUS;
  const dots = located.flatMap((place): (Dot & { kind: string })[] => {
    const at = frame.projection([place.lon, place.lat]);
    if (at === null || at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height) return [];
    const size = Math.min(radius.most, radius.least * Math.sqrt(place.mentions.length));
    const kind = place.kind === "city" || place.kind === "other" ? "town" : "area";
    return [{ x: at[0], y: at[1], radius: size, number: place.number, name: place.name, kind }];
  });
  const most = Math.max(...located.map(({ mentions }) => mentions.length));
  const beyond = located.length - dots.length;
  const bar = scaleBar(frame);
  return html`<figure class="map"><svg role="img" aria-label="Map of ${counted(dots.length, "place")}; the table has the same and more" viewBox="0 0 ${width} ${height}"><rect class="sea" width="${width}" height="${height}"/>${
    ground === null
      ? null
      : html`<path class="land" d="${drawn(ground.land)}"/><path class="border" d="${drawn(ground.borders)}"/>`
  }${[...dots].sort((one, other) => other.radius - one.radius).map(dotMarkup)}${labelsOf(dots, height).map(labelMarkup)}${
    bar === null
      ? null
      : html`<path class="scale" d="M20 ${height - 22}v6h${round(bar.length)}v-6"/><text class="km" x="${round(20 + bar.length + 6)}" y="${height - 15}">${bar.kilometres} km</text>`
  }</svg><figcaption>${lead}${lead === "" ? `The larger, the oftener named${most === 1 ? " (here each once)" : ""}. Filled: a town. Dashed ring: a region or country, at its middle.` : null}${beyond === 0 ? null : ` ${counted(beyond, "place lies", "places lie")} beyond the map.`}${ground === null || lead !== "" ? null : " Coasts and borders: Natural Earth, as they are held, not as they are claimed."}</figcaption></figure>`;
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
