import type { OriginCount } from "../../contract/index.ts";

/** Two keys of which it is open whether they are one source. */
export type Pair = readonly [string, string];

/**
 * How many sources these keys are: at most as many as there are keys, at least as many as are left when all that may be
 * one are joined. Persons with names stay apart, whoever else may be either of them.
 *
 * @param maybeSame pairs of keys; those with a key that is not counted do not matter
 */
export function countOf(
  keys: ReadonlySet<string>,
  maybeSame: readonly Pair[],
  isNamedPerson: (key: string) => boolean,
): OriginCount {
  const next = new Map<string, string[]>([...keys].map((key) => [key, []]));
  for (const [one, other] of maybeSame) {
    if (!keys.has(one) || !keys.has(other)) continue;
    next.get(one)?.push(other);
    next.get(other)?.push(one);
  }
  const left = new Set(keys);
  let least = 0;
  for (const start of keys) {
    if (!left.delete(start)) continue;
    const joined = [start];
    for (const key of joined) {
      for (const other of next.get(key) ?? []) if (left.delete(other)) joined.push(other);
    }
    least += Math.max(1, joined.filter(isNamedPerson).length);
  }
  return { least, most: keys.size };
}
