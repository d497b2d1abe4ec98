import type { Claim, CollectionSource } from "../../contract/index.ts";
import { outletKey } from "./outlets.ts";
import { joint } from "./resolve.ts";

/** Who owns which outlet, by the outlet's origin key without hyphens. It is shown, and joins nothing. */
export type Owners = ReadonlyMap<string, string>;

/** Characters of a line that can't be used that are shown. */
const SHOWN = 60;

/** A line of a table of owners that can't be used, and why. */
export interface OwnersFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads a table of outlets and owners: two columns, comma-separated, an outlet's name or address first; quotation marks
 * around what holds a comma; a first line "outlet,owner" is its heading. Faults are told, and the other lines count.
 */
export function ownersFrom(table: string): { readonly owners: Owners; readonly faults: readonly OwnersFault[] } {
  const owners = new Map<string, string>();
  const faults: OwnersFault[] = [];
  table
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .forEach((line, index) => {
      const cells = cellsOf(line);
      if (line.trim() === "" || (index === 0 && /^outlet$/iu.test(cells[0] ?? ""))) return;
      const [outlet = "", owner = "", ...more] = cells;
      const told = (message: string) => faults.push({ line: index + 1, message });
      if (outlet === "" || owner === "" || more.length > 0) {
        told(`Line ${index + 1} is “${excerptOf(line)}”: write an outlet and its owner, with one comma between them.`);
        return;
      }
      const key = joint(outletKey(outlet));
      const known = owners.get(key);
      if (known === undefined) owners.set(key, owner);
      else if (known !== owner) {
        told(
          `Line ${index + 1} gives “${outlet}” to “${owner}”, and an earlier line to “${known}”: leave one of them.`,
        );
      }
    });
  return { owners, faults };
}

function excerptOf(line: string): string {
  const words = line.trim();
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).trimEnd()}…`;
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)\s*(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? "").trim(),
  );
}

/** The sources with who owns those that are outlets. */
export function withOwners(sources: readonly CollectionSource[], owners: Owners): CollectionSource[] {
  return sources.map((source) => ({ ...source, owner: owners.get(joint(source.key)) ?? null }));
}

/** Outlets of one claim that share an owner. */
export interface SharedOwner {
  readonly owner: string;
  /** Keys, in the order of their letters; at least two. */
  readonly outlets: readonly string[];
}

/** Which of the outlets that report a claim have one owner. */
export function sharedOwnersOf({ statements }: Claim, owners: Owners): SharedOwner[] {
  const outlets = [...new Set(statements.flatMap(({ outlet }) => outlet ?? []))].sort();
  const by = Map.groupBy(
    outlets.filter((outlet) => owners.has(joint(outlet))),
    (outlet) => owners.get(joint(outlet)) ?? "",
  );
  return [...by]
    .filter(([, own]) => own.length > 1)
    .map(([owner, own]) => ({ owner, outlets: own }))
    .sort((one, other) => (one.owner < other.owner ? -1 : 1));
}
