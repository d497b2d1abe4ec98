import type { Links } from "./links.ts";

/** Statements of two articles that likely assert the same, and how likely, for both to tell of the same. */
const CLAIMS = 2;
const LIKELY = 0.35;
/** A figure of both that counts the same so likely says as much as a second claim. */
const COUNTED = 0.6;

/**
 * Whether two articles tell of the same: they share a passage, a quotation, several claims, or a claim and a figure. One
 * claim, a figure or a source alone does not say so: among ten thousand articles everything would be joined through what
 * happens to be alike. Of 24,553 pairs of articles of different topics in ECB+ one is joined by claims and figures, of 933 of
 * one event 523 (by claims alone one and 431); through others, each of the two collections made for this project is one unit.
 */
export function joins({
  copy,
  quotes,
  claims,
  figures,
}: Pick<Links, "copy" | "quotes" | "claims" | "figures">): boolean {
  const likely = claims.filter(({ score }) => score >= LIKELY).length;
  const counted = figures.some(({ score }) => score >= COUNTED);
  return copy !== null || quotes.length > 0 || likely >= CLAIMS || (likely > 0 && counted);
}
