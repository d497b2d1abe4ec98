import type { Span } from "../../contract/index.ts";
import type { Named } from "./gazetteer/gazetteer.ts";

/** A place as it is written somewhere in an article. */
export interface PlaceName extends Span {
  /** The written words, line ends and doubled spaces made one space. */
  readonly name: string;
}

/** What is written and which places bear that name. */
export interface Known extends PlaceName {
  readonly bearers: readonly Named[];
}

export function placeNameAt(text: string, span: Span): PlaceName {
  return { start: span.start, end: span.end, name: text.slice(span.start, span.end).replace(/\s+/gu, " ") };
}
