import { columnsOf, printable, wrap } from "../columns.ts";

const PAINTS = { bold: "1", soft: "2", underline: "4", struck: "9", teal: "36", amber: "33", red: "31" } as const;
export type Paint = keyof typeof PAINTS;

/** Writes the lines of a terminal: safe to show, no wider than it is, coloured where that is wanted. */
export interface Pen {
  /** Columns of a line. */
  readonly width: number;
  paint(text: string, ...paints: Paint[]): string;
  /** A text in painted lines, indented by as many columns; `first` takes the place of the first line's indentation. */
  lines(text: string, style?: { indent?: number; first?: string; paints?: readonly Paint[] }): string[];
  /** The same, with the words that `marked` tells of (by their index) underlined. */
  marked(text: string, marked: ReadonlySet<number>, style: { indent: number; paints?: readonly Paint[] }): string[];
}

const NARROWEST = 40;
const WIDEST = 100;

/** A pen of this width, which counts as 40 where it is less and as 100, which is as wide as prose reads well, where it is more. */
export function penOf(colour: boolean, columns: number): Pen {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(columns) || NARROWEST));
  const paint: Pen["paint"] = (text, ...paints) =>
    colour && paints.length > 0 ? `\u001b[${paints.map((one) => PAINTS[one]).join(";")}m${text}\u001b[0m` : text;
  return {
    width,
    paint,
    lines(text, { indent = 0, first, paints = [] } = {}) {
      const lead = " ".repeat(indent);
      return wrap(printable(text), width - indent).map(
        (line, index) => `${index === 0 ? (first ?? lead) : lead}${paint(line, ...paints)}`,
      );
    },
    marked(text, marked, { indent, paints = [] }) {
      const lead = " ".repeat(indent);
      const broken = wrap(printable(text), width - indent);
      const whole = printable(text).split(" ");
      // Where a word had to be broken, the words of the lines are no longer those of the text.
      if (!colour || whole.some((word) => columnsOf(word) > width - indent)) {
        return broken.map((line) => lead + paint(line, ...paints));
      }
      let at = 0;
      return broken.map((line) => {
        const words = line
          .split(" ")
          .map((word) => paint(word, ...paints, ...(marked.has(at++) ? (["underline"] as const) : [])));
        return lead + words.join(" ");
      });
    },
  };
}
