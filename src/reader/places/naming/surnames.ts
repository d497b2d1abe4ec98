import type { Entity } from "../../../contract/index.ts";
import type { PlaceName } from "../mention.ts";

/** Words before a name that only a place has. */
const BEFORE_PLACES = /\b(?:in|near|outside|around|across|throughout|from|to|at|of)\s+(?:the\s+)?$/iu;
/** What stands behind a place's name: the land it lies in, or a word for its kind. */
const BEHIND_PLACES = /^(?:,\s+\p{Lu}|\s+(?:city|town|county|area|region|residents?)\b)/u;

/**
 * Names of places without the surnames among them: where the article has a "Melton Paris", "Paris" alone is he, but "in
 * Paris" is not.
 */
export function withoutSurnames<T extends PlaceName>(
  names: readonly T[],
  text: string,
  entities: readonly Entity[],
): T[] {
  const surnames = new Set(
    entities
      .filter(({ type }) => type === "person")
      .flatMap(({ mentions }) => mentions.filter(({ form }) => form === "name"))
      .flatMap(({ start, end }) => {
        const words = text.slice(start, end).split(/\s+/u);
        return words.length > 1 ? words.slice(-1) : [];
      }),
  );
  if (surnames.size === 0) return [...names];
  return names.filter(
    ({ name, start, end }) =>
      !surnames.has(name) ||
      BEFORE_PLACES.test(text.slice(Math.max(0, start - 24), start)) ||
      BEHIND_PLACES.test(text.slice(end, end + 16)),
  );
}
