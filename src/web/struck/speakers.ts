import { useMemo } from "react";
import type { CollectionSource, Quote } from "../../contract/index.ts";
import { useList } from "../api/queries.ts";

/** Who is meant by a name, among the sources of a collection; undefined where none is called so. */
export type SpeakerOf = (name: string) => CollectionSource | undefined;

/** Sources that are looked through for a name, the most cited first. */
const KNOWN = 1000;

/** Sources by all that the articles call them. */
export function useSpeakers(collection: string): SpeakerOf {
  const { data } = useList(collection, "sources", { limit: KNOWN });
  const byName = useMemo(() => byNames(data?.pages[0]?.items ?? []), [data]);
  return useMemo(() => (name: string) => byName.get(name.toLowerCase()), [byName]);
}

/** A source's own name goes before what others are called beside theirs. */
export function byNames(sources: readonly CollectionSource[]): ReadonlyMap<string, CollectionSource> {
  const found = new Map<string, CollectionSource>();
  for (const source of sources) if (!found.has(source.name.toLowerCase())) found.set(source.name.toLowerCase(), source);
  for (const source of sources) {
    for (const form of source.forms) if (!found.has(form.toLowerCase())) found.set(form.toLowerCase(), source);
  }
  return found;
}

/** Whether a rendering is gone with what is struck: its speaker, or the outlet that printed it. */
export function isGone(
  { speaker }: Pick<Quote, "speaker">,
  outlet: string,
  struck: readonly string[],
  speakerOf: SpeakerOf,
): boolean {
  if (struck.length === 0) return false;
  const keys = [speaker, outlet].flatMap((name) => (name === null ? [] : (speakerOf(name)?.key ?? [])));
  return keys.some((key) => struck.includes(key));
}
