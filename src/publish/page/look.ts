import { COLOURS } from "./look-colours.ts";
import { CONCLUSIONS } from "./look-conclusions.ts";
import { FOUND } from "./look-found.ts";
import { NARROW } from "./look-narrow.ts";
import { PAGE } from "./look-page.ts";
import { READING } from "./look-reading.ts";
import { SOURCES } from "./look-sources.ts";
import { STRIKE } from "./look-strike.ts";
import { strikeStyle } from "./strike-style.ts";
import type { View } from "./view.ts";

/** The rules by which a page looks, those of its own switches last; fonts and their families are not among them. */
export function lookOf({ strikes, conclusions }: View): string {
  return [COLOURS, PAGE, SOURCES, CONCLUSIONS, READING, STRIKE, FOUND, NARROW, strikeStyle(strikes, conclusions)].join(
    "\n",
  );
}
