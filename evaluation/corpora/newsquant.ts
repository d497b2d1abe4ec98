import { readFileSync } from "node:fs";

/** A quantity as NewsQuant has it: `change` is "=", "~", "<", ">", "up" or "down"; `value` may be a range, "5-6". */
export interface GoldQuantity {
  readonly change: string;
  readonly value: string;
  readonly unit: string | null;
  readonly normalized_unit: string | null;
}

export interface MeasuredSentence {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly GoldQuantity[];
}

/** The sentences of a file of NewsQuant (Almasian, Bruns and Gertz 2023, "CQE"). */
export function measuredSentences(path: string): MeasuredSentence[] {
  const sentences = JSON.parse(readFileSync(path, "utf8")) as Omit<MeasuredSentence, "id">[];
  return sentences.map((each, number) => ({ ...each, id: String(number).padStart(4, "0") }));
}
