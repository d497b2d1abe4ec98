import { HEAD_NOUNS } from "../speakers/source-nouns.ts";

const DEEDS = new Set(
  "law laws act acts bill order ruling results result research test tests speech remarks constitution treaty release".split(
    " ",
  ),
);
const PEOPLE = new Set(HEAD_NOUNS.filter(({ type }) => type !== "document").flatMap(({ nouns }) => nouns));
/** What is written or counted to tell something: what it "suggests" is a report's finding, put to it as a source. */
const TELLING = new Set([
  ...HEAD_NOUNS.filter(({ type }) => type === "document")
    .flatMap(({ nouns }) => nouns)
    .filter((noun) => !DEEDS.has(noun)),
  ...(
    "report reports study studies survey surveys poll polls polling research data figures statistics analysis analyses article articles letter memo " +
    "document documents email emails post tweet paper papers book findings review audit investigation inquiry census evidence model models results result " +
    "estimate estimates forecast forecasts projection projections footage video videos photo photos image images map maps record records test tests chart charts " +
    "media press tabloid site website outlet transcript statement statements intelligence accounts experience science history literature website advertisement"
  ).split(" "),
]);
const OPENS =
  /^(?:the|this|that|these|those|such|an?|its|his|her|their|our|any|every|all|both|recent|such|what|\p{L}+['’]s|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*['’]s?|\p{L}+ing)\s/iu;

/** "the United States", "the Saltmere Herald": whoever has a name speaks for himself. */
const BARE_NAME = /^(?:the |an? )?\p{Lu}[\p{L}.’'-]*(?<!['’]s)(?:\s\p{Lu}[\p{L}.’'-]*)*$/u;

/** The noun that a phrase is of: the last before "of", "in", "that" or a comma. */
function headOf(phrase: string): string {
  const words = (
    withoutAdverbs(phrase)
      .toLowerCase()
      .split(/\s(?:of|in|from|for|on|at|by|to|with|that|which|who|between|over|about|against)\s|,/u)[0] ?? ""
  ).match(/\p{L}+(?:['’-]\p{L}+)*/gu);
  return words?.at(-1) ?? "";
}

/** Whether a phrase is of several things: "these projections", "the sale and the haste". */
export function isPlural(phrase: string): boolean {
  const bare = withoutAdverbs(phrase);
  return (
    /\p{L}[^sui\P{L}]s$/u.test(headOf(bare)) || /\band\s(?:the\s|an?\s|its\s|his\s|her\s|their\s)?\p{L}+$/u.test(bare)
  );
}

/** Without the adverbs before a verb that was cut off: "the notice unmistakably and wrongly". */
function withoutAdverbs(phrase: string): string {
  return phrase.replace(/(?:[\s“"‘']+(?:\p{Ll}+ly|and|not|also|already|now|then|still|long|just))+$/u, "");
}

/** Whether a clause ends in a paper that tells something: "she cited a survey, which suggests …". */
export function endsInTelling(clause: string): boolean {
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(-3).some((word) => TELLING.has(word) || PEOPLE.has(word));
}

/** Whether a noun phrase is of a thing or a deed, which can be a sign: of no person, no body of people and no bare name. */
export function canBeSign(phrase: string, telling: boolean): boolean {
  if (!OPENS.test(phrase) || phrase.split(/\s+/u).length < 2) return false;
  if (BARE_NAME.test(withoutAdverbs(phrase))) return false;
  const head = headOf(phrase);
  if (PEOPLE.has(head) || /^(?:he|she|they|we|i|you|it|who|which|that|and|but)$/u.test(head)) return false;
  if (/(?:ers|ors|ists|ians|men|crats)$/u.test(head)) return false;
  return telling || !TELLING.has(head);
}

/** Whether "this study" or "these figures" speak as a source does. */
export function isTelling(phrase: string, telling: boolean): boolean {
  return !telling && TELLING.has(headOf(phrase));
}

/** Whether a clause's subject is a person, a body of people or a bare name, as far as its first words tell. */
export function beginsWithPerson(clause: string): boolean {
  const main = clause.replace(
    /^(?:according to|in|on|at|by|with|after|before|since|for|from|despite|amid|\p{L}+(?:ed|ing))\s[^,]{0,120},\s/iu,
    "",
  );
  if (/^(?:he|she|they|we|i|you|who|it)\b/iu.test(main)) return true;
  const phrase = /^(?:\p{L}+(?:['’-]\p{L}+)*\s){1,6}/u.exec(`${main} `)?.[0].trim() ?? "";
  if (
    /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{L}+)*\s\p{Ll}/u.test(phrase) &&
    !/^(?:the|an?|this|that|these|those|its|his|her|their|our|some|many|most|all|no|there|one|two|several|both|such|in|on|at|by|for|from|with)\b/iu.test(
      phrase,
    )
  ) {
    return !/^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*['’]s\b/u.test(phrase);
  }
  return phrase
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => PEOPLE.has(word));
}
