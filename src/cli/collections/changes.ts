/** How an outlet says that it has changed an article. */
const CORRECTION = /\b(?:correction|corrected|clarification|editor['’]s note|updated?|an earlier version)\b/iu;

/** Paragraphs that went and that came, in order; notes of a correction are pointed out. */
export function changesBetween(before: string, after: string): string[] {
  const [earlier, later] = [paragraphsOf(before), paragraphsOf(after)];
  const [was, is] = [new Set(earlier), new Set(later)];
  return [
    ...earlier.filter((paragraph) => !is.has(paragraph)).map((paragraph) => `  − ${paragraph}`),
    ...later
      .filter((paragraph) => !was.has(paragraph))
      .map((paragraph) => `  + ${paragraph}${CORRECTION.test(paragraph) ? "  (a note of correction)" : ""}`),
  ];
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "");
}
