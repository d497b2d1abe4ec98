import type { Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { partsOf, regionOf } from "../nesting/region.ts";
import { quotationAround } from "../quotations/index.ts";
import { touching } from "../text/touching.ts";
import { type Passage, passagesOf } from "./passages.ts";
import type { Press } from "./press.ts";

/** Each passage with the attribution that it tells of: the last one whose cue stands before it, else the first after. */
export function assignedPassages(
  placed: readonly Placed[],
  layout: Layout,
  text: string,
  press: Press,
): Map<number, Passage[]> {
  const bySentence = new Map<number, { sentence: Span; cues: { index: number; start: number }[] }>();
  for (const [index, { cue, source, content }] of placed.entries()) {
    const at = cue[0] ?? source[0] ?? content.at(-1);
    const sentence = at === undefined ? undefined : touching(at, layout.sentences)[0];
    if (at === undefined || sentence === undefined) continue;
    const entry = bySentence.get(sentence.start) ?? { sentence, cues: [] };
    entry.cues.push({ index, start: at.start });
    bySentence.set(sentence.start, entry);
  }
  const found = new Map<number, Passage[]>();
  for (const { sentence, cues } of bySentence.values()) {
    cues.sort((one, other) => one.start - other.start);
    for (const part of partsOf(sentence)) {
      for (const passage of passagesOf(regionOf(text, part), (words) => press.has(words))) {
        const owner = ownerOf(passage.start, cues);
        const each = owner === undefined ? undefined : placed[owner];
        if (owner === undefined || each === undefined || isSpokenOf(passage, each, layout)) continue;
        const own = found.get(owner);
        if (own === undefined) found.set(owner, [passage]);
        else own.push(passage);
      }
    }
  }
  return found;
}

/** The last that begins at or before a place, else the first. */
function ownerOf(at: number, cues: readonly { index: number; start: number }[]): number | undefined {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (cues[low - 1] ?? cues[0])?.index;
}

/** The passage stands inside quotation marks that the cue stands outside of: it belongs to what is quoted. */
function isSpokenOf({ name }: Passage, { cue }: Placed, layout: Layout): boolean {
  const around = quotationAround(name, layout.quotations);
  return around !== null && cue[0] !== undefined && !contains(around, cue[0]);
}
