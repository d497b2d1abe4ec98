/** One example of a logistic model. */
export interface Example {
  readonly features: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

/**
 * Fits a logistic model by Newton's method, with a penalty on the squares of the weights and none on the base. Deterministic.
 *
 * @param penalty half of it times the sum of squares is added to the negative log-likelihood
 */
export function fitLogistic(
  examples: readonly Example[],
  penalty: number,
  steps = 30,
): { base: number; weights: number[] } {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const solution = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (const { features, holds, weight } of examples) {
      const row = [1, ...features];
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (solution[at] ?? 0), 0)));
      const slack = weight * ((holds ? 1 : 0) - chance);
      const bend = weight * chance * (1 - chance);
      for (let at = 0; at < size; at++) {
        const value = row[at] ?? 0;
        if (value === 0) continue;
        gradient[at] = (gradient[at] ?? 0) + slack * value;
        const line = curvature[at];
        if (line === undefined) continue;
        for (let to = 0; to < size; to++) line[to] = (line[to] ?? 0) + bend * value * (row[to] ?? 0);
      }
    }
    for (let at = 1; at < size; at++) {
      gradient[at] = (gradient[at] ?? 0) - penalty * (solution[at] ?? 0);
      const line = curvature[at];
      if (line !== undefined) line[at] = (line[at] ?? 0) + penalty;
    }
    const change = solved(curvature, gradient);
    let moved = 0;
    for (let at = 0; at < size; at++) {
      solution[at] = (solution[at] ?? 0) + (change[at] ?? 0);
      moved = Math.max(moved, Math.abs(change[at] ?? 0));
    }
    if (moved < 1e-6) break;
  }
  return { base: solution[0] ?? 0, weights: [...solution.slice(1)] };
}

/** Gaussian elimination with partial pivoting. */
function solved(matrix: readonly Float64Array[], right: Float64Array): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let at = column; at < size; at++) {
      if (Math.abs(rows[at]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = at;
    }
    const [one, other] = [rows[column], rows[pivot]];
    if (one === undefined || other === undefined) continue;
    rows[column] = other;
    rows[pivot] = one;
    const head = other[column] ?? 0;
    if (Math.abs(head) < 1e-12) continue;
    for (let at = 0; at < size; at++) {
      const row = rows[at];
      if (at === column || row === undefined) continue;
      const factor = (row[column] ?? 0) / head;
      if (factor !== 0) for (let to = column; to <= size; to++) row[to] = (row[to] ?? 0) - factor * (other[to] ?? 0);
    }
  }
  return rows.map((row, at) => (Math.abs(row[at] ?? 0) < 1e-12 ? 0 : (row[size] ?? 0) / (row[at] ?? 1)));
}
