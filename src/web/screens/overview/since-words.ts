import { listed } from "../../../publish/wording.ts";
import type { Visit } from "./visits.ts";

/** "Since you last opened it: 3 articles more, 2 claims fewer." */
export function sinceWords(before: Visit, now: Visit): string {
  const changes = (["articles", "claims", "origins"] as const).flatMap((what) => {
    const change = now[what] - before[what];
    if (change === 0) return [];
    const count = Math.abs(change);
    return [`${count.toLocaleString("en")} ${count === 1 ? what.slice(0, -1) : what} ${change > 0 ? "more" : "fewer"}`];
  });
  if (changes.length === 0) return "Nothing has changed since you last opened it.";
  return `Since you last opened it: ${listed(changes)}.`;
}
