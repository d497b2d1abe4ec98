import { readFileSync } from "node:fs";
import type { Span } from "../../src/contract/index.ts";

/** An attribution as GUM's rhetorical layer has it: the unit that attributes, the words of its source, what it attributes. */
export interface GumAttribution {
  readonly unit: Span;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/** One text of GUM with its attributions. */
export interface GumText {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GumAttribution[];
}

/** Genres whose texts may not be used commercially; left out here as in training. */
const NON_COMMERCIAL = new Set(["essay", "letter", "podcast", "fiction", "whow"]);

/** The texts of one of GUM's `attributions-*.jsonl`, genres that are non-commercial left out. */
export function gumTexts(path: string): GumText[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line)
    .filter(({ doc }) => !NON_COMMERCIAL.has(doc.split("_")[1] ?? ""))
    .map(({ doc, text, attributions }) => ({
      id: doc,
      text,
      attributions: attributions.map(({ attr, source_char, contentEDUs }) => ({
        unit: spanOf(attr),
        source: source_char.map(spanOf),
        content: contentEDUs.map(spanOf),
      })),
    }));
}

/**
 * Those that stand in the content of another, however deep. GUM lists the first unit of a content only, so what stands
 * behind that unit's beginning in the same sentence counts as inside it.
 */
export function innerOf({ text, attributions }: GumText): GumAttribution[] {
  return attributions.filter((inner) =>
    attributions.some((outer) => {
      const [first] = outer.content;
      if (outer === inner || first === undefined || inner.unit.start < first.start) return false;
      return !SENTENCE_END.test(text.slice(first.start, inner.unit.start));
    }),
  );
}

const SENTENCE_END = /[.?!][”"’)]*\s|\n/u;

interface Line {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly attr: readonly [number, number];
    readonly source_char: readonly (readonly [number, number])[];
    readonly contentEDUs: readonly (readonly [number, number])[];
  }[];
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end };
}
