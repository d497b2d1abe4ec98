import { folded } from "../words/words.ts";

/** Somebody who can be struck: a source, a relay or an outlet, by its key and all that the articles call it. */
export interface Strikable {
  readonly key: string;
  readonly name: string;
  readonly forms: readonly string[];
}

/** What came of looking for a source by what somebody calls it; several are found where the articles call them the same. */
export type Lookup =
  | { readonly found: readonly Strikable[] }
  | { readonly fits: readonly Strikable[] }
  | { readonly near: readonly Strikable[] };

/** How many near names are told. */
const NEAR = 5;

/**
 * The source that `name` means: its key, its name or another that articles have for it. Case and a leading article do not
 * matter; part of a name will do where it fits one source alone.
 */
export function findSource(name: string, sources: Iterable<Strikable>): Lookup {
  const all = [...sources].sort((one, other) => (one.key < other.key ? -1 : 1));
  const byKey = all.filter(({ key }) => key === name.trim());
  if (byKey.length > 0) return { found: byKey };
  const asked = alike(name);
  const named = all.map((source) => ({ source, forms: new Set([source.name, ...source.forms].map(alike)) }));
  for (const fits of [
    named.filter(({ source }) => alike(source.name) === asked),
    named.filter(({ forms }) => forms.has(asked)),
    named.filter(({ forms }) => asked !== "" && [...forms].some((form) => ` ${form} `.includes(` ${asked} `))),
  ]) {
    const found = fits.map(({ source }) => source);
    if (found.length === 0) continue;
    return new Set(found.map((source) => alike(source.name))).size === 1 ? { found } : { fits: found };
  }
  const scored = named
    .map(({ source, forms }) => ({ source, distance: Math.min(...[...forms].map((form) => distance(asked, form))) }))
    .sort((one, other) => one.distance - other.distance || (one.source.key < other.source.key ? -1 : 1));
  return { near: scored.slice(0, NEAR).map(({ source }) => source) };
}

/** What a name is compared by: its article, case and accents left out. */
function alike(words: string): string {
  return folded(words)
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^(?:the|an?) /u, "");
}

/** How unlike two names are, 0 to 1: by their pairs of neighbouring letters (Dice's coefficient). */
function distance(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const both = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 1 : 1 - (2 * both) / (first.size + second.size);
}

function pairsOf(word: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
}
