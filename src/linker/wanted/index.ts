import type { Reading, Wanted } from "../../contract/index.ts";
import type { Citation } from "../profile.ts";
import type { View, Whole } from "../view.ts";

/** Sources that an article cites and that could be had. */
export function citationsOf(_reading: Reading): Citation[] {
  return [];
}

/** The document's entries: what the articles cite and the collection does not hold. */
export function wantedOf(_whole: Whole, _view: View): Wanted[] {
  return [];
}
