import { countryName, type NamedPlace, PLACE_KIND_WORDS } from "../named-places.ts";
import { counted } from "../wording.ts";
import { anchorOfPlace } from "./anchors.ts";
import { mapMarkup } from "./map.ts";
import type { WorldMap } from "./map-ground.ts";
import { html, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/** How many places are listed before the rest is folded away. */
const LISTED = 12;

/** The places by how often they are named: a map of those whose place is known, and a table of all. null where there are none. */
export function placesMarkup(view: View, ground: WorldMap | null): Markup | null {
  const { places } = view;
  if (places.length === 0) return null;
  const rest = places.slice(LISTED);
  const folded =
    rest.length === 0
      ? null
      : html`<details><summary>${counted(rest.length, "more", "more")}</summary>${tableMarkup(rest, "More places")}</details>`;
  const map = mapMarkup(places, ground);
  return html`<section class="places${map === null ? " mapless" : ""}" id="places" aria-labelledby="places-title"><h2 class="found" id="places-title">Places, by how often they are named</h2>
<div class="atlas">${map === null ? null : html`<div>${map}</div>`}<div class="gazette">${tableMarkup(places.slice(0, LISTED), "Places, the most often named first")}${folded}</div></div></section>`;
}

function tableMarkup(places: readonly NamedPlace[], label: string): Markup {
  const head = ["", "Place", "Named"].map((name, index) =>
    index === 0
      ? html`<th role="columnheader" scope="col"><span class="unseen">Number on the map</span></th>`
      : html`<th role="columnheader" scope="col">${name}</th>`,
  );
  return html`<table class="table" role="table" aria-label="${label}"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${places.map(rowMarkup)}</tbody></table>`;
}

function rowMarkup({ number, name, kind, country, geonames, lat, mentions }: NamedPlace): Markup {
  const [first] = mentions;
  const link =
    first === undefined ? html`${name}` : html`<a class="words" href="#${anchorOfPlace(first)}" dir="auto">${name}</a>`;
  const where =
    geonames === null && lat === null
      ? "not in the gazetteer: where it is, is not known"
      : [PLACE_KIND_WORDS[kind], kind === "country" ? null : (countryName(country) ?? "country not known")]
          .filter((part) => part !== null)
          .join(", ");
  return html`<tr role="row"><td role="cell" class="soft nr">${number}</td><td role="cell" class="what">${link} <span class="soft where">${where}</span></td><td role="cell" class="many">${counted(mentions.length, "time")}</td></tr>`;
}
