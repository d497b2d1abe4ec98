import { AREAS } from "./areas.ts";
import { ELECTRICITY } from "./electricity.ts";
import { ENERGIES } from "./energies.ts";
import { LENGTHS } from "./lengths.ts";
import { MASSES } from "./masses.ts";
import { SCIENCE } from "./science.ts";
import { SHARES } from "./shares.ts";
import { SPEEDS } from "./speeds.ts";
import { TIMES } from "./times.ts";
import type { UnitRule } from "./unit.ts";
import { VOLUMES } from "./volumes.ts";

/** All units of measure; where two have the same symbol, the earlier one whose conditions hold is taken. */
export const UNITS: readonly UnitRule[] = [
  ...TIMES,
  ...LENGTHS,
  ...AREAS,
  ...VOLUMES,
  ...SPEEDS,
  ...MASSES,
  ...SHARES,
  ...ELECTRICITY,
  ...ENERGIES,
  ...SCIENCE,
];
