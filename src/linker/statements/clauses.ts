import type { Span } from "../../contract/index.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { type Verb, verbsOf } from "./verbs.ts";

/** Words that open a clause wherever a verb follows them. */
const OPENING = new Set(
  "who which whose where while after before because since although though whereas as but".split(" "),
);
const JOINING = new Set(["and", "or", "but", "nor"]);
/** Words that open a clause at the head of a sentence, which the first comma after its verb ends. */
const LEADING = new Set("after before because since although though until when whereas as while once".split(" "));
const CONDITIONS = new Set(["if", "unless"]);
/** What opens a condition too, where so few words follow that it has no subject of its own: "once confirmed". */
const TIMES = new Set(["when", "once"]);
const SHORTEST_CONDITION = 2;
const PREPOSITIONS = new Set(
  "of in on at for with from by to into over under about during near off between among against according including".split(
    " ",
  ),
);
/** A clause of fewer words is left with its neighbour. */
const FEWEST = 2;
/** So many words before a participle may tell an event without a verb. */
const NOUN_PHRASE = 5;

/**
 * The clauses of a sentence, in order: each with a verb of its own, finite ("the wall fell") or a participle ("killing
 * two"); between them they hold every word of it. Cut before "who" and "after", before "and" with a verb or a clause, at
 * semicolons and dashes, before a participle that follows a comma or a noun. A sentence without two verbs is one clause.
 */
export function clausesOf(text: string, sentence: Span, headline = false): Span[] {
  const tokens = tokensOf(text, sentence);
  const verbs = verbsOf(tokens, headline);
  const cuts = [0];
  const candidates = tokens.flatMap((_, at) => (at > 0 && opens(tokens, verbs, at, headline) ? [at] : []));
  for (const [index, at] of candidates.entries()) {
    const from = cuts.at(-1) ?? 0;
    const to = candidates[index + 1] ?? tokens.length;
    const left = says(verbs, from, at) || isEventBefore(verbs, from, at);
    if (left && says(verbs, at, to) && verbs.slice(at, to).some(isVerb)) cuts.push(at);
  }
  return cuts.flatMap((from, index) => spanOf(tokens, from, cuts[index + 1] ?? tokens.length, sentence) ?? []);
}

function says(verbs: readonly Verb[], from: number, to: number): boolean {
  return to - from >= FEWEST && verbs.slice(from, to).some((verb) => verb !== null);
}

/** "the sinking of a small ferry off Alder | carrying twenty people": what happened may be told by a noun. */
function isEventBefore(verbs: readonly Verb[], from: number, at: number): boolean {
  return verbs[at] === "participle" && at - from >= NOUN_PHRASE;
}

