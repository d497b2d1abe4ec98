import type { Documents } from "../../linker/index.ts";

/** The lists that a collection prints, and how each one's document is called. */
export const FORMATS = {
  claims: { format: "hearsay.claims/1", list: "claims" },
  figures: { format: "hearsay.figures/1", list: "figures" },
  quotes: { format: "hearsay.quotes/1", list: "quotes" },
  copies: { format: "hearsay.copies/1", list: "copies" },
  sources: { format: "hearsay.sources/1", list: "sources" },
  signs: { format: "hearsay.signs/1", list: "signs" },
  wanted: { format: "hearsay.wanted/1", list: "wanted" },
  timeline: { format: "hearsay.timeline/1", list: "entries" },
} as const satisfies Record<keyof Documents, { format: string; list: string }>;

export type Kind = keyof typeof FORMATS;
export const KINDS = Object.keys(FORMATS) as Kind[];

/** One entry of a kind's list, as it is printed. */
export type Entry<K extends Kind> = Documents[K][number];
