/** An office, law or road that only one country's papers write of so. It tells where an article is at home. */
export interface Institution {
  readonly country: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** What the pattern must leave alone. */
  readonly not: string;
}

export const INSTITUTIONS: readonly Institution[] = [
  {
    country: "US",
    pattern: /\b(?:county|parish) sheriff|\bsheriff['’]s (?:office|department|deput)/iu,
    example: "the county sheriff",
    not: "the sheriff court",
  },
  {
    country: "US",
    pattern:
      /\bState (?:Rep|Sen)\.|\bstate (?:representative|senator|legislat(?:or|ure)|trooper)s?\b|\bU\.?S\.? Rep\.|\bCongress(?:man|woman)\b/u,
    example: "State Rep. Ada Holm",
    not: "Representatives of the state",
  },
  {
    country: "US",
    pattern: /\b(?:Interstate|I)[ -]\d{1,3}\b|\b(?:state|county|U\.?S\.?) (?:Route|Highway|Road) \d+/iu,
    example: "on Interstate 75",
    not: "on the motorway M75",
  },
  {
    country: "US",
    pattern: /\b(?:independent |unified |county )?school (?:district|superintendent)\b|\bschool board\b/iu,
    example: "the school district's budget",
    not: "the school in the district",
  },
  {
    country: "US",
    pattern:
      /\bdistrict attorney|\bgrand jury|\bcounty (?:commissioner|judge|clerk|jail)|\b(?:first|second|third)-degree (?:murder|assault|felony)|\bfelony\b|\bmisdemeanor/iu,
    example: "the district attorney said",
    not: "an attorney of the district",
  },
  {
    country: "US",
    pattern: /\b(?:GOP|FEMA|FBI|IRS|EPA|USDA|AAA|NFL|NCAA|NASCAR)\b|\bRepublicans?\b.{0,300}\bDemocrats?\b/su,
    example: "an agent of the FBI",
    not: "the gop of a fish",
  },
  {
    country: "GB",
    pattern:
      /£\d|\b(?:borough|parish|county|district) council\b|\b(?:crown|magistrates['’]?) court\b|\b(?:NHS|Ofsted|HMRC)\b|\bTor(?:y|ies)\b/iu,
    example: "the borough council",
    not: "the city council",
  },
  {
    country: "US",
    pattern:
      /\b(?:superior|circuit|municipal) (?:court|judge)\b|\blaw enforcement\b|\bplea (?:agreement|bargain)\b|\bcity manager\b|\bselect(?:man|men|board)\b|\balder(?:man|men)\b/iu,
    example: "the city manager said",
    not: "the manager of the city",
  },
  {
    country: "US",
    pattern:
      /\b(?:freshman|sophomore|varsity|valedictorian|semester|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)[- ]graders?|community college)\b/iu,
    example: "a sophomore at the school",
    not: "a second year at the school",
  },
  {
    country: "US",
    pattern: /(?<![A-Z])\$ ?\d/u,
    example: "it cost $400,000",
    not: "it cost A$400,000",
  },
  {
    country: "US",
    pattern:
      /\b(?:color|labor|favor|honor|neighbor|harbor|behavior|rumor|defense|offense|center|theater|traveled|canceled|organiz\w+|realiz\w+)\b/u,
    example: "the neighbor came",
    not: "the neighbour came",
  },
  {
    country: "GB",
    pattern:
      /\b(?:colour|labour|favour|honour|neighbour|harbour|behaviour|rumour|defence|offence|centre|theatre|travelled|cancelled|organis\w+|realis\w+)\b/u,
    example: "the neighbour came",
    not: "the neighbor came",
  },
  {
    country: "GB",
    pattern:
      /\b(?:councillors?|headteachers?|grammar school|secondary school|A-levels?|GCSEs?|pensioners?|motorway|police constable|PC \p{Lu})/u,
    example: "councillors voted",
    not: "counselors voted",
  },
  {
    country: "IE",
    pattern: /\bgarda[ií]?\b|\bTaoiseach\b|\bTánaiste\b|\bD[áa]il\b|\bFianna F[áa]il\b|\bFine Gael\b/iu,
    example: "gardaí said",
    not: "the guard said",
  },
  {
    country: "CA",
    pattern:
      /\bRCMP\b|\bOPP\b|\bMPPs?\b|\bLoonie\b|\bOntarians?\b|\bAlbertans?\b|\bprovincial police\b|\bQuebecers?\b/u,
    example: "the RCMP said",
    not: "the rcmp package",
  },
  {
    country: "AU",
    pattern: /\bAFP officers\b|\bASIO\b|\bAFL\b|\bshire council\b|\bQueenslanders?\b|\bA\$\d/u,
    example: "A$40",
    not: "US$40",
  },
  {
    country: "IN",
    pattern: /\blakhs?\b|\bcrores?\b|\bLok Sabha\b|\bRs\.? ?\d/u,
    example: "Rs 40 crore",
    not: "the rs 40",
  },
];

/** The countries whose institutions a text writes of, each with where it first does, once for each institution. */
export function institutionsIn(text: string): { readonly at: number; readonly country: string }[] {
  return INSTITUTIONS.flatMap(({ country, pattern }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ at, country }];
  });
}
