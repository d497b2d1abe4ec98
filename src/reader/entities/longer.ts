import { inTextOrder, type Span } from "../../contract/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { OPENERS } from "../text/abbreviations.ts";
import { touching } from "../text/touching.ts";
import { isHeadline } from "./headline.ts";
import type { NamedSpan } from "./merge.ts";
import { BODY_ENDINGS, TITLES } from "./name-words.ts";

/** Capitals that may go on a body's or a building's name, as many as are looked at. */
const NEXT = /^ \p{Lu}\p{Ll}+(?![\p{L}’'-])/u;
const MOST = 3;
/** No last word that is known is longer. */
const LONGEST_WORD = 30;

/** "Vale" of "Vale Fine Art", "Holm" of "Holm Pier Grill": names of bodies go on while capitals do. */
export function goingOn(names: readonly NamedSpan[], text: string, gazetteer: Gazetteer | null): NamedSpan[] {
  const ordered = [...names].sort(inTextOrder);
  // "Saltmere County Clerk Roz Vale": behind a place stand offices and the like
  const isPlace = ({ start, end }: Span) => (gazetteer?.named(text.slice(start, end)).length ?? 0) > 0;
  return ordered.map((span) => (isPlace(span) ? span : longer(span, ordered, text)));
}

function longer(span: NamedSpan, ordered: readonly NamedSpan[], text: string): NamedSpan {
  if (span.type !== "organization" || !/^\p{Lu}\p{Ll}/u.test(text.slice(span.start, span.end))) return span;
  const last = (
    /\p{L}+$/u.exec(text.slice(Math.max(span.start, span.end - LONGEST_WORD), span.end))?.[0] ?? ""
  ).toLowerCase();
  if (BODY_ENDINGS.has(last) || isHeadline(span.start, text)) return span;
  let { end } = span;
  for (let nth = 0; nth < MOST; nth++) {
    const next = NEXT.exec(text.slice(end, end + 30))?.[0];
    if (next === undefined) break;
    const word = next.trim().toLowerCase();
    if (OPENERS.has(word) || TITLES.has(word) || NO_PART.test(word)) break;
    if (touching({ start: end, end: end + next.length }, ordered).length > 0) break;
    end += next.length;
  }
  return { ...span, end };
}

const NO_PART =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|.*(?:ists|ites|ians|icans|crats))$/u;
