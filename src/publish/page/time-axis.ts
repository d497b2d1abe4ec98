import type { Moment } from "../timeline.ts";

/** Where on the line of time something lies, from 0 to 100. */
export interface Place {
  left: number;
  width: number;
}

/** How long what has no beginning or no end is drawn, in days before or after everything else. */
const OPEN = 400;

/**
 * A line on which long gaps are drawn short, so that last week and half a century ago both have room: between two dates
 * that something begins or ends on lies the logarithm of the days between them. The order of time is kept.
 */
export class TimeAxis {
  readonly #bounds: readonly number[];
  readonly #places: readonly number[];

  constructor(moments: readonly Moment[]) {
    const ends = moments.flatMap(({ extent: { from, to } }) => [
      ...(from === null ? [] : [from]),
      ...(to === null ? [] : [to + 1]),
    ]);
    const first = Math.min(...ends);
    const last = Math.max(...ends);
    if (moments.some(({ extent }) => extent.from === null)) ends.push(first - OPEN);
    if (moments.some(({ extent }) => extent.to === null)) ends.push(last + OPEN);
    this.#bounds = [...new Set(ends)].sort((one, other) => one - other);
    const steps = this.#bounds.map((bound, index) => Math.log2(1 + bound - (this.#bounds[index - 1] ?? bound)));
    const whole = steps.reduce((sum, step) => sum + step, 0);
    const reached = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
    this.#places = reached.map((at) => (whole === 0 ? 0 : (at / whole) * 100));
  }

  placeOf({ extent: { from, to } }: Moment): Place {
    const left = from === null ? 0 : this.#at(from);
    const right = to === null ? 100 : this.#at(to + 1);
    return { left, width: right - left };
  }

  #at(day: number): number {
    return this.#places[this.#bounds.indexOf(day)] ?? 0;
  }
}
