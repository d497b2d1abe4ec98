import { isPlural } from "../nouns/phrase.ts";
import { STOPS } from "../nouns/words.ts";
import { isCapital, type Token } from "../tokens.ts";
import { isYear } from "./dates.ts";

/** A number without a unit, as the rules for labels see it. */
export interface Bare {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** Digits alone, without comma or scale. */
  readonly plain: boolean;
  /** The word, where it is one ("one"). */
  readonly word: string | null;
  /** The index of the token where a bound before it begins ("at least"), or `first`. */
  readonly bound: number;
  /** Whether a noun that it counts follows. */
  readonly counts: boolean;
}

/** A number that names a thing or a year and counts nothing, unless a unit stands beside it. */
export interface LabelRule {
  readonly name: string;
  readonly holds: (tokens: readonly Token[], number: Bare, titled: boolean) => boolean;
  readonly example: string;
  readonly not: string;
}

const LABELS = setOf(
  "no nos number numbers section sections article articles chapter chapters part page pages pp room row gate route highway interstate flight channel " +
    "game day level phase round grade type class stage suite apartment apt line paragraph para clause resolution rule title " +
    "proposition prop amendment volume vol episode season fig figure table step tier category group division zone lot bay pier berth platform " +
    "terminal exhibit verse psalm opus model version question district ward precinct area station hole turn exit seed formula covid " +
    "boeing airbus apollo windows iphone ipad galaxy pixel mark fortune s&p ftse nasdaq dow nikkei dax cac topix russell csi stoxx asx " +
    "euro top-ranked ranked rank seeded channel week act schedule annex appendix protocol directive order bill " +
    "unit building house block squadron battalion brigade regiment division tank t mission problem plan item code sol",
);
/** Rooms, buildings and machines that are told apart by a number: they have one where nothing that it counts follows. */
const NUMBERED = setOf(
  "warehouse hangar pump hall tower reactor well bus train tram ferry boat sector field site camp shed depot silo turbine engine boiler wing " +
    "studio court courtroom cell locker lane track runway dock wharf quay slip bunker shaft tunnel tube elevator lift barrack barracks plant furnace " +
    "mill mine pit greenhouse garage classroom lab laboratory theatre theater screen ring arena pool pitch trail checkpoint post outpost " +
    "subject patient witness juror defendant suspect victim participant respondent candidate experiment trial sample specimen",
);
/** Words that open a sentence and name nothing, so that the number after them counts: "Yesterday 40 were hurt". */
const OPENERS = setOf(
  "yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday meanwhile still then now later earlier soon once " +
    "only almost nearly about around some another total altogether overall inside outside nearby abroad elsewhere again also even just perhaps maybe " +
    "killed hurt dead missing left dozens police troops officials rebels injured nationwide worldwide",
);
const INDEXES = setOf(
  "p s&p ftse nasdaq dow nikkei dax cac topix russell csi stoxx asx fortune euro windows iphone ipad galaxy boeing airbus apollo forbes",
);
const SINCE = /^(?:since|until|till|by|from|through|before|after|in|of|late|early|mid|circa|fiscal|year)$/u;
const NOT_ONE_BEFORE =
  /^(?:no|the|which|each|every|any|some|next|new|old|good|bad|big|small|same|other|wrong|right|everyone|number|chapter|day|best|worst|latest|such)$/u;
const NOT_ONE_OF = /^(?:no|the|which|each|every|any|this|that|not)$/u;
const NOT_ONE_AFTER = setOf(
  "another day thing hand side way time point can could would should might may must will has had is was does never always who that which " +
    "reason example word and or to in on at by for from with without i you he she they we it ones else only just more less kind sort",
);

/** "exits 12 and 15": the word in the plural, where its singular is a label. */
function manyLabels(lower: string): boolean {
  return /[^s]s$/u.test(lower) && LABELS.has(lower.slice(0, -1));
}

