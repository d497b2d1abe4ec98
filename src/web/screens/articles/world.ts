import large from "world-atlas/countries-50m.json";
import small from "world-atlas/countries-110m.json";
import type { World, WorldMap } from "../../../publish/page/map-ground.ts";

const WORLDS: Readonly<Record<Parameters<WorldMap>[0], unknown>> = { "110m": small, "50m": large };

/** Coasts and borders by their scale, as the package has them. */
export const world: WorldMap = (scale) => WORLDS[scale] as World;
