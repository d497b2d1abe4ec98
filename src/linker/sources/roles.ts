import { COVERS, type Span } from "../../contract/index.ts";

/** What else people are said to be, beside what officials and workers are called. */
const OTHERS =
  /\b(?:heads?|leaders?|presidents?|kings?|queens?|generals?|colonels?|captains?|lieutenants?|sergeants?|doctors?|nurses?|professors?|lecturers?|teachers?|residents?|villagers?|neighbou?rs?|shopkeepers?|owners?|managers?|founders?|chair(?:man|woman|person)?|coordinators?|representatives?|lawyers?|attorneys?|judges?|activists?|analysts?|experts?|researchers?|scientists?|farmers?|fishermen|refugees?|survivors?|witness(?:es)?|students?|members?|lawmakers?|senators?|rebels?|commanders?|brigadiers?|pastors?|priests?|imams?)\b/iu;
const PERSON_NOUNS = [...COVERS.flatMap(({ covers }) => covers ?? []), OTHERS];

/** How far from a name its role is looked for. */
const REACH = 120;
/** Words with which what somebody is ends. */
const END =
  /\b(?:who|whom|whose|which|said|says|told|tells|added|has|had|have|was|were|is|are|will|would|as|but)\b.*$/isu;
/** Words before a name that are no part of its role. */
const NOT_ROLE =
  /^(?:said|says|told|tells|added|adds|that|and|or|but|as|by|to|from|with|when|while|after|because|according|of|for|in|at|on|is|was|were|are|under|over|against|about|into|between|among|during|before|since|until|if|not|no|be|been|being|has|have|had|will|would|can|could|may|might|should|do|did|does|than|there|then|also|who|which)$/iu;

/**
 * What a text says that somebody is who is named in it, in the text's words: "spokesman for the port authority", "a
 * resident of Saltmarsh Row", "South Larsen's president". In text order, each once.
 *
 * @param mentions where the name stands
 */
export function rolesOf(mentions: readonly Span[], text: string): string[] {
  const found = mentions.flatMap((name) => [before(name, text), setBefore(name, text), behind(name, text)]);
  return [...new Set(found.filter((role) => role !== null))];
}

/** "Of" a body, behind a name with no role: "Oren Vale of the Larsen Board" → the Larsen Board. */
export function bodyOf(mentions: readonly Span[], text: string): string | null {
  for (const { end } of mentions) {
    const body =
      /^\s+(?:of|from)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}'’-]*)(?:\s+(?:of |and |for |the )*\p{Lu}[\p{L}\p{N}'’-]*)*)/u.exec(
        text.slice(end, end + REACH),
      )?.[1];
    if (body !== undefined) return body;
  }
  return null;
}

/** "harbour official *Oren Vale*", "South Larsen's President *Ann Pell*". */
function before({ start }: Span, text: string): string | null {
  const clause = /[^.!?;:,“”"()\n]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  if (!/\s$/u.test(clause)) return null;
  const words = clause.trim().split(/\s+/u);
  const from = words.findLastIndex((word) => NOT_ROLE.test(word) || /\p{Ll}(?:ed|ing)$/u.test(word)) + 1;
  const role = words.slice(Math.max(from, words.length - 6)).join(" ");
  return isPerson(role.split(/\s+/u).at(-1) ?? "") || isPerson(role.split(/\s+/u).slice(-2).join(" ")) ? role : null;
}

/** "the governor of North Larsen, *Oren Vale*". */
function setBefore({ start }: Span, text: string): string | null {
  const left = text.slice(Math.max(0, start - REACH), start);
  const role = /(?:^|[\s,“"])((?:the|an?|its|their|\p{Lu}[\p{L}]*['’]s)\s[^,.;:“”"()\n]{3,90}),\s*$/u.exec(left)?.[1];
  return role !== undefined && isPerson(headOf(role)) ? role : null;
}

/** "*Oren Vale*, 63, a spokesman for the port", "*Oren Vale* is the mayor of Larsen". */
function behind({ end }: Span, text: string): string | null {
  const right = text.slice(end, end + REACH);
  const role =
    /^(?:['’]s?)?\s*(?:,\s*(?:aged? )?\d{1,3})?,\s*(?:who (?:is|was)\s+)?([^,.;:“”"()\n]{3,})/u.exec(right)?.[1] ??
    /^\s+(?:is|was)\s+((?:an?|the)\s[^,.;:“”"()\n]{3,})/u.exec(right)?.[1];
  const said = role?.replace(END, "").trim();
  return said !== undefined && isPerson(headOf(said)) ? said : null;
}

/** What stands before "of", "for" and their like, where a role has its noun. */
function headOf(role: string): string {
  return role.split(/\b(?:of|for|at|in|on|from|with|to|near|inside)\b/iu)[0] ?? "";
}

function isPerson(words: string): boolean {
  return PERSON_NOUNS.some((noun) => noun.test(words));
}
