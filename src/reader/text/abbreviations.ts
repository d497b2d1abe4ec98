/**
 * How a full stop after an abbreviation is read:
 * - `never`: a sentence does not end there, since a name or a term has to follow;
 * - `number`: not where a figure follows ("No. 4"); else the word is no abbreviation ("He said no.");
 * - `opener`: only where a word follows that opens sentences and no name: "in the U.S. The", not "U.S. President";
 * - `capital`: where any capital follows, unless it goes on with the time ("9 a.m. Monday", "p.m. GMT").
 */
export type StopRule = "never" | "number" | "opener" | "capital";

/** One rule and the abbreviations under it, in lower case, with an example and the reason. */
export interface AbbreviationRule {
  readonly stop: StopRule;
  readonly words: readonly string[];
  readonly example: string;
  readonly reason: string;
}

export const ABBREVIATION_RULES: readonly AbbreviationRule[] = [
  {
    stop: "never",
    words: words(
      "mr mrs ms mx dr prof rev fr hon messrs mme mlle pres amb atty insp supt pvt spc cpl sgt lt capt cmdr cdr " +
        "col gen brig maj adm vadm radm lt-gen maj-gen det sgt-maj gov lieut sen rep reps sens dep min sec asst assoc " +
        "mgr msgr archbp bp st ste mt ft",
    ),
    example: "Gen. Orlo Haas spoke.",
    reason: "A title or a name's first part: the name follows.",
  },
  {
    stop: "never",
    words: words("vs v e.g i.e cf viz al approx ca incl esp resp aka"),
    example: "Norland vs. Sudland",
    reason: "It joins what stands on its two sides.",
  },
  {
    stop: "number",
    words: words("no nos p pp para par fig figs vol vols ch chap art sect pt ex op cit rm ext tel"),
    example: "Pier No. 9 burned.",
    reason: "It counts something; before anything but a figure most of these are words of their own.",
  },
  {
    stop: "number",
    words: words("jan feb mar apr jun jul aug sep sept oct nov dec"),
    example: "It opened on Oct. 4.",
    reason: "A month before its day; a sentence may end with one.",
  },
  {
    stop: "opener",
    words: words(
      "u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c l.a n.y n.j n.c s.c n.h n.d s.d w.va r.i n.m b.c p.e.i p.r d.r.c a.u p.l.o " +
        "inc ltd co corp bros llc plc cos dept univ assn intl natl ave blvd rd hwy apt bldg sq pkwy " +
        "jr sr esq ph.d m.d b.a m.a m.b.a j.d m.p etc ret g.o.p a.k.a i.d t.v o.k " +
        "ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla " +
        "ore pa penn tenn tex va vt wash wis wyo ont que alta sask man",
    ),
    example: "He left the U.S. President Ode stayed.",
    reason: "It ends sentences and stands before names alike; a name after it is no sign, an opener is.",
  },
  {
    stop: "capital",
    words: words("a.m p.m"),
    example: "It began at 9 a.m. Guards came.",
    reason: "It ends its phrase; only a day or a zone of time goes on with it.",
  },
];

/** The rule for a word before a full stop, written without that stop and in lower case; null where it is none. */
export function stopRuleOf(word: string): StopRule | null {
  return RULE_OF.get(word) ?? null;
}

const RULE_OF: ReadonlyMap<string, StopRule> = new Map(
  ABBREVIATION_RULES.flatMap(({ stop, words }) => words.map((word) => [word, stop] as const)),
);

/** Words that open sentences and are no part of a name; in lower case. */
export const OPENERS: ReadonlySet<string> = new Set(
  words(
    "the a an this that these those he she it they we you i his her its their our my your there here " +
      "but and or so yet for nor if when while since because although though as after before until unless once " +
      "in on at by with from of to into under over during despite among between through about against according " +
      "what who where why how which whether some many most all both each every no not none one two three another other " +
      "such any few several more now then today yesterday tomorrow still also however meanwhile moreover instead " +
      "earlier later last next only even just is are was were do does did has have had can could will would should may might " +
      "asked let never perhaps maybe yes nobody everyone someone people it's he's she's they're we're i'm i've don't that's " +
      "there's it’s he’s she’s they’re we’re i’m i’ve don’t that’s there’s",
  ),
);

/** What may follow "9 a.m." in the same sentence. */
export const TIME_GOES_ON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Eastern|Central|Mountain|Pacific|Local|Greenwich|Moscow|London)\b|[A-Z]{2,4}\b|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)/;

function words(list: string): string[] {
  return list.split(" ");
}
