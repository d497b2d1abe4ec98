import type { CollectionSource, Reading } from "../../../contract/index.ts";
import { alike } from "../../../publish/origin.ts";
import { waysOf } from "../../../publish/strike/index.ts";

export type Named = Pick<CollectionSource, "key" | "name" | "forms">;

/** Whether a source of the collection is what an article calls so: a whole name of its, whatever its case. */
export function isCalled({ name, forms }: Named, called: string): boolean {
  return [name, ...forms].some((form) => alike(form) === alike(called));
}

/**
 * The names by which an article knows those of the struck sources that it has. Only whole names count: a source that is
 * struck in the collection must not take another one here whose name holds its own.
 */
export function namesHere(reading: Reading, struck: readonly Named[]): string[] {
  const names = [...waysOf(reading).sources.values()].map(({ name }) => name);
  return [...new Set(names.filter((name) => struck.some((source) => isCalled(source, name))))];
}
