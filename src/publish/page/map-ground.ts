import type { GeoPermissibleObjects } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Coasts and borders as the package world-atlas has them, in TopoJSON. */
export type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** The world's coasts and borders: 1:110 million for large maps, 1:50 million for parts of the world. */
export type WorldMap = (scale: "110m" | "50m") => World;

export interface Ground {
  land: GeoPermissibleObjects;
  /** Between countries only: coasts are the land's. */
  borders: GeoPermissibleObjects;
}

export function groundOf(world: World): Ground {
  return {
    land: feature(world, world.objects.land),
    borders: mesh(world, world.objects.countries, (one, other) => one !== other),
  };
}
