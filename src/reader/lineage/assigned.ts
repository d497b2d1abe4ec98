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
  const bySentence = new Map<number, { sentence: Span; cues: Cue[] }>();
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
        for (const owner of ownersOf(passage, cues, placed)) {
          const each = placed[owner];
          if (each === undefined || isSpokenOf(passage, each, layout)) continue;
          const own = found.get(owner);
          if (own === undefined) found.set(owner, [passage]);
          else own.push(passage);
        }
      }
    }
  }
  return found;
}

/**
 * The one whose source the passage is part of ("*a docker who spoke to witnesses* said"); else the last whose cue begins
 * at or before it, else the first. "said, *citing the crew*" tells of what was said, though "citing" be a cue itself.
 */
function ownersOf({ start, role }: Passage, cues: readonly Cue[], placed: readonly Placed[]): number[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const [earlier, last, next] = [cues[low - 2], cues[low - 1], cues[low]];
  const speaks =
    next !== undefined && placed[next.index]?.source.some((span) => span.start < start && start < span.end);
  if (speaks && next !== undefined) return [next.index];
  const owner = last ?? next;
  if (owner === undefined) return [];
  const isCue = role === "origin" && owner.start === start && earlier !== undefined && earlier.start !== start;
  return isCue && isOneSource(placed[earlier.index], placed[owner.index])
    ? [earlier.index, owner.index]
    : [owner.index];
}

function isOneSource(one: Placed | undefined, other: Placed | undefined): boolean {
  return one?.source[0] !== undefined && one.source[0].start === other?.source[0]?.start;
}

/** Where an attribution's cue begins. */
interface Cue {
  readonly index: number;
  readonly start: number;
}

/** The passage stands inside quotation marks that the cue stands outside of: it belongs to what is quoted. */
function isSpokenOf({ name }: Passage, { cue }: Placed, layout: Layout): boolean {
  const around = quotationAround(name, layout.quotations);
  return around !== null && cue[0] !== undefined && !contains(around, cue[0]);
}
