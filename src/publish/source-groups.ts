import type { Link, Origin } from "./origin.ts";
import { relaysOf } from "./path.ts";
import type { SheetSource, SourceSheet } from "./source-sheet.ts";

/** Sources of one kind, those with the most words first. */
export interface SourceGroup {
  title: string;
  sources: readonly SheetSource[];
}

/** Somebody who passed statements on, and those it had them from. */
export interface Relay extends Link {
  /** Ids of the statements that came through it, in text order. */
  statements: readonly string[];
  from: readonly { origin: Origin; statements: number }[];
}

const GROUPS: readonly { title: string; has(source: SheetSource): boolean }[] = [
  { title: "Named people", has: ({ type, unresolved }) => type === "named-person" && !unresolved },
  { title: "Organizations", has: ({ type, unresolved }) => type === "named-organization" && !unresolved },
  { title: "Documents", has: ({ type, unresolved }) => type === "document" && !unresolved },
  { title: "Without a name", has: ({ voice, unresolved }) => voice === "unnamed" && !unresolved },
  { title: "Not told who", has: ({ unresolved }) => unresolved },
  { title: "Lineage not stated", has: ({ voice }) => voice === "not-stated" },
  { title: "The writer", has: ({ voice }) => voice === "writer" },
];

/** The sources of an article by their kind; kinds that it has none of are left out. */
export function sourceGroups({ sources }: SourceSheet): SourceGroup[] {
  return GROUPS.map(({ title, has }) => ({ title, sources: sources.filter(has) })).filter(
    (group) => group.sources.length > 0,
  );
}

/** Those who passed statements on, the busiest first. */
export function relayGroups({ statements, origins }: SourceSheet): Relay[] {
  const relays = new Map<string, { link: Link; own: string[]; from: Map<string, Relay["from"][number]> }>();
  for (const { id } of statements) {
    const origin = origins.get(id);
    if (origin === undefined) continue;
    for (const link of new Map(relaysOf(origin).map((one) => [one.key, one])).values()) {
      if (!relays.has(link.key)) relays.set(link.key, { link, own: [], from: new Map() });
      const relay = relays.get(link.key);
      if (relay === undefined) continue;
      relay.own.push(id);
      relay.from.set(origin.key, { origin, statements: (relay.from.get(origin.key)?.statements ?? 0) + 1 });
    }
  }
  return [...relays.values()]
    .sort((one, other) => other.own.length - one.own.length)
    .map(({ link, own, from }) => ({ ...link, statements: own, from: [...from.values()] }));
}

/** Those that a source's statements came through, each once, and whether some came through nobody. */
export function throughOf(sheet: SourceSheet, source: SheetSource): { relays: readonly Link[]; directly: boolean } {
  const ways = source.statements.flatMap((id) => {
    const origin = sheet.origins.get(id);
    return origin === undefined ? [] : [relaysOf(origin)];
  });
  return {
    relays: [...new Map(ways.flat().map((link) => [link.key, link])).values()],
    directly: ways.some((way) => way.length === 0),
  };
}
