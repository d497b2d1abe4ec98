import { inTextOrder, type Span } from "../../contract/index.ts";
import type { Gazetteer } from "../places/index.ts";
import { COMMON_WORDS } from "../places/naming/common-words.ts";
import { isNoPlace } from "../places/naming/no-places.ts";
import { touching } from "../text/touching.ts";
import type { NamedSpan } from "./merge.ts";
import { isInSmallLetters } from "./small-letters.ts";

/** Countries and unions by their letters, which stand for nothing else where the text is not all in capitals. */
const LETTERS = /(?<![\p{L}\p{N}$@&./_-])(?:U\.S\.A\.|U\.S\.|U\.K\.|USA|US|UK|UAE|U\.A\.E\.)(?![\p{L}\p{N}$@&/_-])/gu;
/** A place named in small letters is believed behind one of these. */
const BEFORE_PLACE =
  /(?<![\p{L}])(?:in|near|from|around|outside|throughout|across|visit|visiting|leaving|(?:go|going|went|gone|come|came|fly|flew|flown|drive|drove|move|moved|moving|travel|travell?ing|trip|back) to)\s+$/u;
/** Words in small letters that may name a place. */
const SMALL_WORD = /(?<![\p{L}\p{N}@_./'’-])\p{Ll}{4,}(?![\p{L}\p{N}@_/'’-])/gu;
/** Words of everyday English that are large towns too, besides those that bodies are made of. */
const NO_TOWNS: ReadonlySet<string> = new Set(
  "reading nice mobile orange bath cork hull split most same this that there here what them then many men turkey china chad jersey lima".split(
    " ",
  ),
);
/** Fewer people than live in a town that a hasty writer names with no word of where it is. */
const KNOWN_TOWN = 100_000;
/** How far back a word before a place is looked for. */
const BEFORE = 24;
/** How much of a line is looked at on either side. */
const AROUND = 120;
/** No place has a longer name, and what looks for patterns in names need not fear one of a million letters. */
const LONGEST = 100;
/** A line in which hardly any small letters stand tells nothing by its capitals. */
const SHOUTED = /^[^\p{Ll}]*$/u;

/**
 * What a gazetteer and the ways in which places are written tell of the names in a text: countries by their letters, a
 * town and its state that were taken for one name, places in lines without capitals, and regions taken for bodies.
 *
 * @param gazetteer null where there is none: then only countries by their letters
 */
export function withKnownPlaces(names: readonly NamedSpan[], text: string, gazetteer: Gazetteer | null): NamedSpan[] {
  const ordered = [...names].sort(inTextOrder);
  const isLong = ({ start, end }: Span) => end - start > LONGEST;
  if (gazetteer === null) return [...ordered, ...byLetters(ordered, text)].sort(inTextOrder);
  // 1. lands and the towns in them apart: "Saltmere Nd." are two names
  const apart = ordered
    .flatMap((span) => (isLong(span) ? [span] : withHyphen(span, text, gazetteer)))
    .flatMap((span) => (isLong(span) ? [span] : townAndState(span, text, gazetteer)));
  // 2. a region that was taken for a body
  const typed = apart.map((span) => (isLong(span) ? span : asLand(span, text, gazetteer)));
  // 3. names in small letters made whole: "greater saltmere"
  const whole = typed.map((span) => wholeInSmallLetters(span, typed, text, gazetteer));
  // 4. what was passed by
  const letters = byLetters(whole, text);
  const added = [...letters, ...inSmallLetters([...whole, ...letters].sort(inTextOrder), text, gazetteer)];
  return [...whole, ...added].sort(inTextOrder);
}

function byLetters(ordered: readonly NamedSpan[], text: string): NamedSpan[] {
  return [...text.matchAll(LETTERS)].flatMap(({ index: start, 0: letters }): NamedSpan[] => {
    const end = start + letters.length;
    if (touching({ start, end }, ordered).length > 0 || SHOUTED.test(lineAt(start, text))) return [];
    return [{ start, end, type: "place" }];
  });
}

/** "the Northland-Sudland border": two lands, each of which is known. */
function withHyphen(span: NamedSpan, text: string, gazetteer: Gazetteer): NamedSpan[] {
  if (span.type !== "place") return [span];
  const own = text.slice(span.start, span.end);
  const parts = /^(\p{Lu}[^-–]*)[-–](\p{Lu}[^-–]*)$/u.exec(own);
  if (parts === null || gazetteer.named(own).length > 0) return [span];
  const [, one = "", other = ""] = parts;
  if (!isLand(one, gazetteer) || !isLand(other, gazetteer)) return [span];
  return [
    { ...span, end: span.start + one.length },
    { ...span, start: span.end - other.length },
  ];
}

