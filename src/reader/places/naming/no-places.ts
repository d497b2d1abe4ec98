/** Names that the network may call places and that are none: directions, bare kinds, streets, buildings, seats of power. */
export interface NoPlace {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** A place that the pattern must leave alone. */
  readonly not: string;
}

export const NO_PLACES: readonly NoPlace[] = [
  {
    name: "direction",
    pattern:
      /^(?:(?:far |mid-?|upper |lower )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern|ward|side)?|centr(?:al|e)|center|downtown|uptown)(?: (?:side|end|coast))?$/iu,
    example: "Northeast",
    not: "West Bank",
  },
  {
    name: "bare kind",
    pattern:
      /^(?:the )?(?:city|town|village|county|state|province|region|district|country|island|lake|river|sea|ocean|bay|beach|valley|mountain|hill|park|street|road|avenue|church|school|hospital|library|airport|harbou?r|port|creek|house|court|hall|center|centre|building|highway|turnpike|delta|gulf|capital|world|earth|st|ave|i|us hwy)\.?$/iu,
    example: "turnpike",
    not: "Hall County",
  },
  {
    name: "street",
    pattern:
      /\p{L}.* (?:street|streets|st|road|roads|rd|avenue|avenues|ave|drive|dr|lane|ln|boulevard|blvd|court|parkway|pkwy|highway|hwy|turnpike|route|expressway|freeway|terrace|crescent|alley|trail)\.?$|^(?:highway|route|interstate|i-?|u\.?s\.? ?(?:highway|hwy|route)?|state road) ?\d+/iu,
    example: "Saltmere Road",
    not: "Court County",
  },
  {
    name: "building",
    pattern:
      /\p{L}.* (?:house|hall|hotel|hospital|library|museum|theat(?:er|re)|church|cathedral|school|college|university|stadium|arena|mall|plaza|apartments?|inn|casino|academy|elementary|cemetery|amphitheat(?:er|re)|pavilion|zoo|restaurant|club|market|store|garage|auditorium|gym)$/iu,
    example: "Weavers' Hall",
    not: "Whitehall",
  },
];

/** Whether written words name no place that a map shows as a town, region, country, water or height. */
export function isNoPlace(name: string): boolean {
  return NO_PLACES.some(({ pattern }) => pattern.test(name));
}
