import type { Span } from "../../contract/index.ts";
import { inTextOrder } from "../../contract/index.ts";
import { touching } from "../text/touching.ts";
import type { NamedSpan } from "./merge.ts";
import { PARTICLES, TITLES } from "./name-words.ts";

/**
 * The spans of names put right by the text's own marks, which the network hardly sees: capitals, initials, hyphens,
 * addresses. Each rule says what it is for by an example.
 */
export function mendSpans(found: readonly NamedSpan[], text: string): NamedSpan[] {
  const ordered = [...found].sort(inTextOrder);
  const mended: NamedSpan[] = [];
  for (const span of joinedNames(ordered, text)) {
    if (isInAddress(span, text)) continue;
    const person = withInitials(withSurname(withoutTitle(withoutSmallEdges(span, text), text), ordered, text), text);
    const own = withOwnersEnding(withLegalForm(person, text), text);
    const last = mended.at(-1);
    if (own.start >= own.end || (last !== undefined && own.start < last.end)) continue;
    mended.push(own);
  }
  return mended;
}

/** "Muqtada al" and "Sadr" with a hyphen between are one name; so are two parts of a place: "Greater" "Alder". */
function joinedNames(ordered: readonly NamedSpan[], text: string): NamedSpan[] {
  const joined: NamedSpan[] = [];
  for (const span of ordered) {
    const before = joined.at(-1);
    const gap = before === undefined ? null : text.slice(before.end, span.start);
    const isOne =
      before?.type === span.type &&
      (gap === "-" || (span.type === "place" && gap === " ") || isSurnameFirst(before, span, text));
    if (before !== undefined && isOne) joined[joined.length - 1] = { ...before, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** "Vale, Roz" in quotation marks or before an address, as lists of addressees have it: one person. */
function isSurnameFirst(surname: NamedSpan, first: NamedSpan, text: string): boolean {
  if (surname.type !== "person" || text.slice(surname.end, first.start) !== ", ") return false;
  if (/\s/u.test(text.slice(surname.start, surname.end) + text.slice(first.start, first.end))) return false;
  const isQuoted =
    /["“'‘]$/u.test(text.slice(Math.max(0, surname.start - 1), surname.start)) &&
    /^["”'’]/u.test(text.slice(first.end, first.end + 1));
  return isQuoted || /^ ?[<[]/u.test(text.slice(first.end, first.end + 2));
}

/** "vale@alder.example", "Vale_letter.doc": part of an address or of a file's name. */
function isInAddress({ start, end }: Span, text: string): boolean {
  // "Wire Photo/Roz Vale": a credit, no address
  const isCredit = /(?:^|[\s(])\p{Lu}\p{L}{2,}\/$/u.test(text.slice(Math.max(0, start - 20), start));
  if (!isCredit && /[@_/\\]$/u.test(text.slice(Math.max(0, start - 1), start))) return true;
  return /^(?:[@_]|\.(?:com|org|net|co|doc|pdf|gov|edu)(?!\p{L})|(?:[.-][\p{L}\d]+){1,3}@)/u.test(
    text.slice(end, end + 60),
  );
}

/** "Alder district", "bpd Alder": words in small letters at a name's edges are none of it, particles aside. */
function withoutSmallEdges(span: NamedSpan, text: string): NamedSpan {
  let { start, end } = span;
  for (;;) {
    const last = /\s+([\p{Ll}][\p{L}'’-]*)$/u.exec(text.slice(start, end));
    if (last === null || /\p{Lu}/u.test(last[1] ?? "")) break;
    end -= last[0].length;
  }
  for (;;) {
    const first = /^(\p{Ll}[\p{L}'’]*)[\s]+/u.exec(text.slice(start, end));
    if (first === null || PARTICLES.has(first[1] ?? "")) break;
    start += first[0].length;
  }
  return { ...span, start, end };
}

/** "Mr. Vale", "Aunt Tilda": a title is no part of the name. */
function withoutTitle(span: NamedSpan, text: string): NamedSpan {
  if (span.type !== "person") return span;
  // "Says O.B.": a verb that opens a sentence is no part of a name
  const verb = /^(?:Says|Said|Asked|Asks|Adds|Added|Tells|Told|Writes|Wrote|According to)\s+(?=\p{Lu})/u.exec(
    text.slice(span.start, span.end),
  );
  let start = span.start + (verb?.[0].length ?? 0);
  for (;;) {
    const first = /^([\p{L}]+)\.?\s+(?=\p{Lu})/u.exec(text.slice(start, span.end));
    if (first === null || !TITLES.has((first[1] ?? "").toLowerCase())) break;
    start += first[0].length;
  }
  // "Vale I for one": the writer is no part of the name
  const isWriter =
    / I$/u.test(text.slice(start, span.end)) &&
    /^\s+(?:for one|am|was|will|would|have|had|think|know|do|did|can|could|should|just)\b/u.test(
      text.slice(span.end, span.end + 12),
    );
  const end = isWriter ? span.end - 2 : span.end;
  return { ...span, start, end };
}

/** "Roz" before "Vale": a first name alone, or a title, goes on with the capital behind it. */
function withSurname(span: NamedSpan, ordered: readonly NamedSpan[], text: string): NamedSpan {
  const own = text.slice(span.start, span.end);
  if (span.type !== "person" || !/^\p{Lu}\p{L}+\.?$/u.test(own)) return span;
  const next = /^\.? (\p{Lu}\p{Ll}[\p{L}’'-]+)(?!\p{L})/u.exec(text.slice(span.end, span.end + 24));
  if (next?.[1] === undefined || NO_SURNAME.test(next[1])) return span;
  const isTitle = TITLES.has(own.toLowerCase().replace(/\.$/u, ""));
  if (!isTitle && next[0].startsWith(".")) return span;
  const end = span.end + next[0].replace(/['’]s$/u, "").length;
  if (isTitle) {
    return touching({ start: span.end, end }, ordered).length > 0
      ? { ...span, end: span.start }
      : { ...span, start: end - next[1].replace(/['’]s$/u, "").length, end };
  }
  return touching({ start: span.end, end }, ordered).length > 0 ? span : { ...span, end };
}

/** Capitals behind a name that are none of it: days, months, the first word of a sentence, a headline's verb ("Holm Says"). */
const NO_SURNAME =
  /^(?:Says?|Said|Tells?|Told|Asks?|Asked|Adds?|Added|Writes|Wrote|Warns|Warned|Denies|Denied|Claims|Claimed|Insists|Admits|Vows|Urges|Believes|Hopes|Fears)$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|The|And|But|He|She|They|It|In|On|At|His|Her|We|You|If|When|As|Please|Thanks|This|That|What|How|Is|Can|To)$/u;

/** "Vale & Holm, *Inc.*", "Alder Gases Ltd*.*": a firm's legal form with its full stop. */
function withLegalForm(span: NamedSpan, text: string): NamedSpan {
  if (span.type !== "organization") return span;
  const form = /^,? (?:Inc|Ltd|Corp|LLC|L\.L\.C|L\.P|PLC|Plc|plc|S\.A|GmbH|AG)(?![\p{L}])/u.exec(
    text.slice(span.end, span.end + 10),
  );
  const end = span.end + (form?.[0].length ?? 0);
  const isShort = /(?:^|[\s.])(?:Inc|Ltd|Corp|Co|L\.L\.C|L\.P|S\.A)$/iu.test(text.slice(span.start, end));
  return { ...span, end: isShort && /^\.(?!$|\s*\n)/u.test(text.slice(end, end + 2)) ? end + 1 : end };
}

/** "Dinner at Vale's, then home": what is called after its owner, where nothing follows that it could own. */
function withOwnersEnding(span: NamedSpan, text: string): NamedSpan {
  if (span.type === "person") return span;
  // "the fault is Saltmere's": a town may own what was named before
  const isEntered = /(?:^|\s)(?:at|to|from|in|like|near|by)\s+$/u.test(
    text.slice(Math.max(0, span.start - 8), span.start),
  );
  if (span.type === "place" && !isEntered) return span;
  const ending = /^ ?['’]?s(?=\s?(?:[,.?!;:)]|\n|$)| (?:for|in|on|at|with) )/u.exec(
    text.slice(span.end, span.end + 10),
  );
  return ending === null ? span : { ...span, end: span.end + ending[0].length };
}

/** "R.E. Vale": initials before a name belong to it. */
function withInitials(span: NamedSpan, text: string): NamedSpan {
  if (span.type !== "person") return span;
  const before = /(?:^|[\s("“])((?:\p{Lu}\.\s?){1,3})$/u.exec(
    text.slice(Math.max(0, span.start - 10), span.start),
  )?.[1];
  return before === undefined ? span : { ...span, start: span.start - before.length };
}
