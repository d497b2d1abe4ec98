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
  "a an the this that these those his her its their our my your some any no each every of in on at for with from by to into".split(
    " ",
  ),
);
/** After these a form in -ing has its own clause: "after leaving the port". */
const BEFORE_ING = new Set("after before while when since by without despite".split(" "));
/** What a headline leaves a verb out before: "child dead". */
const STATES = new Set("dead missing alive hurt trapped homeless unhurt safe".split(" "));

export type Verb = "finite" | "participle" | null;

/**
 * What each word is to its clause: the verb that makes a clause finite, a participle that makes one of its own
 * ("killing two", ", injured by glass"), or neither. By kinds and neighbours, without a parser: a past form after "was" or
 * "has" belongs to it, one between "the" and a noun describes.
 */
export function verbsOf(tokens: readonly Token[], headline: boolean): Verb[] {
  const verbs: Verb[] = [];
  for (const [at, token] of tokens.entries()) verbs.push(verbAt(tokens, at, token, verbs, headline));
  return verbs;
}

function verbAt(tokens: readonly Token[], at: number, token: Token, found: readonly Verb[], headline: boolean): Verb {
  const { word, kind, capital } = token;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const begins = before === undefined || /[,;:.–—(“"]/u.test(token.before);
  if (HELPING.has(word)) return helps(tokens, at, found) ? null : "finite";
  if (capital && !begins && !headline) return null;
  if (helped(tokens, at)) return null;
  const describes = before !== undefined && !begins && (BEFORE_NOUN.has(before.word) || before.kind === "J");
  switch (kind) {
    case "F":
      return describes ? null : "finite";
    case "P":
    case "Q":
      if (describes) return null;
      if (before?.word.endsWith("ly") && tokens[at - 2] !== undefined && BEFORE_NOUN.has(tokens[at - 2]?.word ?? ""))
        return null;
      return begins && before === undefined && !headline ? "participle" : "finite";
    case "G":
      if (begins || (before !== undefined && BEFORE_ING.has(before.word))) return "participle";
      return before !== undefined && (before.kind === "N" || before.kind === "V" || before.capital) && !describes
        ? "participle"
        : null;
    case "V":
    case "B":
    case "N":
      if (headline && STATES.has(word)) return "finite";
      return (kind !== "N" || headline) && /[^s]s$/u.test(word) && isPresent(before, after, begins) ? "finite" : null;
    default:
      return headline && STATES.has(word) ? "finite" : null;
  }
}

/** "quake strikes the coast", "strike hits ferries": a noun before, and what can be an object after. */
function isPresent(before: Token | undefined, after: Token | undefined, begins: boolean): boolean {
  if (before === undefined || begins || after === undefined) return false;
  const subject =
    before.kind === "N" || before.kind === "V" || before.capital || before.word === "who" || before.word === "which";
  const object =
    after.capital || after.kind === "-" || after.kind === "N" || after.kind === "J" || /^\p{N}/u.test(after.word);
  return subject && object && !["and", "or", "of"].includes(after.word) && !BE.has(after.word) && !HAVE.has(after.word);
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
