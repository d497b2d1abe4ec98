import { readFileSync } from "node:fs";
import { geoArea, geoCentroid } from "d3-geo";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export interface Middle {
  readonly lat: number;
  readonly lon: number;
}

/** The middles of the largest pieces of land of a map's shapes, by the shapes' ids. */
export function middlesOf(file: string, layer: string): Map<string, Middle> {
  const map: Topology<{ [name: string]: GeometryCollection }> = JSON.parse(readFileSync(file, "utf8"));
  const shapes = map.objects[layer];
  if (shapes === undefined) throw new Error(`${file}: has no layer ${layer}.`);
  const { features } = feature(map, shapes) as FeatureCollection;
  return new Map(
    features.flatMap(({ id, geometry }): [string, Middle][] =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [[String(id), middleOf(geometry)]] : [],
    ),
  );
}

function middleOf(geometry: Polygon | MultiPolygon): Middle {
  const pieces = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = pieces
    .map((coordinates): Polygon => ({ type: "Polygon", coordinates }))
    .reduce((best, each) => (geoArea(each) > geoArea(best) ? each : best));
  const [lon, lat] = geoCentroid(largest);
  return { lat: rounded(lat), lon: rounded(lon) };
}

/** The mean of some places; null where there is none. For regions without a map, whose towns are near each other. */
export function meanOf(places: readonly Middle[]): Middle | null {
  if (places.length === 0) return null;
  const sum = (part: (place: Middle) => number) => places.reduce((total, place) => total + part(place), 0);
  return {
    lat: rounded(sum(({ lat }) => lat) / places.length),
    lon: rounded(sum(({ lon }) => lon) / places.length),
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
