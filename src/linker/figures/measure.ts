import type { CountedFigure } from "../profile.ts";

/** A quantity in a unit in which others of its kind can be compared with it. */
export interface Measure {
  /** Quantities of one kind can be compared: "length", a currency, a unit of its own; "count" for things and people. */
  readonly kind: string;
  /** Of the kind's common unit there are so many in the unit that was written. */
  readonly factor: number;
}

/** Units that others measure the same in: UCUM code → kind and size in the kind's SI unit. */
const SIZES: Readonly<Record<string, Measure>> = {
  mm: { kind: "length", factor: 0.001 },
  cm: { kind: "length", factor: 0.01 },
  m: { kind: "length", factor: 1 },
  km: { kind: "length", factor: 1000 },
  "[in_i]": { kind: "length", factor: 0.0254 },
  "[ft_i]": { kind: "length", factor: 0.3048 },
  "[yd_i]": { kind: "length", factor: 0.9144 },
  "[mi_i]": { kind: "length", factor: 1609.344 },
  "[nmi_i]": { kind: "length", factor: 1852 },
  m2: { kind: "area", factor: 1 },
  km2: { kind: "area", factor: 1e6 },
  har: { kind: "area", factor: 1e4 },
  "[acr_us]": { kind: "area", factor: 4046.8726 },
  "[sft_i]": { kind: "area", factor: 0.09290304 },
  "[smi_us]": { kind: "area", factor: 2589998.47 },
  g: { kind: "mass", factor: 1 },
  kg: { kind: "mass", factor: 1000 },
  t: { kind: "mass", factor: 1e6 },
  "[lb_av]": { kind: "mass", factor: 453.59237 },
  "[oz_av]": { kind: "mass", factor: 28.349523 },
  s: { kind: "time", factor: 1 },
  min: { kind: "time", factor: 60 },
  h: { kind: "time", factor: 3600 },
  d: { kind: "time", factor: 86_400 },
  wk: { kind: "time", factor: 604_800 },
  mo: { kind: "time", factor: 2_629_800 },
  a: { kind: "time", factor: 31_557_600 },
  "km/h": { kind: "speed", factor: 1 },
  "[mi_i]/h": { kind: "speed", factor: 1.609344 },
  "[kn_i]": { kind: "speed", factor: 1.852 },
  L: { kind: "volume", factor: 1 },
  "[gal_us]": { kind: "volume", factor: 3.785411784 },
};

/** In which kind and unit a figure can be compared. A unit without a size here is a kind of its own. */
export function measureOf({ unit, unitCode, counted }: CountedFigure): Measure {
  if (unitCode !== null) return SIZES[unitCode] ?? { kind: unitCode, factor: 1 };
  if (unit === null || counted?.includes(unit) || unit === "people" || unit === "person")
    return { kind: "count", factor: 1 };
  return { kind: unit, factor: 1 };
}
