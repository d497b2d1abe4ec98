import type { Span } from "../../../contract/index.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";

/** Words behind a name that may still belong to it: "United" before "States", "Democratic Republic" before "of Congo". */
const NEXT_WORD = /^ (?:(?:of|and) (?:the )?)?\p{Lu}[\p{L}’'.-]*/u;
const MOST = 3;

/** A name with the words behind it that make it the longer name of a country or region, where the network cut it short. */
export function whole({ start, end }: Span, text: string, gazetteer: Gazetteer): Span {
  let longest = end;
  let at = end;
  for (let nth = 0; nth < MOST; nth++) {
    const next = NEXT_WORD.exec(text.slice(at, at + 40))?.[0].replace(/['’]s?$|\.$/u, "");
    if (next === undefined) break;
    at += next.length;
    const isLand = gazetteer
      .named(text.slice(start, at))
      .some(({ use, place }) => use === "own" && (place.kind === "country" || place.kind === "region"));
    if (isLand) longest = at;
  }
  return { start, end: longest };
}
