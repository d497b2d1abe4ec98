import type { Span } from "../../../contract/index.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";

/** A word behind a name that may still belong to it: "States" after "United", "of Congo" after "Democratic Republic". */
const NEXT_WORD = /^ (?:(?:of|and) (?:the )?)?\p{Lu}[\p{L}’'.-]*/u;
/** A word before it: "Central" before "Luzon". */
const WORD_BEFORE = /(?<![\p{L}\p{N}])(?!The )\p{Lu}\p{L}+ $/u;
const MOST = 3;

/** A name with the words beside it that make it the longer name of a country or region, where the network cut it short. */
export function whole({ start, end }: Span, text: string, gazetteer: Gazetteer): Span {
  const isLand = (from: number, to: number) =>
    gazetteer
      .named(text.slice(from, to))
      .some(({ use, place }) => use === "own" && (place.kind === "country" || place.kind === "region"));
  let longest = end;
  let at = end;
  for (let nth = 0; nth < MOST; nth++) {
    const next = NEXT_WORD.exec(text.slice(at, at + 40))?.[0].replace(/['’]s?$|\.$/u, "");
    if (next === undefined) break;
    at += next.length;
    if (isLand(start, at)) longest = at;
  }
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "";
  return before !== "" && isLand(start - before.length, longest)
    ? { start: start - before.length, end: longest }
    : { start, end: longest };
}