/** Asked in this order of numbers that have no unit. */
export const LABEL_RULES: readonly LabelRule[] = [
  {
    name: "year",
    holds(tokens, { first, next, plain, bound, counts }) {
      if (!plain || tokens[first]?.kind !== "number") return false;
      if (isEra(tokens, first, next)) return true;
      if (!isYear(tokens[first]) || AVERAGE.test(`${tokens[first - 2]?.lower} ${tokens[first - 1]?.lower}`))
        return false;
      if (bound < first) {
        const word = tokens[bound]?.lower ?? "";
        const firm =
          /^(?:at|more|fewer|less|over|nearly|almost|some|no|an|as|in|up)$/u.test(word) &&
          !/^(?:2[01]|19)/u.test(tokens[first]?.text ?? "");
        if (LEVELS.test(tokens[next]?.lower ?? "")) return true;
        const since = SINCE.test(tokens[bound - 1]?.lower ?? "");
        return !(firm && !since) && !(counts && !since);
      }
      const people = PEOPLE.test(tokens[next]?.lower ?? "");
      const from = tokens[first - 1]?.lower === "to" ? tokens[first - 2] : undefined;
      if (counts && from?.kind === "number" && !isYear(from)) return false;
      return !(counts && (people || /^(?:1[1-8]|2[1-9])?\d?00$/u.test(tokens[first]?.text ?? "")));
    },
    example: "In 2016 the 1988 film won, and 2018 sales fell.",
    not: "The hall holds 1500 people.",
  },
  {
    name: "label before it",
    holds(tokens, { first, plain, word }) {
      let at = first - 1;
      if (tokens[at]?.text === ".") at--;
      if (/^[-‑#]$/u.test(tokens[at]?.text ?? "")) at--;
      const before = tokens[at];
      if (before === undefined || (!plain && word === null)) return false;
      if (at < first - 1 && tokens[first - 1]?.text === "." && !/^(?:nos?|vol|pp|fig|para|apt)$/u.test(before.lower))
        return false;
      if (!LABELS.has(before.lower) && !manyLabels(before.lower)) return false;
      return before.lower !== "no" || isCapital(before) || at < first - 1;
    },
    example: "See Section 427, chapter 3 and No. 12, between exits 12 and 15 and in games 3 to 5.",
    not: "The section had 427 seats.",
  },
  {
    name: "numbered thing",
    holds(tokens, { first, next, plain, value, bound, counts }) {
      const before = tokens[first - 1];
      if (!plain || counts || bound < first || value > 999 || before?.kind !== "word") return false;
      const plural =
        /[^s]s$/u.test(before.lower) &&
        NUMBERED.has(before.lower.slice(0, -1)) &&
        isCapital(before) &&
        tokens[next + 1]?.kind === "number";
      if (!NUMBERED.has(before.lower) && !plural) return false;
      return (
        isCapital(before) ||
        !/^(?:the|an?|this|that|its|his|her|their|each|every)$/u.test(tokens[first - 2]?.lower ?? "")
      );
    },
    example: "Warehouse 4 burned before it spread to hangar 12, and Pumps 3 and 5 failed.",
    not: "In the warehouse 4 burned.",
  },
  {
    name: "note beside a name",
    holds(tokens, { first, next, plain, value, bound, counts }) {
      const [before, after] = [tokens[first - 1], tokens[next]];
      if (!plain || counts || bound < first || first !== 1 || value > 999) return false;
      if (!isCapital(before) || before === undefined || STOPS.has(before.lower) || OPENERS.has(before.lower))
        return false;
      return (
        after?.kind === "word" && !isCapital(after) && SAID.test(after.lower) && !/(?:ed|ing|ly|s)$/u.test(before.lower)
      );
    },
    example: "Brandt 3 said so.",
    not: "Yesterday 3 said so.",
  },
  {
    name: "named series",
    holds: (tokens, { first, plain }) =>
      plain && INDEXES.has(tokens[first - 1]?.lower ?? "") && isNamed(tokens[first - 1]),
    example: "The Fortune 500 firms and the FTSE 100 fell.",
    not: "A fortune of 500 coins was found.",
  },
  {
    name: "number in a name",
    holds(tokens, { first, next, value, plain, word, counts }, titled) {
      const [before, own] = [tokens[first - 1], tokens[first]];
      if (titled || before === undefined || own === undefined) return false;
      if (word !== null)
        return isCapital(own) && before.kind === "word" && first > 1 && (!isShouted(own) || isShouted(before));
      if (!plain || value > 9999 || counts || !isNamed(before)) return false;
      return !(first === 1 && (STOPS.has(before.lower) || !isNameLike(tokens, next)));
    },
    example: "She bought a Lumo 14 Pro from the Group of Seven and saw Norland Nine win.",
    not: "In Saltmere 14 boats sank.",
  },
  {
    name: "one that counts nothing",
    holds(tokens, { first, next, word, bound, counts }) {
      if (word !== "one" || bound < first) return false;
      const [before, after] = [tokens[first - 1], tokens[next]];
      if (KILLED.test(before?.lower ?? "")) return false;
      if (after?.lower === "of") return !counts || NOT_ONE_OF.test(before?.lower ?? "");
      if (!counts || (after?.glued && after.text === "'")) return true;
      if (before?.text === "-" && before.glued) return true;
      if (NOT_ONE_AFTER.has(after?.lower ?? "")) return true;
      return NOT_ONE_BEFORE.test(before?.lower ?? "");
    },
    example: "No one knew; one can say so, and the other one left one another.",
    not: "One of the boats sank.",
  },
  {
    name: "idiom",
    holds(tokens, { first, next, word, value }) {
      const before = tokens[first - 1]?.text === "-" ? tokens[first - 2] : tokens[first - 1];
      const phrase = `${before?.lower ?? ""} ${tokens[first]?.lower ?? ""} ${tokens[next]?.lower ?? ""}${tokens[next]?.text === "-" ? (tokens[next + 1]?.lower ?? "") : ""}`;
      if (value === 0 && word !== null)
        return (
          /net zero|zero (?:tolerance|hour|sum|-?sum|emissions?|carbon|in)/u.test(phrase) ||
          tokens[next]?.kind !== "word"
        );
      if (word === null) return false;
      return (
        / (?:one|two|three|four|five|six|seven|eight) -(?:way|sided|time|off|one|on|fold|handed|faced|dimensional|piece|pronged|star|man|woman|liner|stop|upmanship|party|wheel|some|legged|bedroom|act|tier|tiered|storey|story|track|front|term|quarter|quarters)/u.test(
          phrase,
        ) && !/-(?:bedroom|storey|story|piece|party)/u.test(phrase)
      );
    },
    example: "It was a one-way street, a two-handed blow and zero tolerance.",
    not: "It was a two-bedroom flat.",
  },
];

/** What somebody named does, and a number alone seldom does. */
const SAID =
  /^(?:said|says|wrote|writes|argued|argues|told|tells|noted|notes|found|finds|reported|reports|claimed|claims|warned|warns|added|adds|suggested|suggests|showed|shows|called|calls)$/u;

/** What is told of a year and never counted: "below 1990 levels". */
const LEVELS = /^(?:levels|figures|averages|prices|standards|elections|season|census|budget)$/u;
const AVERAGE = /^(?:average|total|maximum|minimum|record|capacity|height|population|worth) of$/u;

/** "A.D. 1000", "44 BC". */
function isEra(tokens: readonly Token[], first: number, next: number): boolean {
  if (/^(?:ad|bc|bce|ce)$/u.test(tokens[next]?.lower ?? "")) return /^[A-Z]/u.test(tokens[next]?.text ?? "");
  const before = tokens[first - 1];
  if (before?.text === "AD") return true;
  return before?.text === "." && tokens[first - 2]?.text === "D" && tokens[first - 4]?.text === "A";
}

const PEOPLE =
  /^(?:people|men|women|children|workers|soldiers|troops|residents|homes|houses|jobs|staff|employees|boats|buildings|families|others|villagers|refugees|prisoners)$/u;
const KILLED = /^(?:kill|killed|kills|killing|injured|injuring|injures|wounded|wounding)$/u;

/** Whether a word stands in capitals: "left FOURTEEN hurt" shouts its number, "CHANNEL FOUR" is a title in a line of them. */
function isShouted({ text }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** Whether a word looks like a name: a capital in it, and no closed word that merely opens a sentence. */
function isNamed(token: Token | undefined): boolean {
  return token?.kind === "word" && /\p{Lu}/u.test(token.text) && !STOPS.has(token.lower);
}

function isNameLike(tokens: readonly Token[], next: number): boolean {
  return isCapital(tokens[next]) && !isPlural(tokens[next]);
}

/** The rule by which a number without a unit is a name or a year; null where it counts. */
export function labelled(tokens: readonly Token[], number: Bare, titled: boolean): LabelRule | null {
  return LABEL_RULES.find(({ holds }) => holds(tokens, number, titled)) ?? null;
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
