/** What lists are narrowed by. Several values of one field are alternatives; several fields hold together. */
export interface Filter {
  /** Entries' ids. */
  readonly id?: readonly string[];
  /** Outlets, however they are written. */
  readonly outlet?: readonly string[];
  /** Origin keys, names of sources or of relays. */
  readonly source?: readonly string[];
  /** Articles' ids. */
  readonly article?: readonly string[];
  /** Names of places. */
  readonly place?: readonly string[];
  /** Claims: direct, indirect, mixed, bare. Sources and wanted: types. Signs: supports, attacks. Timeline: event, … */
  readonly kind?: readonly string[];
  /** Published on this day or later, and on this day or earlier: EDTF dates, YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
  /** Words, of which those in quotation marks stand together. */
  readonly text?: string;
  /** By at least so many outlets. */
  readonly leastOutlets?: number;
  /** From at most so many origins. */
  readonly mostOrigins?: number;
  /** What entries must not have, of fields that hold alternatives: none of these. */
  readonly except?: { readonly [Field in ExceptField]?: readonly string[] };
}

export const EXCEPT_FIELDS = ["outlet", "source", "place", "kind"] as const;
export type ExceptField = (typeof EXCEPT_FIELDS)[number];

/**
 * "reach": those of several articles first, as documents print them; "check": those first that one wrong link would change
 * most; "outlets", "origins" and "difference" (outlets less origins): most first; "time": published first first.
 */
export const ORDERS = ["reach", "check", "outlets", "origins", "difference", "time"] as const;
export type Order = (typeof ORDERS)[number];

export interface ListOptions {
  /** "reach" unless given. */
  readonly order?: Order;
  /** Origin keys that are to have said nothing: entries tell what is left of them, and where they stand in the list stays. */
  readonly without?: readonly string[];
}

export interface PageRequest extends ListOptions {
  /** Entries of one page; 50 unless given. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string | null;
}

/** A part of a list. `next` is null on the last page, else what `after` takes. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
