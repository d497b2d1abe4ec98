import type { OriginCount } from "../../contract/index.ts";
import { mayBeSame, type Who } from "./may-be-same.ts";

/**
 * How many sources these are: at most as many as there are keys, at least as many as are left when all that may be one are
 * joined. Persons with names stay apart, whoever else may be either of them.
 */
export function countOf(sources: readonly Who[]): OriginCount {
  const left = new Set(sources.map((_, index) => index));
  let least = 0;
  for (const start of sources.keys()) {
    if (!left.delete(start)) continue;
    const component = [start];
    for (let at = 0; at < component.length; at++) {
      const one = sources[component[at] ?? 0];
      for (const index of [...left]) {
        const other = sources[index];
        if (one === undefined || other === undefined || !mayBeSame(one, other)) continue;
        left.delete(index);
        component.push(index);
      }
    }
    least += Math.max(1, component.filter((index) => sources[index]?.kind === "person").length);
  }
  return { least, most: sources.length };
}
