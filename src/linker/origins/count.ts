import type { OriginCount } from "../../contract/index.ts";

/** Two keys of which it is open whether they are one source. */
export type Pair = readonly [string, string];

/**
 * How many sources these keys are: at most as many as there are keys, at least as many as are left when all that may be
 * one are joined. Persons with names stay apart, whoever else may be either of them.
 *
 * @param maybeSame pairs of keys; those with a key that is not among `joined` do not matter
 * @param joined the keys that may join others, these and more: two that only a third makes one stay so without the third, so
 * that fewer keys are never more sources
 */
export function countOf(
  keys: ReadonlySet<string>,
  maybeSame: readonly Pair[],
  isNamedPerson: (key: string) => boolean,
  joined: ReadonlySet<string> = keys,
): OriginCount {
  const next = new Map<string, string[]>([...joined].map((key) => [key, []]));
  for (const [one, other] of maybeSame) {
    if (!joined.has(one) || !joined.has(other)) continue;
    next.get(one)?.push(other);
    next.get(other)?.push(one);
  }
  const left = new Set(joined);
  let least = 0;
  for (const start of keys) {
    if (!left.delete(start)) continue;
    const together = [start];
    for (const key of together) {
      for (const other of next.get(key) ?? []) if (left.delete(other)) together.push(other);
    }
    least += Math.max(1, together.filter((key) => keys.has(key) && isNamedPerson(key)).length);
  }
  return { least, most: keys.size };
}
