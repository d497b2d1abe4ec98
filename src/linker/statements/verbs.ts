import { baseOf, kindOf } from "../terms/vocabulary.ts";
import type { Token } from "./tokens.ts";

const BE = new Set("is are was were be been being am isn't aren't wasn't weren't".split(" "));
const HAVE = new Set("has have had having hasn't haven't hadn't".split(" "));
const HELPING = new Set(
  [
    "is are was were am isn't aren't wasn't weren't has have had hasn't haven't hadn't do does did don't doesn't didn't",
    "will would shall should can could may might must cannot won't wouldn't shouldn't can't couldn't mustn't",
  ]
    .join(" ")
    .split(" "),
);
/** What stands before a noun: a participle after it describes ("the damaged houses"). */
const BEFORE_NOUN = new Set(
  "a an the this these those his her its their our my your some any no each every of in on at for with from by to into".split(
    " ",
  ),
);
/** After these a form in -ing is what is done, and no clause that can stand apart: "accused of closing". */
const BEFORE_GERUND = new Set("of for from by in at to into about on with over".split(" "));
/** Past forms that look like their base form. */
const UNCHANGED = new Set("hit set put cut shut hurt let spread burst cost beat split shed".split(" "));
const COUNTING = new Set(
  "two three four five six seven eight nine ten dozens hundreds thousands millions many".split(" "),
);
const SUBJECTS = new Set("who which that they we you i he she it one others some many most both all".split(" "));
/** After these a form in -ing has its own clause: "after leaving the port". */
const BEFORE_ING = new Set("after before while when since by without despite".split(" "));
/** What a headline leaves a verb out before: "child dead". */
const STATES = new Set("dead missing alive hurt trapped homeless unhurt safe".split(" "));

/** A gerund makes no clause of its own, but tells that there is something done in the words around it. */
export type Verb = "finite" | "participle" | "gerund" | null;

/**
 * What each word is to its clause: the verb that makes a clause finite, a participle that makes one of its own
 * ("killing two", ", injured by glass"), a gerund, or none of these. By kinds and neighbours, without a parser: a past form
 * after "was" or "has" belongs to it, one between "the" and a noun describes.
 */
export function verbsOf(tokens: readonly Token[], headline: boolean): Verb[] {
  const verbs: Verb[] = [];
  for (const at of tokens.keys()) verbs.push(verbAt(tokens, at, verbs, headline));
  return verbs;
}

function verbAt(tokens: readonly Token[], at: number, found: readonly Verb[], headline: boolean): Verb {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return null;
  const { word, kind, capital } = token;
  if (goesWithout(tokens, at, found)) return "finite";
  const begins = before === undefined || /[,;:.–—(“"]/u.test(token.before);
  if (HELPING.has(word)) return helps(tokens, at, found) ? null : "finite";
  if ((capital && !begins && !headline) || helped(tokens, at)) return null;
  if (UNCHANGED.has(word)) return canBeSubject(before, begins) && canBeObject(after) ? "finite" : null;
  if (kind === "F") return describes(before, after, begins) ? null : "finite";
  if (kind === "P" || kind === "Q") {
    if (describes(before, after, begins)) return null;
    return before === undefined && !headline ? "participle" : "finite";
  }
  if (kind === "G") return ofIng(tokens, at, begins, found);
  if (headline && STATES.has(word)) return "finite";
  if (kind === "B")
    return before?.word !== "to" && pluralSubject(before, begins) && canBeObject(after) ? "finite" : null;
  const verbal = kind === "V" || (kind === "N" && (headline || /[VB]/u.test(kindOf(baseOf(word)) ?? "")));
  if (verbal && /[^s]s$/u.test(word))
    return canBeSubject(before, begins) && canBeObject(after) && after !== undefined ? "finite" : null;
  return null;
}

/** "killed two in the port and dozens more on the island": the verb said before is meant again. */
function goesWithout(tokens: readonly Token[], at: number, found: readonly Verb[]): boolean {
  if (tokens[at]?.word !== "more" && tokens[at]?.word !== "others") return false;
  const [number, join] = [tokens[at - 1], tokens.slice(Math.max(0, at - 5), at).findLast(({ word }) => word === "and")];
  if (number === undefined || join === undefined || !found.includes("finite")) return false;
  return /^\d/u.test(number.word) || COUNTING.has(number.word);
}

/** Whether a past form stands where an adjective does: "the damaged houses", "the injured". */
function describes(before: Token | undefined, after: Token | undefined, begins: boolean): boolean {
  if (before === undefined || begins) return false;
  if (BEFORE_NOUN.has(before.word)) return true;
  const noun =
    after !== undefined && after.before.trim() === "" && /[NVJ]/u.test(after.kind) && !/^\p{N}/u.test(after.word);
  return noun && (before.kind === "J" || /ly$/u.test(before.word));
}

function ofIng(tokens: readonly Token[], at: number, begins: boolean, found: readonly Verb[]): Verb {
  const before = tokens[at - 1];
  if (before === undefined || begins || BEFORE_ING.has(before.word)) return "participle";
  if (BEFORE_GERUND.has(before.word)) return "gerund";
  if (before.word === "and" || before.word === "or") {
    const earlier = found.slice(0, at).findLast((verb) => verb !== null);
    return earlier === "participle" || earlier === "gerund" ? "participle" : null;
  }
  return /[NV]/u.test(before.kind) || before.capital || before.word === "many" || before.word === "others"
    ? "participle"
    : null;
}

/** "quake strikes", "one hit": a noun, a name, a number or a pronoun. */
function canBeSubject(before: Token | undefined, begins: boolean): boolean {
  if (before === undefined || begins) return false;
  return /[NV]/u.test(before.kind) || before.capital || SUBJECTS.has(before.word);
}

/** "villagers flee", "they live". */
function pluralSubject(before: Token | undefined, begins: boolean): boolean {
  if (before === undefined || begins) return false;
  return SUBJECTS.has(before.word) || (/[NV]/u.test(before.kind) && /[^s]s$|people$/u.test(before.word));
}

/** What may follow a verb: an object, a preposition, or nothing. */
function canBeObject(after: Token | undefined): boolean {
  if (after === undefined) return true;
  return !["and", "or", "of"].includes(after.word) && !HELPING.has(after.word);
}

/** Whether a helping verb goes before: "was quickly closed", "has not been found", "to close". */
function helped(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const token = tokens[back];
    if (token === undefined || /[,;:–—]/u.test(tokens[back + 1]?.before ?? "")) return false;
    if (BE.has(token.word) || HAVE.has(token.word) || HELPING.has(token.word)) return true;
    if (token.word !== "not" && token.word !== "also" && token.word !== "n't" && token.kind !== "R") return false;
  }
  return false;
}

/** Whether a helping verb only goes on with another: "have been", "will be". */
function helps(tokens: readonly Token[], at: number, found: readonly Verb[]): boolean {
  return (
    at > 0 && found[at - 1] === "finite" && HELPING.has(tokens[at - 1]?.word ?? "") && tokens[at]?.before.trim() === ""
  );
}
