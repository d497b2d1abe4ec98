import type { DotGroup } from "../../publish/collection/dots.ts";

/** The dots in words: each origin with its outlets. */
export function wordsOf(groups: readonly DotGroup[], open: ReadonlySet<string>): string {
  return groups
    .map(({ origin, outlets, fallen }) => {
      const names = outlets.map(({ outlet, dot }) => (dot === "copy" ? `${outlet} (a copy)` : outlet)).join(", ");
      const after = fallen ? ", struck" : origin !== null && open.has(origin.key) ? ", open" : "";
      return `${origin === null ? "lineage not stated" : origin.name}${after}: ${names}`;
    })
    .join("; ");
}
