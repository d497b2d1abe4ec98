/** Precision, recall and their harmonic mean, in percent, and the number of gold items. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Counts keys of gold and prediction as bags: one that occurs twice must be found twice. */
export class BagScore {
  #hit = 0;
  #predicted = 0;
  #gold = 0;

  add(gold: readonly string[], predicted: readonly string[]): void {
    const left = new Map<string, number>();
    for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
    for (const key of predicted) {
      const rest = left.get(key) ?? 0;
      if (rest > 0) {
        this.#hit++;
        left.set(key, rest - 1);
      }
    }
    this.#predicted += predicted.length;
    this.#gold += gold.length;
  }

  result(): Score {
    const precision = this.#predicted === 0 ? 0 : this.#hit / this.#predicted;
    const recall = this.#gold === 0 ? 0 : this.#hit / this.#gold;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { precision: percent(precision), recall: percent(recall), f1: percent(f1), gold: this.#gold };
  }
}

export function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}
