import type { Placed } from "../attribution/placed.ts";
import type { Places } from "./places.ts";

/** So far below a heading its quotation is looked for. */
const REACH = 20_000;
/** Shorter words stand in a text by chance. */
const SHORTEST = 8;

/**
 * For each quotation in a heading that names no source the statement below that holds the same words: "‘Rotten to the
 * beams’" over a report in which a guild calls the pier rotten to the beams. By their places in the list.
 */
export function quotedBelow(placed: readonly Placed[], places: Places, text: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const [index, { content, source }] of placed.entries()) {
    const [words, more] = content;
    if (source.length > 0 || words === undefined || more !== undefined) continue;
    const paragraph = places.paragraph(places.paragraphAt(words.start));
    if (paragraph?.kind !== "heading") continue;
    const said = text.slice(words.start, words.end).replace(/[.,!?]$/u, "");
    if (said.length < SHORTEST || said.length > paragraph.end - paragraph.start) continue;
    const below = text.slice(paragraph.end, paragraph.end + REACH).toLowerCase();
    const at = below.indexOf(said.toLowerCase());
    const owner = at < 0 ? null : places.ownerAt(paragraph.end + at);
    if (owner !== null && owner !== index) found.set(index, owner);
  }
  return found;
}
