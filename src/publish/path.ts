import type { Article } from "../contract/index.ts";
import { alike, type Link, type Origin } from "./origin.ts";

/** Who a statement comes from, in a few words: "Mara Quill", "a ferry hand, unnamed", "lineage not stated". */
export function whoWords(origin: Origin): string {
  if (origin.name === null) return "lineage not stated";
  if (origin.unresolved) return `${origin.name}, not told who`;
  return linkWords(origin);
}

/** Somebody on the way of a statement, told to be unnamed where the words do not. */
export function linkWords({ name, type }: { name: string | null; type: Link["type"] }): string {
  return type === "unnamed-person" || type === "unnamed-group" ? `${name}, unnamed` : (name ?? "");
}

/** Those a statement came through, nearest first. */
export function relaysOf(origin: Origin): readonly Link[] {
  return origin.name === null || origin.type === "author" ? origin.links : origin.links.slice(0, -1);
}

/**
 * The way of a statement, from the outlet, where it is known, to the origin, in the words of its parts: "Saltholm
 * Courier", "Meridian Wire", "a deckhand, unnamed". Joined by " ← " it reads as a path.
 */
export function pathOf(article: Article, origin: Origin): readonly string[] {
  const way = [...relaysOf(origin).map(linkWords), whoWords(origin)];
  const { outlet } = article;
  return outlet === null || alike(outlet) === alike(way[0] ?? "") ? way : [outlet, ...way];
}
