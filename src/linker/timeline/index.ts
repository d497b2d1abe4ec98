import type { TimelineEntry } from "../../contract/index.ts";
import type { View, Whole } from "../view.ts";

/** The document's entries, by date. */
export function timelineOf(_whole: Whole, _view: View): TimelineEntry[] {
  return [];
}
