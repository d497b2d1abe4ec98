import type { Span } from "../../contract/index.ts";

const KIN = String.raw`\b(?:his|her)\s+(?:[\p{Ll}-]+\s+){0,2}?(?:niece|nephew|sister|brother|mother|father|wife|husband|son|daughter|aunt|uncle|cousin|widow|widower|grandson|granddaughter|grandmother|grandfather|goddaughter|godson|partner|lawyer|solicitor|attorney|agent|assistant|friend)`;
const KIN_BEFORE = new RegExp(String.raw`${KIN},?\s+$`, "iu");
const KIN_HERE = new RegExp(`^${KIN}\\b`, "iu");

/** "her niece, *Ann Pell*", "*her niece, Ann Pell*": brought in as somebody's. */
export function isKin(start: number, text: string): boolean {
  return KIN_BEFORE.test(text.slice(Math.max(0, start - 50), start)) || KIN_HERE.test(text.slice(start, start + 50));
}

/** Whether a name is said to have a lawyer: "*Vale*'s solicitor", "a lawyer for *Vale*". */
export function hasLawyer({ start, end }: Span, text: string): boolean {
  return (
    /^['’]s? (?:\p{Ll}+ )?(?:lawyer|attorney|solicitor|barrister|counsel)\b/u.test(text.slice(end, end + 40)) ||
    /\b(?:lawyer|attorney|solicitor|barrister|counsel|representing)s?(?:,[^,.;]{2,40},)? (?:for |who represents? )?$/u.test(
      text.slice(Math.max(0, start - 70), start),
    )
  );
}
