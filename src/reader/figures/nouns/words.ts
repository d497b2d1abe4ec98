/** Closed classes of words that tell where the noun of a count begins and ends; lower case. */

/** No noun phrase goes on over these. */
export const STOPS: ReadonlySet<string> = setOf(
  "the this that these those his her its their our my your whose which who whom what when where why how while because although " +
    "though since until till unless if as than then so but or nor yet for of in on at by from with without to into onto over under " +
    "between among through during against near inside outside behind within across around off per via despite following amid after " +
    "before about above below along beyond like toward towards upon up down out away back ago later earlier apart each every any " +
    "all both some no not never only also just even still already again too very much there here now today yesterday tomorrow " +
    "tonight soon once twice ever altogether together combined overall instead however meanwhile respectively it he she they we " +
    "you i him them us me itself himself herself themselves himself is are was were am be been being has have had having do does " +
    "did will would can could may might shall should must a an nearly almost roughly approximately more less least most such " +
    "compared including excluding versus vs plus minus according due thanks depending monday tuesday wednesday thursday friday " +
    "saturday sunday january february march april may june july august september october november december etc everywhere " +
    "containing involving throughout somewhere anywhere nationwide worldwide overnight",
);

/** Verbs that stand after a count; forms in -s and -ed are told by their ending where that is safe. */
export const VERBS: ReadonlySet<string> = setOf(
  "fell hit struck said says went came got took made saw left lost won died dies die dead injured killed began became broke ran sold paid kept brought knew " +
    "held grew rose drew stood sat met felt found gave led spent spoke told thought wrote voted live lives lived work works worked " +
    "need needs want wants remain remains seem seems say know think believe come go get take make see give find tell ask feel try " +
    "leave call keep let begin show hear play run move believe hold bring happen write provide sit stand lose pay meet include " +
    "sprang swam threw tore wore woke stole shook sang shot slept slid spun stuck swept swore taught wept flew fled fought forgot froze hid " +
    "caught bought built bit bled blew drank ate rode shrank sank bore chose hung laid lent lit rang rid sought shone strode tried used " +
    "continue set learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer " +
    "remember love consider appear buy wait serve die send expect build stay fall cut reach kill raise pass sell decide return " +
    "explain hope develop carry drive break receive agree support face hurt",
);

/** Nouns whose plural does not end in "s", and nouns that count without a plural. */
export const PLURALS_WITHOUT_S: ReadonlySet<string> = setOf(
  "people men women children police staff troops personnel cattle sheep fish aircraft spacecraft deer feet teeth mice lives media data " +
    "crew infantry spokesmen spokeswomen policemen firemen fishermen servicemen servicewomen businessmen clergymen gunmen workmen " +
    "congressmen lawmen tradesmen craftsmen salesmen chairmen countrymen sportsmen seamen airmen riflemen horsemen townspeople " +
    "salespeople businesspeople offspring poultry salmon trout shrimp swine oxen grandchildren schoolchildren stepchildren " +
    "phenomena criteria bacteria alumni fungi cacti nuclei stimuli larvae algae hypotheses analyses crises " +
    "faculty folk folks youth clergy nobility gentry livestock equipment electorate young elderly asian senate cod bison moose elk buffalo carp squid quail",
);

/** Words in "s" that are no plural: adjectives and nouns of one. */
export const NO_PLURALS: ReadonlySet<string> = setOf(
  "news politics economics mathematics physics athletics gymnastics mumps measles diabetes aids chess less various previous serious " +
    "famous religious famous overseas sports its his us hers theirs ours yours this thus perhaps always sometimes besides unless whereas business gas bus " +
    "arms sales communications goods customs operations systems services women's men's human rights congress progress process access success class " +
    "glass press stress address witness illness fitness wilderness wireless homeless jobless countless priceless senseless helpless " +
    "plus minus status virus campus census bonus focus surplus genius corpus basis crisis analysis emphasis thesis yes was has does is says goes paris " +
    "tennis chassis iris texas kansas arkansas illinois massachusetts brussels athens naples wales los las dallas reuters hollis james charles chris thomas williams",
);

/** Plurals that may stand before the noun that is counted: "three *sports* clubs", "two *women* officers". */
export const BEFORE_NOUNS: ReadonlySet<string> = setOf(
  "cattle sheep poultry teachers nurses workers veterans farmers consumers ladies visitors " +
    "sports arms sales women men communications goods customs operations systems services news savings earnings securities " +
    "special forces armed forces air force united nations states human rights drugs jobs careers police staff aircraft media data fish " +
    "youth crew senate asian tour all-stars people business gas bus class press address virus campus process access glass",
);

/** Words that say nothing of what is counted and stand between the number and its noun: "14 *other* children". */
export const SKIPPED: ReadonlySet<string> = setOf(
  "head other more fewer additional further extra or so odd plus of total whopping staggering",
);

/** What counts people by what befell them: "24 *dead*". */
export const BEFALLEN: ReadonlySet<string> = setOf(
  "dead injured wounded killed missing hurt displaced homeless arrested detained hospitalized hospitalised stranded trapped " +
    "unaccounted infected evacuated rescued imprisoned jailed executed abducted kidnapped unemployed casualties",
);

/** Verbs whose object is people where no noun follows the number: "which killed *seven*". */
export const BEFALL: ReadonlySet<string> = setOf(
  "kill kills killed killing injure injures injured injuring wound wounds wounded wounding hurt hurts hurting arrest arrests arrested " +
    "arresting displace displaced displacing detain detained detaining infect infected infecting",
);

/** What may stand after the noun and says more of it: "children *left trapped*". */
export const AFTER_NOUN: ReadonlySet<string> = setOf(
  "dead injured wounded killed missing hurt displaced homeless left trapped stranded detained arrested hospitalized hospitalised " +
    "unaccounted infected evacuated rescued imprisoned jailed aboard alive unemployed",
);

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
