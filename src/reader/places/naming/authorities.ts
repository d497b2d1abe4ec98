/**
 * What stands after a place's name in the name of an authority or service of that place: "Saltmere Police Department" names
 * Saltmere, while "Saltmere University", "Saltmere Times" and "Saltmere United" are but called after it.
 */
const AUTHORITY =
  /^(?:['’]s? )?(?:(?:metropolitan|city|county|town|township|borough|village|parish|state|regional|district|provincial|national|federal|central|municipal|public|local|general|volunteer|rural|superior|circuit|supreme|high|family|juvenile) )*(?:police|sheriff|sheriffs|council|councils|commission|commissioners|board|government|governor|mayor|court|courts|fire|department|dept|bureau|office|ministry|agency|authority|administration|health|highway|parks|jail|prison|assembly|senate|house|legislature|parliament|congress|army|navy|air force|military|guard|troopers|treasury|chamber|committee|coroner|prosecutor|attorney|emergency|water|transit|transportation|housing|planning|economic|development|area|city|county|school district|public schools|schools|district|districts|customs|immigration|coast guard|embassy|consulate|cabinet)\b/iu;

/** A person or thing behind "of": "Municipality of Saltmere", "Bank of Saltmere" is none. */
const AUTHORITY_OF =
  /(?:^|\b)(?:government|city|town|township|village|borough|county|municipality|state|province|republic|kingdom|parliament|council|ministry of \p{L}+|department of \p{L}+|people|mayor|governor|bishop|embassy|consulate) of (?:the )?$/iu;

/** Whether the rest of a name makes it one of an authority over the place that it begins with. */
export function rulesWhatItBeginsWith(rest: string): boolean {
  return AUTHORITY.test(rest.trimStart());
}

export function rulesWhatItEndsWith(before: string): boolean {
  return AUTHORITY_OF.test(before);
}
