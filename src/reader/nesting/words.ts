/** Small closed classes of words that the grammar tells phrases apart by; lower case. */

/** Words that can be a subject by themselves. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = setOf(
  "i we he she they it you who others another everyone everybody someone somebody many most some",
);

/** Words that point back to the noun right before them. */
export const RELATIVES: ReadonlySet<string> = setOf("who which whom that");

/** Words that a verb's object can be by itself: "told *me* that". */
export const OBJECT_PRONOUNS: ReadonlySet<string> = setOf("me us him her them you it everyone everybody people");

/** Words that begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = setOf(
  "the a an this that these those his her its their our my your some many most several few all both each every any " +
    "another other one two three four five six seven eight nine ten dozens hundreds no",
);

/** Words after which a clause of its own begins, so that no subject reaches back over them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = setOf(
  "that because although though while when whenever as if whether where since after before until unless but so than what " +
    "how why whereas once and or nor yet",
);

export const PREPOSITIONS: ReadonlySet<string> = setOf(
  "in on at by from with without for to of about over under between among through during against near inside outside " +
    "behind within into across around off per via despite following amid",
);

/** Forms that are verbs wherever they stand, besides those that report. */
export const FINITE_VERBS: ReadonlySet<string> = setOf(
  "is are was were am has have had do does did will would can could may might shall should must isn't aren't wasn't weren't " +
    "hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't took made went came got began " +
    "became saw gave fell broke ran sold won lost paid kept brought knew held grew rose drew lies seems seemed remains " +
    "remained left met led sent spoke stood sat drove flew fled makes takes gets goes comes needs wants wanted seized struck hit killed it's he's she's that's there's they're we're i'm " +
    "they've we've i've i'd he'd she'd they'd we'd it'll he'll she'll they'll we'll i'll",
);

/** Helpers that may stand between a subject and the verb that reports; with a modal nothing was said yet. */
export const HELPERS: ReadonlySet<string> = setOf("has have had is are was were been being also have't");

/** With these nothing was said: it may be, or was not. */
export const UNSAID: ReadonlySet<string> = setOf(
  "would will can could may might shall should must not never cannot can't couldn't won't wouldn't didn't doesn't don't " +
    "hasn't haven't hadn't shouldn't to nor neither let",
);

/** Before "to" and a verb of saying these tell that it was said. */
export const DONE_BEFORE_TO = /^(?:used|liked|likes|loved|loves|continued|continues|hastened)$/u;

/** Adverbs that stand beside a verb of saying and end in no "-ly". */
export const ADVERBS: ReadonlySet<string> = setOf(
  "also later earlier then once again now still always often even just ever since have yesterday today tonight meanwhile " +
    "monday tuesday wednesday thursday friday saturday sunday reportedly afterwards afterward",
);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
