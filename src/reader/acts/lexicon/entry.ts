import type { Attribution } from "../../../contract/index.ts";

export type Act = Attribution["act"];

/** One cue: its words as lemmas, the act it tells of, an example, and a note where the act is not plain. */
export interface CueEntry {
  readonly lemmas: readonly string[];
  readonly act: Act;
  readonly example: string;
  readonly note: string | null;
}

/** Lemmas parted by spaces, an example, and perhaps a note. */
type Line = readonly [lemmas: string, example: string, note?: string];

export function cues(act: Act, lines: readonly Line[]): CueEntry[] {
  return lines.map(([lemmas, example, note]) => ({ lemmas: lemmas.split(" "), act, example, note: note ?? null }));
}
