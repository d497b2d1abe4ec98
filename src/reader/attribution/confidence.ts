import type { Network } from "../model.ts";
import type { Found } from "./find.ts";

/**
 * How sure an attribution is: the product of what the network gives its cue, its source and its content, mapped onto
 * the share of attributions with such a product that were right on articles it had not learned from
 * (evaluation/reliability.ts; the table is in docs/accuracy.md).
 */
export function confidenceOf(probability: Found["probability"], network: Network): number {
  const raw = probability.cue * probability.source * probability.content;
  return Math.round(1000 * mapped(raw, network.calibration.attribution ?? [])) / 1000;
}

/** A piecewise linear map given by its points, ascending; a value beyond them takes the nearest; without points itself. */
export function mapped(value: number, points: readonly (readonly [number, number])[]): number {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return value;
  if (value <= first[0]) return first[1];
  for (let index = 1; index < points.length; index++) {
    const [x0, y0] = points[index - 1] ?? first;
    const [x1, y1] = points[index] ?? last;
    if (value <= x1) return x1 === x0 ? y1 : y0 + ((y1 - y0) * (value - x0)) / (x1 - x0);
  }
  return last[1];
}
