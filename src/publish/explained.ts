/**
 * What the words of lists mean, for whoever has not read the manual; the same in the terminal and on screens, and shown where the
 * words stand.
 */
export const EXPLAINED = {
  own: "names its source",
  copy: "copy of another article",
  unstated: "lineage not stated: names no source",
  fallen: "struck",
  open: "open: may be the one struck",
} as const;

/** How sure the program is, which says nothing of how sure a source is: "88 % sure". */
export function sureWords(confidence: number): string {
  return `${Math.round(confidence * 100)} % sure`;
}
