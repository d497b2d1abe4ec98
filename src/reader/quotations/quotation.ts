import type { Span } from "../../contract/index.ts";

/** What marks a quotation: “ ” „ " `` '', ‘ ’ ‚ ' `, « » ‹ ›, or the layout of a block. */
export type QuotationForm = "double" | "single" | "guillemet" | "block";

/**
 * One quotation, or one paragraph's piece of a quotation that goes on over several. Quotations nest or lie apart, they
 * never cross. `start` and `end` take in the marks; all ranges are half-open UTF-16 code units of the text.
 */
export interface Quotation extends Span {
  /** What was quoted: without the marks and the white space inside them. */
  readonly inner: Span;
  readonly form: QuotationForm;
  /** 0 for the outermost. A block quotation counts as one level. */
  readonly depth: number;
  /** Index, in the list, of the quotation around it. */
  readonly parent: number | null;
  /** Whether the quotation that it is a piece of has a closing mark; false where it was ended by its paragraph. */
  readonly closed: boolean;
  /** Index, in the list, of the quotation's first piece: pieces of one quotation share it. */
  readonly group: number;
  /** 0 for the first paragraph's piece. */
  readonly piece: number;
  /** Whether the quotation goes on in a later paragraph's piece. */
  readonly continues: boolean;
}