function opens(tokens: readonly Token[], verbs: readonly Verb[], at: number, headline: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  const comma = /[,(]/u.test(token.before);
  if (/[;–—]|:\s|\s-+\s/u.test(token.before)) return true;
  if (JOINING.has(before.word)) return false;
  if (OPENING.has(token.word)) return !(token.word === "as" && isComparison(tokens, at));
  if (token.word === "that") return isVerb(verbs[at + 1]) && (before.kind === "N" || before.kind === "V");
  if (token.word === "with") return opensAbsolute(tokens, verbs, at);
  if (JOINING.has(token.word)) return opensAfterJoin(tokens, verbs, at);
  if (verbs[at] === "participle") return !isOfAbsolute(tokens, verbs, at);
  if (comma && isBehindCondition(tokens, at)) return false;
  if (endsRelative(tokens, verbs, at)) return true;
  if (comma && verbs[at] !== null) return true;
  if (comma && headline) return true;
  return comma && (endsLeading(tokens, verbs, at) || opensClause(tokens, verbs, at));
}

function isVerb(verb: Verb | undefined): boolean {
  return verb === "finite" || verb === "participle";
}

/** "with many staying outdoors": a subject of a few words, then a participle. */
function opensAbsolute(tokens: readonly Token[], verbs: readonly Verb[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    if (/[,;:–—]/u.test(tokens[next]?.before ?? "")) return false;
    if (isVerb(verbs[next])) return next > at + 1 && /[GPQ]/u.test(tokens[next]?.kind ?? "");
  }
  return false;
}

/** Whether a participle belongs to a clause that "with" has opened. */
function isOfAbsolute(tokens: readonly Token[], verbs: readonly Verb[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    if (tokens[back]?.word === "with") return opensAbsolute(tokens, verbs, back);
    if (/[,;:–—]/u.test(tokens[back + 1]?.before ?? "")) return false;
  }
  return false;
}

/** After a comma: "one hit a school"; "an attack that alarmed the port"; "many of whom walked". */
function opensClause(tokens: readonly Token[], verbs: readonly Verb[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined || PREPOSITIONS.has(first.word)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next++) {
    const token = tokens[next];
    if (token === undefined || /[,;:–—]/u.test(token.before) || JOINING.has(token.word)) return false;
    if (["that", "which", "who", "whom"].includes(token.word)) return true;
    if (verbs[next] === "finite") return true;
  }
  return false;
}

/**
 * "and injured two", "and the wall fell": a verb at once, or a subject of a few words with a finite verb. Not "or hurt" in
 * "nobody was killed or hurt", whose helping verb stands before both.
 */
function opensAfterJoin(tokens: readonly Token[], verbs: readonly Verb[], at: number): boolean {
  if (OPENING.has(tokens[at + 1]?.word ?? "")) return true;
  if (tokens[at]?.word !== "and" && tokens[at]?.word !== "but" && isVerb(verbs[at + 1])) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 9); next++) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (next > at + 1 && (/[,;:–—]/u.test(token.before) || JOINING.has(token.word))) return false;
    if (verbs[next] !== null && verbs[next] !== undefined) return verbs[next] === "finite" || next === at + 1;
  }
  return false;
}

/** Whether a finite verb is the main one after a relative clause: "The wave that hit the quay | sank two boats". */
function endsRelative(tokens: readonly Token[], verbs: readonly Verb[], at: number): boolean {
  if (verbs[at] !== "finite") return false;
  for (let back = at - 1; back > 0; back--) {
    const word = tokens[back]?.word ?? "";
    if (/[,;:–—]/u.test(tokens[back + 1]?.before ?? "") || JOINING.has(word)) return false;
    if (["who", "which", "that"].includes(word)) return verbs.slice(back, at).includes("finite");
  }
  return false;
}

function isComparison(tokens: readonly Token[], at: number): boolean {
  return (
    tokens.slice(at + 1, at + 5).some(({ word }) => word === "as") ||
    ["such", "known", "described", "same"].includes(tokens[at - 1]?.word ?? "")
  );
}

/** "if the valve broke, | the ferry would drift": a condition asserts nothing by itself, and stays with what it bears on. */
function isBehindCondition(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && !/[,;:–—]/u.test(tokens[from]?.before ?? "")) {
    if (CONDITIONS.has(tokens[from]?.word ?? "")) return true;
    if (TIMES.has(tokens[from]?.word ?? "")) return at - from <= SHORTEST_CONDITION;
    from--;
  }
  const first = tokens[from]?.word ?? "";
  return CONDITIONS.has(first) || (TIMES.has(first) && at - from <= SHORTEST_CONDITION);
}

/** Whether the comma before `at` ends a clause that opened the sentence: "When the wall fell, nobody was near." */
function endsLeading(tokens: readonly Token[], verbs: readonly Verb[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && !/[,;:–—]/u.test(tokens[from]?.before ?? "")) from--;
  const first = tokens[from];
  return (
    first !== undefined &&
    (LEADING.has(first.word) || verbs[from] === "participle") &&
    verbs.slice(from, at).some((verb) => verb !== null)
  );
}

/** The words from one token to another, without a joining word at the front; marks that close at the sentence's end stay. */
function spanOf(tokens: readonly Token[], from: number, to: number, sentence: Span): Span | null {
  const first = tokens[from];
  const opener = first !== undefined && from > 0 && JOINING.has(first.word) && from + 1 < to ? tokens[from + 1] : first;
  const last = tokens[to - 1];
  if (opener === undefined || last === undefined) return null;
  return { start: from === 0 ? sentence.start : opener.start, end: to === tokens.length ? sentence.end : last.end };
}
