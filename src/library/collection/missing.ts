import { editsBetween } from "../../publish/edits-between.ts";
import { listed } from "../../publish/wording.ts";
import { StoreError } from "../../store/index.ts";
import { collectionNames } from "./address.ts";

/** Of so many collections all are named. */
const NAMED = 8;
/** Of so large a part of the letters may a mistyped name differ: two of five are two that changed places. */
const MISTYPED = 0.4;

/** An error as it is; but where a folder holds no collection of this name, with what it holds: a name is easily mistyped. */
export function withOthers(name: string, folder: string, error: unknown): unknown {
  if (!(error instanceof StoreError) || error.code !== "collection-missing" || /[\\/]/u.test(name)) return error;
  const names = collectionNames(folder);
  const others = [...names.slice(0, NAMED), ...(names.length > NAMED ? [`${names.length - NAMED} more`] : [])];
  const there = names.length === 0 ? "which holds none" : `which holds ${listed(others)}`;
  const near = nearestTo(name, names);
  const meant = near === null ? "" : ` (did you mean ${near}?)`;
  return new StoreError(
    "collection-missing",
    `${name}: there is no such collection in ${folder}, ${there}${meant}: make it with hearsay add ${name} PATH…, or check the name.`,
    error,
  );
}

/** The name that is most like it, the first of several; null where none is like enough to be meant. */
function nearestTo(name: string, names: readonly string[]): string | null {
  const asked = name.toLowerCase();
  const scored = names
    .map((other) => ({
      other,
      share: editsBetween(asked, other.toLowerCase()) / Math.max(asked.length, other.length),
    }))
    .filter(({ share }) => share <= MISTYPED)
    .sort((one, another) => one.share - another.share);
  return scored[0]?.other ?? null;
}
