import { type Reading, wordsOf } from "../../contract/index.ts";
import { editsBetween } from "../edits-between.ts";
import { alike, type Link } from "../origin.ts";
import type { Ways } from "./ways.ts";

/** What came of looking for a source by what somebody calls it; several are found where the article calls them the same. */
export type Lookup =
  | { readonly found: readonly Link[] }
  | { readonly fits: readonly Link[] }
  | { readonly near: readonly Link[] };

/** How many near names are told. */
const NEAR = 5;

/**
 * The source that `name` means: an entity by its name or another the article has for it, a relay, the outlet, or a source
 * as it is written. Case and a leading article do not matter; part of a name will do where it fits one source alone.
 */
export function findSource(reading: Reading, ways: Ways, name: string): Lookup {
  const forms = formsOf(reading, ways);
  const asked = alike(name);
  const speaking = new Set([...ways.origins.values()].flatMap(({ links }) => links.map(({ key }) => key)));
  const having = (fits: (form: string) => boolean) =>
    [...ways.sources.values()].filter(({ key }) => [...(forms.get(key) ?? [])].some(fits));
  for (const fits of [
    having((form) => form === asked),
    having((form) => asked !== "" && ` ${form} `.includes(` ${asked} `)),
  ]) {
    // Somebody who is only spoken of gives way to somebody who speaks.
    const heard = fits.filter(({ key }) => speaking.has(key));
    const left = heard.length > 0 ? heard : fits;
    if (left.length === 0) continue;
    return new Set(left.map((source) => alike(source.name))).size === 1 ? { found: left } : { fits: left };
  }
  const scored = [...ways.sources.values()]
    .filter(({ key }) => !key.startsWith("pronoun:") && (speaking.has(key) || key === ways.outlet?.key))
    .map((source) => ({
      source,
      distance: Math.min(...[...(forms.get(source.key) ?? [])].map((form) => distance(asked, form))),
    }))
    .sort((one, other) => one.distance - other.distance);
  return { near: scored.slice(0, NEAR).map(({ source }) => source) };
}

/** All that the article calls each source, as names are compared. */
function formsOf(reading: Reading, ways: Ways): ReadonlyMap<string, ReadonlySet<string>> {
  const { text } = reading.article;
  const forms = new Map([...ways.sources.values()].map(({ key, name }) => [key, new Set([alike(name)])]));
  for (const { id, mentions } of reading.entities) {
    for (const { start, end, form } of mentions) {
      if (form === "name") forms.get(`entity:${id}`)?.add(alike(text.slice(start, end)));
    }
  }
  for (const { id, source, chain } of reading.attributions) {
    const origin = ways.origins.get(id);
    const written = alike(wordsOf(text, source));
    if (origin !== undefined && written !== "" && chain.length <= 1) forms.get(origin.key)?.add(written);
  }
  return forms;
}

/** How unlike two names are, 0 to 1: by their letters, less where they share a word. */
function distance(one: string, other: string): number {
  const words = new Set(one.split(" "));
  const shares = other.split(" ").some((word) => word.length > 2 && words.has(word));
  const edits = editsBetween(one.slice(0, 80), other.slice(0, 80)) / Math.max(1, one.length, other.length);
  return shares ? edits / 2 : edits;
}
