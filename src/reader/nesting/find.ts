import { contains, type Span } from "../../contract/index.ts";
import type { Finding } from "./finding.ts";
import { partsOf, type Region, regionOf, regionOfPieces } from "./region.ts";
import { RULES } from "./rules.ts";

/** All that the rules find in part of a sentence, in the order of their cues; no token is a cue twice. */
export function findingsIn(text: string, span: Span): Finding[] {
  return partsOf(span).flatMap((part) => findingsInPart(text, part));
}

/**
 * The same in a content that its cue breaks into pieces: a verb in one may have its subject in another. What is found
 * keeps within the pieces.
 */
export function findingsInPieces(text: string, pieces: readonly Span[]): Finding[] {
  const [only] = pieces;
  const size = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  if (only === undefined) return [];
  if (pieces.length === 1 || size > LONGEST_PIECES) return pieces.flatMap((piece) => findingsIn(text, piece));
  return findingsInRegion(regionOfPieces(text, pieces)).flatMap((finding): Finding[] => {
    const content = finding.content.flatMap((span) =>
      pieces.flatMap((piece): Span[] => {
        const [start, end] = [Math.max(span.start, piece.start), Math.min(span.end, piece.end)];
        return start < end ? [{ start, end }] : [];
      }),
    );
    const isWhole = pieces.some((piece) => contains(piece, finding.cue));
    const isOne = finding.source === null || pieces.some((piece) => contains(piece, finding.source as Span));
    return isWhole && isOne && content.length > 0 ? [{ ...finding, content }] : [];
  });
}

/** Pieces that are longer together are looked at one by one. */
const LONGEST_PIECES = 4000;

function findingsInPart(text: string, span: Span): Finding[] {
  return findingsInRegion(regionOf(text, span));
}

function findingsInRegion(region: Region): Finding[] {
  const found: Finding[] = [];
  let told = region.start;
  for (let at = 0; at < region.tokens.length; at++) {
    if ((region.tokens[at]?.start ?? 0) < told) continue;
    for (const rule of RULES) {
      const finding = rule(region, at);
      if (finding === null) continue;
      found.push(finding);
      told = finding.cue.end;
      break;
    }
  }
  return found;
}