/** "Saltmere Calif": the town and its state, if the whole is no place of its own. */
function townAndState(span: NamedSpan, text: string, gazetteer: Gazetteer): NamedSpan[] {
  if (span.type !== "place") return [span];
  const own = text.slice(span.start, span.end);
  const parts = /^(.*\p{L})( )(\S+)$/u.exec(own);
  if (parts === null || gazetteer.named(own).length > 0) return [span];
  const [, town = "", , state = ""] = parts;
  const states = gazetteer
    .named(state)
    .filter(
      ({ use, place: { kind } }) => (kind === "region" && use !== "other") || (kind === "country" && use === "own"),
    );
  const isInOne = gazetteer
    .named(town)
    .some(({ place }) => states.some(({ place: { record } }) => place.kind === "city" && place.region === record));
  if (!isInOne) return [span];
  return [
    { ...span, end: span.start + town.length },
    { ...span, start: span.end - state.length },
  ];
}

/** "on the Long Bank" was taken for a bank: a land's own name of two words and more is a place. */
function asLand(span: NamedSpan, text: string, gazetteer: Gazetteer): NamedSpan {
  if (span.type !== "organization") return span;
  const own = text.slice(span.start, span.end);
  if (!/^\p{Lu}\S* \p{Lu}/u.test(own)) return span;
  return isLand(own, gazetteer) ? { ...span, type: "place" } : span;
}

function isLand(name: string, gazetteer: Gazetteer): boolean {
  return gazetteer
    .named(name)
    .some(({ use, place: { kind } }) => use === "own" && (kind === "country" || kind === "region"));
}

/** "greater" of "greater saltmere", "saltmere" of "saltmere bay": where no capitals tell where a name ends. */
function wholeInSmallLetters(
  span: NamedSpan,
  names: readonly NamedSpan[],
  text: string,
  gazetteer: Gazetteer,
): NamedSpan {
  if (span.type !== "place" || span.end - span.start > LONGEST || !isInSmallLetters(span.start, text)) return span;
  const behind = /^ \p{Ll}{3,}/u.exec(text.slice(span.end, span.end + 30))?.[0];
  const before = /(?<!\p{L})\p{Ll}{3,} $/u.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[0];
  const longer = [
    { ...span, end: span.end + (behind?.length ?? 0) },
    { ...span, start: span.start - (before?.length ?? 0) },
  ];
  const isFree = ({ start, end }: Span) =>
    touching({ start, end }, names).every((each) => each.start === span.start && each.end === span.end);
  return (
    longer.find(
      (each) =>
        each.end - each.start > span.end - span.start &&
        isFree(each) &&
        !isNoPlace(text.slice(each.start, each.end)) &&
        gazetteer.named(text.slice(each.start, each.end)).length > 0,
    ) ?? span
  );
}

/** "we flew to saltmere", "alder saltmere": towns and lands that lines in small letters name behind a word of place. */
function inSmallLetters(ordered: readonly NamedSpan[], text: string, gazetteer: Gazetteer): NamedSpan[] {
  const added: NamedSpan[] = [];
  for (const { index: start, 0: word } of text.matchAll(SMALL_WORD)) {
    const end = start + word.length;
    if (NO_TOWNS.has(word) || COMMON_WORDS.has(word) || touching({ start, end }, ordered).length > 0) continue;
    const isBehindPlace = touching({ start: start - 2, end: start }, ordered).some(({ type }) => type === "place");
    const isBehindWord = BEFORE_PLACE.test(text.slice(Math.max(0, start - BEFORE), start));
    const isNamed = (isBehindPlace && isLand(word, gazetteer)) || (isBehindWord && isWellKnown(word, gazetteer));
    if (isNamed && isInSmallLetters(start, text)) added.push({ start, end, type: "place" });
  }
  return added;
}

function isWellKnown(name: string, gazetteer: Gazetteer): boolean {
  return gazetteer
    .named(name)
    .some(
      ({ use, place: { kind, population } }) =>
        use !== "short" && ((use === "own" && (kind === "country" || kind === "region")) || population >= KNOWN_TOWN),
    );
}

/** The line at a place, as far as its capitals are asked for. */
function lineAt(at: number, text: string): string {
  const left =
    text
      .slice(Math.max(0, at - AROUND), at)
      .split("\n")
      .at(-1) ?? "";
  return left + (text.slice(at, at + AROUND).split("\n")[0] ?? "");
}
