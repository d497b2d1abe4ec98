/** How much a collection held when it was last opened. */
export interface Visit {
  readonly articles: number;
  readonly claims: number;
  readonly origins: number;
}

type Kept = Pick<Storage, "getItem" | "setItem">;

/** Visits, kept in this browser alone. What can't be read counts as no visit. */
export function visitsOf(storage: Kept) {
  const name = (collection: string) => `hearsay visit ${collection}`;
  return {
    last(collection: string): Visit | null {
      try {
        const kept: unknown = JSON.parse(storage.getItem(name(collection)) ?? "null");
        return isVisit(kept) ? kept : null;
      } catch {
        return null;
      }
    },
    keep(collection: string, visit: Visit): void {
      try {
        storage.setItem(name(collection), JSON.stringify(visit));
      } catch {
        // A browser that keeps nothing tells nothing of last time.
      }
    },
  };
}

function isVisit(kept: unknown): kept is Visit {
  if (typeof kept !== "object" || kept === null) return false;
  return ["articles", "claims", "origins"].every((name) => Number.isFinite(Reflect.get(kept, name)));
}
