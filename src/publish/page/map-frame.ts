import { type GeoProjection, geoEqualEarth, geoMercator } from "d3-geo";
import type { NamedPlace } from "../named-places.ts";

/** Width and height of a map, and the margin that it keeps around the places, in its own units. */
export const SIZE = { width: 560, height: 380, margin: 44 } as const;
/** The world without the ice of the south, which nobody names. */
const WORLD_HEIGHT = 250;

/** Of a map that shows less, the coasts alone would not tell where in the world it is; in degrees. */
const LEAST = 7;
/** A country whose point lies so near to the other places comes onto their map, in degrees. */
const NEAR = 6;
/** What is wider, or higher, is shown as the whole world. */
const WORLD = { wide: 150, high: 110 };
/** Up to here the finer coasts are drawn. */
const FINE = 45;

export interface Located extends NamedPlace {
  lat: number;
  lon: number;
}

/** How the map is projected, and how fine its coasts are. */
export interface Frame {
  projection: GeoProjection;
  scale: "110m" | "50m";
  world: boolean;
  height: number;
}

export function isLocated(place: NamedPlace): place is Located {
  const { lat, lon } = place;
  return lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

/**
 * A frame around the places, at least seven degrees wide and high. A country is a point only for its name's sake, so that
 * one decides on the frame only where nothing smaller is named, or where it lies next to what is.
 */
export function frameOf(places: readonly Located[]): Frame {
  const smaller = places.filter(({ kind }) => kind !== "country");
  const framed = smaller.length === 0 ? places : withNear(smaller, places);
  const { west, wide, south, high } = boxOf(framed);
  const { width, height, margin } = SIZE;
  const box: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  const clip: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  if (wide > WORLD.wide || high > WORLD.high) {
    const projection = geoEqualEarth().rotate([-(west + wide / 2), 0]);
    projection.fitWidth(width - 8, { type: "Sphere" });
    projection.clipExtent([
      [0, 0],
      [width, WORLD_HEIGHT],
    ]);
    return { projection, scale: "110m", world: true, height: WORLD_HEIGHT };
  }
  const middle = west + wide / 2;
  const half = Math.max(wide, smaller.length === 0 ? 3 * LEAST : LEAST) / 2;
  const centre = south + high / 2;
  const halfHigh = Math.max(high, smaller.length === 0 ? 3 * LEAST : LEAST) / 2;
  // Mercator has no poles.
  const inside = (lat: number) => Math.max(-84, Math.min(84, lat));
  const projection = geoMercator().rotate([-middle, 0]);
  projection.fitExtent(box, {
    type: "MultiPoint",
    coordinates: [
      [middle - half, inside(centre - halfHigh)],
      [middle + half, inside(centre + halfHigh)],
    ],
  });
  projection.clipExtent(clip);
  return { projection, scale: Math.max(wide, high) <= FINE ? "50m" : "110m", world: false, height };
}

/** How wide and high a part of the world is that is shown beside it, in degrees. */
const PART = { wide: 40, high: 26 };

/** Of places all over the world, those of the part in which the most are named; [] where that is but one place. */
export function densest(places: readonly Located[]): Located[] {
  const smaller = places.filter(({ kind }) => kind !== "country");
  let best: { near: Located[]; times: number } = { near: [], times: 0 };
  for (const corner of smaller) {
    for (const other of smaller) {
      const east = (lon: number) => (lon - corner.lon + 360) % 360;
      const near = smaller.filter(
        ({ lon, lat }) => east(lon) <= PART.wide && lat >= other.lat && lat <= other.lat + PART.high,
      );
      const times = near.reduce((sum, { mentions }) => sum + mentions.length, 0);
      if (near.length > 1 && times > best.times) best = { near, times };
    }
  }
  return best.near;
}

/** The places, and those of `all` that lie next to them. */
function withNear(places: readonly Located[], all: readonly Located[]): Located[] {
  const { west, wide, south, high } = boxOf(places);
  return all.filter(
    ({ lon, lat }) =>
      (((lon - west + NEAR) % 360) + 360) % 360 <= wide + 2 * NEAR && lat >= south - NEAR && lat <= south + high + NEAR,
  );
}

interface Box {
  west: number;
  wide: number;
  south: number;
  high: number;
}

function boxOf(places: readonly Located[]): Box {
  const [west, wide] = longitudesOf(places.map(({ lon }) => lon));
  const latitudes = places.map(({ lat }) => lat);
  const south = Math.min(...latitudes);
  return { west, wide, south, high: Math.max(...latitudes) - south };
}

/** Where the longitudes begin, going east, and how wide they are: across the 180th meridian where that is narrower. */
function longitudesOf(longitudes: readonly number[]): [west: number, wide: number] {
  const sorted = [...longitudes].sort((one, other) => one - other);
  let best: [number, number] = [sorted[0] ?? 0, 360];
  for (const [index, west] of sorted.entries()) {
    const before = sorted[index - 1];
    const east = before === undefined ? (sorted.at(-1) ?? west) : before + 360;
    if (east - west < best[1]) best = [west, east - west];
  }
  return best;
}

/** A round number of kilometres and its length on the map; null on a map of the world, where none is right. */
export function scaleBar({ projection, world }: Frame): { kilometres: number; length: number } | null {
  if (world) return null;
  const y = SIZE.height - 20;
  const from = projection.invert?.([20, y]);
  const to = projection.invert?.([120, y]);
  if (!from || !to) return null;
  const degrees = (((to[0] - from[0]) % 360) + 360) % 360;
  const per100 = degrees * 111.32 * Math.cos((from[1] * Math.PI) / 180);
  const kilometres = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10].find((one) => one <= per100);
  return kilometres === undefined ? null : { kilometres, length: (kilometres / per100) * 100 };
}
