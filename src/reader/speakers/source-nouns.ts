import type { Attribution } from "../../contract/index.ts";

type SourceType = Attribution["sourceType"];

/**
 * Head nouns of sources that no name tells, by what they make of the source. Each list is a rule: a noun at the head of
 * a source ("a *spokesman* for the port") decides its type, whatever names stand behind it.
 */
export const HEAD_NOUNS: readonly {
  readonly type: SourceType;
  readonly reason: string;
  readonly nouns: readonly string[];
}[] = [
  {
    type: "document",
    reason: "something written or recorded speaks: it can be asked for and read",
    nouns:
      words(`report study survey summary copy copies transcription poll statement letter document documents record records memo email e-mail emails post tweet
      message messages article story stories book law bill act ruling order complaint lawsuit suit filing filings paper papers
      analysis website site page release transcript video recording tape footage log logs note notes diary affidavit
      indictment editorial column op-ed essay headline blog census data figures statistics numbers results findings
      research test tests graphic chart map sign banner poster placard ad advertisement advert caption script treaty
      constitution charter manual guidelines rules handbook resolution platform manifesto speech remarks testimony
      petition warrant contract invoice receipt audit review assessment estimate estimates forecast projection list
      submission sheet notice page minutes entry account diary eulogy citation label newsletter obituary file files ledger accounts agenda catalogue
      audit inquiry summary postcard brief motion leaflet pamphlet bulletin communique dossier cable cables biography memoir profile interview broadcast programme program segment
      plan plans proposal proposals draft drafts budget agreement accord pact deal legislation
      spot slide slides clip clips film films movie documentary commercial trailer episode song lyrics novel photo photos photograph photographs image images
      screenshot screenshots paperwork phrase wording language passage paragraph section clause version index average ranking rankings questionnaire
      inspection investigation presentation timeline checklist`),
  },
  {
    type: "unnamed-group",
    reason: "several people or a body that is not named",
    nouns:
      words(`officials residents witnesses sources people police authorities analysts experts critics supporters opponents
      aides advisers advisors lawyers attorneys prosecutors investigators doctors scientists researchers workers
      employees staff members lawmakers legislators senators representatives congressmen democrats republicans voters
      reporters journalists media press neighbors neighbours relatives family families friends parents students
      teachers soldiers troops officers firefighters rescuers activists protesters demonstrators organizers organisers
      economists historians scholars academics observers commentators pundits leaders executives managers directors
      spokesmen spokespeople spokespersons insiders strategists operatives donors delegates diplomats ministers mayors governors
      judges jurors conservatives liberals progressives men women children girls boys others some many most several few both those they
      team group groups campaign campaigns government administration ministry department agency committee council board
      company companies firm firms union unions party parties court jury panel commission organization organisation authority
      organizations organisations network newspaper newspapers outlet outlets paper's hospital university school church army military
      navy force forces coastguard office bank association coalition crowd public community half percent majority respondents
      americans britons russians ukrainians chinese germans french israelis palestinians everyone everybody nobody pilots sailors
      fishermen passengers survivors victims patients customers users readers viewers allies rivals colleagues veterans farmers drivers owners
      guild federation alliance society foundation charity club league chamber consortium institute institution cabinet parliament senate
      congress legislature embassy delegation watchdog utility camp lobby chain chapter subcommittee nation bloc city town county state country couple pair duo trio
      magazine newsroom station broadcaster opposition leadership management regime side sides electorate labor squad brigade number array handful
      dozens hundreds thousands quarter`),
  },
  {
    type: "unnamed-person",
    reason: "one person who is not named",
    nouns:
      words(`official resident witness source person man woman spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney
      prosecutor investigator doctor scientist researcher worker employee member lawmaker legislator senator
      representative congressman congresswoman voter reporter journalist correspondent neighbor neighbour relative friend
      mother father brother sister son daughter wife husband parent student teacher soldier officer firefighter activist
      protester organizer organiser economist historian scholar professor observer commentator pundit leader executive
      manager director insider strategist operative donor delegate diplomat minister mayor governor judge juror president
      chairman chairwoman chair secretary commander general colonel captain sergeant chief foreman driver owner host anchor
      moderator author writer editor columnist candidate nominee client customer passenger survivor victim patient one
      another someone somebody anybody he she who detective deputy clerk nurse engineer analyst expert critic supporter
      opponent counsel ambassador pastor priest bishop pope king queen prince veteran farmer pilot sailor dispatcher guard
      boy girl child teenager youth uncle aunt cousin boss partner colleague ally rival
      treasurer defendant accused suspect solicitor barrister dean chemist biologist reviewer successor predecessor tenant landlord agent broker
      banker trader accountant auditor surveyor inspector porter cleaner`),
  },
];

/** Bodies that a name before them tells apart from all others: "the Larsen government", "the Alder council". */
export const BODIES: ReadonlySet<string> = new Set(
  words(`government administration ministry department agency committee council board company firm union party court jury panel
    commission organization organisation network newspaper campaign team group office authority bank association coalition
    university hospital school church army military navy police authorities administration's paper family camp lobby chain chapter subcommittee
    magazine station broadcaster`),
);

/** Sources that say nothing of themselves: nobody could ask them. */
export const EMPTY_SOURCES: ReadonlySet<string> = new Set(
  words(`reports report sources source some many others people rumors rumours speculation it they one there those most media press
    everyone everybody accounts word critics observers`),
);

/** The writer speaks of himself or of his paper. */
export const AUTHOR_WORDS: ReadonlySet<string> = new Set(words("i we me us myself ourselves my our"));

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}
