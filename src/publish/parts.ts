/** What of a reading can be shown by itself, in the order in which it is shown. */
export const PARTS = ["statements", "dates", "places", "figures"] as const;
export type Part = (typeof PARTS)[number];
