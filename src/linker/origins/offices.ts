import { describe } from "./described.ts";

/** Offices that one person holds at a time, as the last words of a description's role. */
const OFFICE =
  /\b(?:(?:prime |foreign |defen[cs]e |health |interior |finance |justice |education |information )minister|minister of \p{L}+|president|premier|chancellor|king|queen|emir|sultan|pope|mayor|governor|secretary[- ]general|secretary of state|head of state|ombudsman)\b/iu;
/** "a former president", "vice president", "the president's aide" hold it no more, not yet or not at all. */
const NOT_HELD =
  /\b(?:former|ex|vice|deputy|acting|late|then|presidents|ministers|mayors|governors)\b|\b(?:president|premier|minister|mayor|governor|king|queen)['’]s\b/iu;

/** Whether words say an office of which there is one holder: "the president of Larsenland", "South Sudan's president". */
export function isOffice(words: string): boolean {
  return (
    !/^an?\s/iu.test(words.trim()) &&
    OFFICE.test(words) &&
    !NOT_HELD.test(words) &&
    !/\b(?:spokes|aide|adviser|office)/iu.test(words)
  );
}

/** The office that words say, folded: "prime minister"; null where they say none. */
export function officeIn(words: string): string | null {
  return isOffice(words.trim().replace(/^an?\s+/iu, "")) ? (OFFICE.exec(words)?.[0].toLowerCase() ?? null) : null;
}

/**
 * Whether somebody of these roles holds the office that words say: the same office, of the same country where both tell
 * one. A president of a company is not the president of a country.
 */
export function holdsOffice(words: string, roles: readonly string[]): boolean {
  if (!isOffice(words)) return false;
  const office = officeIn(words);
  const { country, context } = describe(words);
  return roles.some((role) => {
    if (officeIn(role) !== office) return false;
    const theirs = describe(role);
    if (country !== null || theirs.country !== null) return theirs.country === country || theirs.context.length === 0;
    return context.length === 0 || theirs.context.length === 0 || context.some((word) => theirs.context.includes(word));
  });
}
