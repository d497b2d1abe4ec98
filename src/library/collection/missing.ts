import { listed } from "../../publish/wording.ts";
import { StoreError } from "../../store/index.ts";
import { collectionNames } from "./address.ts";

/** Of so many collections all are named. */
const NAMED = 8;

/** An error as it is; but where a folder holds no collection of this name, with what it holds: a name is easily mistyped. */
export function withOthers(name: string, folder: string, error: unknown): unknown {
  if (!(error instanceof StoreError) || error.code !== "collection-missing" || /[\\/]/u.test(name)) return error;
  const names = collectionNames(folder);
  const others = [...names.slice(0, NAMED), ...(names.length > NAMED ? [`${names.length - NAMED} more`] : [])];
  const there = names.length === 0 ? "which holds none" : `which holds ${listed(others)}`;
  return new StoreError(
    "collection-missing",
    `${name}: there is no such collection in ${folder}, ${there}: make it with hearsay add ${name} PATH…, or check the name.`,
    error,
  );
}
