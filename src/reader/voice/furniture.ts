/** Lines of a page that are no sentence of its article: each kind with an example, and a sentence that it must leave alone. */
export const FURNITURE: readonly { readonly pattern: RegExp; readonly example: string; readonly not: string }[] = [
  {
    pattern:
      /^(?:read|see|find out|learn|watch|listen|hear|view|explore|discover|click|tap|swipe|scroll)\s(?:more|also|next|here|now|below|again)\b(?:\s*(?:[:|»>–—-]|$)|\s(?:about|on|from|at|here|stories|of our|in our)\b|\.?$)/iu,
    example: "Read more: the pier in pictures",
    not: "Read more than one paper, the teacher used to tell us.",
  },
  {
    pattern:
      /^(?:read more|related(?: stories| articles| links)?|more on|more from|see also|watch|listen|also read|don['’]t miss|trending|most read|topics?|tags?|categories|filed under|share|follow|comments?|advertisement|sponsored|promoted|editor['’]s (?:note|picks?)|correction|picture|pictures|image|photo|photograph|video|credit|source|copyright|graphic)\s*(?::|\||$)/iu,
    example: "Related: five walks along the canal",
    not: "Related work began in spring.",
  },
  {
    pattern:
      /\b(?:sign up|subscribe|register|log in|sign in|donate|contribute|support us|become a member|get in touch|contact us|email us|follow us|join us|download our|download the|newsletter|privacy (?:notice|policy)|terms of (?:use|service|sale))\b.*(?:\b(?:here|our|us|newsletters?|app|today|now|inbox|email|e-mail|below|alerts?|whatsapp|free|daily)\b|@)/iu,
    example: "Sign up for our morning newsletter.",
    not: "Forty boat owners had to register with the harbour office.",
  },
  {
    pattern:
      /^(?:click|tap|follow|like|share|email|call|text|write to|send|got a|have you|do you have(?! to\b)|if you (?:like|value|enjoy|have))\b.*\b(?:us|our|here|this (?:article|story|page)|link|facebook|twitter|instagram|whatsapp|@)/iu,
    example: "Do you have a story? Write to our desk.",
    not: "Do you have to be rich to fish here?",
  },
  {
    pattern: /(?:©|\(c\)\s?\d{4}|all rights reserved|may not be (?:published|reproduced|republished))/iu,
    example: "© Tallow Bay Herald. All rights reserved.",
    not: "All rights were reserved for the crew.",
  },
  {
    pattern:
      /^\W*(?:additional |further )?(?:reporting|writing|editing|edited|compiled|produced|translated|photographs?|photography|illustrations?)(?: and \p{L}+)? by\b/iu,
    example: "(Reporting by Ann Sorel; editing by M. Dunne)",
    not: "Reporting of the fire began late.",
  },
  {
    pattern:
      /\b(?:contributed to this (?:report|story|article)|(?:this|the) (?:story|article|report) (?:was|has been|is) (?:first |originally |produced |updated|corrected|amended|part of|republished|published|supported)|receives? (?:financial )?support from)\b/iu,
    example: "Associated writer Ann Sorel contributed to this report.",
    not: "Rain contributed to this delay.",
  },
  {
    pattern:
      /^\p{L}+ \p{L}+ is (?:a|an|the) (?:staff |senior |guest |freelance |regular )?(?:reporter|writer|columnist|correspondent|contributor|editor)\b.*\b(?:at|for|of|with)\b/u,
    example: "Mara Holm is a columnist for the Saltmere Courier.",
    not: "Holm is a reporter whom both sides trust.",
  },
  {
    pattern:
      /^(?:FILE\b|pictured\b|above:|below:|left:|right:|from left|\d\s(?=\p{Lu}).*\bcredit:)|\((?:AP|AFP|PA|EPA|Reuters|Getty)?\s?(?:photo|image|picture)\b|\bcredit: \p{Lu}|\/\s?(?:PA|AP|AFP|EPA|Reuters|Getty)\b(?:\s\w+)?\)?$|\((?:pictured|left|right|centre|center|above)\)[^.]*$/iu,
    example: "FILE - The old pier at dusk. (Photo: Ann Sorel)",
    not: "The old file lay on the pier.",
  },
  {
    pattern:
      /\b(?:speaks|speak|gestures?|arrives?|looks? on|waves?|dances?|poses?|walks?|prepare|gather|wears)\b.*,\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.?\s\d{1,2},\s\d{4}/iu,
    example: "Ann Sorel speaks to reporters at the harbour in Saltmere, Friday, June 3, 2022.",
    not: "Ann Sorel spoke on June 3, 2022, of her plans.",
  },
  {
    pattern:
      /^\p{Lu}[\p{L}’'-]+(?:,? (?:and )?\p{Lu}[\p{L}’'-]+){0,5} (?:reported|contributed|reports|contributes) from \p{Lu}[\p{L}.'’-]*(?:,? (?:and )?\p{Lu}[\p{L}.'’-]*){0,5}\.?$/u,
    example: "Dunne reported from Saltmere.",
    not: "Dunne reported from Saltmere that the pier was closed.",
  },
  {
    pattern:
      /^(?:[A-Z][\w.'’-]* ){0,6}(?:\/|\|)\s?(?:[A-Z][\w.'’-]* ?){1,6}$|\b(?:getty images|via getty|file photo)\b/iu,
    example: "Harbour lights. File photo",
    not: "The photo was filed by mistake.",
  },
];

/** Whether a line or a sentence is part of the page, not of the article. */
export function isFurniture(words: string): boolean {
  return FURNITURE.some(({ pattern }) => pattern.test(words));
}
