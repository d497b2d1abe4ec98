import type { ComponentType } from "react";
import type { Screen } from "../address/address.ts";

/** A screen of a collection: `id` is what it shows one of, null for its list. The start is of no collection. */
export interface ScreenProps {
  readonly collection: string;
  readonly id: string | null;
}
type Shown = ComponentType<ScreenProps>;

const FILES: Readonly<Record<Screen | "start", () => Promise<{ readonly default: Shown }>>> = {
  start: () => import("./start/start.tsx"),
  overview: () => import("./overview/overview.tsx"),
  claims: () => import("./claims/claims.tsx"),
  conclusions: () => import("./conclusions/conclusions.tsx"),
  sources: () => import("./sources/sources.tsx"),
  figures: () => import("./figures/figures.tsx"),
  quotes: () => import("./quotes/quotes.tsx"),
  timeline: () => import("./timeline/timeline.tsx"),
  articles: () => import("./articles/articles.tsx"),
  search: () => import("./search/search.tsx"),
  add: () => import("./add/add.tsx"),
};

/**
 * The screens, each fetched when it is first asked for. What is there is shown at once: React's own way for parts that come later
 * would hold each back for a third of a second once anything stood in its place.
 */
export class ScreenParts {
  readonly #there = new Map<Screen | "start", Shown>();

  /** null until it is loaded. */
  get(name: Screen | "start"): Shown | null {
    return this.#there.get(name) ?? null;
  }

  async load(name: Screen | "start"): Promise<Shown> {
    const known = this.get(name);
    if (known !== null) return known;
    const { default: shown } = await FILES[name]();
    this.#there.set(name, shown);
    return shown;
  }

  /** Loads what is likely asked for next; where that fails, the next one that asks for it is told. */
  loadAhead(name: Screen | "start"): void {
    this.load(name).catch(() => {});
  }
}
