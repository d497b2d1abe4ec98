/** What can befall those who are counted: figures of different events never count the same. */
export interface CountedEvent {
  readonly event: string;
  readonly words: RegExp;
  readonly example: string;
  /** A text that must not be taken for it. */
  readonly not: string;
  /** Whether any other event in reach says more than this one: who was taken to hospital may be told to have died. */
  readonly weak?: true;
}

export const EVENTS: readonly CountedEvent[] = [
  {
    event: "death",
    words:
      /^(?:dead|die|dies|died|dying|deaths?|killed?|kills|killing|fatalit(?:y|ies)|perish\w*|toll|bod(?:y|ies)|corpses?|slain|drown(?:ed|s)?|murder(?:ed|s)?)$/u,
    example: "Twelve people died",
    not: "Twelve people dined",
  },
  {
    event: "injury",
    words: /^(?:injur(?:ed|es|e|ies|y|ing)|wound(?:ed|s|ing)?|hurt|hospitali[sz]ed|casualt(?:y|ies)|burned|burnt)$/u,
    example: "and 40 were hurt",
    not: "and 40 were hurried",
  },
  {
    event: "injury",
    words: /^hospital$/u,
    example: "Fourteen people were taken to hospital",
    not: "Fourteen people were taken to hospitals' gates",
    weak: true,
  },
  {
    event: "missing",
    words: /^(?:missing|unaccounted|disappeared|vanished)$/u,
    example: "Three are still missing",
    not: "Three missed the boat",
  },
  {
    event: "displacement",
    words:
      /^(?:displac(?:ed|es|ing|ement)|homeless|evacuat(?:ed|es|ing|ion)|fled|flee(?:s|ing)?|sheltering|relocated)$/u,
    example: "900 residents were evacuated",
    not: "900 residents were invited",
  },
  {
    event: "trapped",
    words: /^(?:trapped|traps|stranded|buried|stuck)$/u,
    example: "leaving 14 trapped",
    not: "leaving 14 strapped in",
  },
  {
    event: "rescue",
    words: /^(?:rescued|rescues|saved|survived|survivors?)$/u,
    example: "Six were rescued",
    not: "Six were recruited",
  },
  {
    event: "damage",
    words:
      /^(?:damag(?:ed|es|e|ing)|destroy(?:ed|s|ing)?|flatten(?:ed|s|ing)?|collaps(?:ed|es|e|ing)|razed|gutted|ruined|wrecked)$/u,
    example: "30 houses were flattened",
    not: "30 houses were flats",
  },
  {
    event: "arrest",
    words: /^(?:arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|jailed|imprisoned|charged)$/u,
    example: "police arrested nine",
    not: "police rested nine hours",
  },
];

/** The event that a folded word tells of; null where it tells of none. */
export function eventOf(word: string): CountedEvent | null {
  return EVENTS.find(({ words }) => words.test(word)) ?? null;
}
