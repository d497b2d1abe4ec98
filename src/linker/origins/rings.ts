/** What a ring is found from: the statements of one claim. */
export interface Told {
  /** The outlet that published it, by its key; null where that is unknown. */
  readonly outlet: string | null;
  /** The keys of those it came through and, last, of whom it comes from; [] where none is stated. */
  readonly way: readonly string[];
}

/**
 * Which statements of one claim go in a ring, by index: their way ends at an outlet whose own statements of the claim lead
 * on, and wherever they lead, it is back to an outlet already on the way. Where one of them leads to anybody else, that is
 * where the way ends, and there is no ring. A reporter's own word in his own outlet leads nowhere.
 */
export function ringsIn(statements: readonly Told[]): ReadonlySet<number> {
  const by = new Map<string, Told[]>();
  for (const told of statements) {
    if (told.outlet === null || told.way.length === 0) continue;
    by.set(told.outlet, [...(by.get(told.outlet) ?? []), told]);
  }
  const leadsBack = (told: Told, on: ReadonlySet<string>): boolean => {
    const end = told.way.at(-1);
    if (end === undefined || end === told.outlet) return false;
    if (on.has(end)) return true;
    const next = by.get(end);
    if (next === undefined) return false;
    const further = new Set([...on, ...told.way]);
    return next.every((each) => leadsBack(each, further));
  };
  return new Set(
    statements.flatMap((told, index) =>
      told.outlet !== null && told.way.length > 0 && leadsBack(told, new Set([told.outlet])) ? [index] : [],
    ),
  );
}
