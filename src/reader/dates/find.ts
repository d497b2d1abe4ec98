import type { Span } from "../../contract/index.ts";
import { beginningAt } from "./beginnings.ts";
import type { DateRule, Parts } from "./rule.ts";
import { DATE_RULES } from "./rules/index.ts";
import { compiled } from "./template.ts";

/** Words that a rule matches and that nothing beside them speaks against. */
export interface Candidate extends Span {
  readonly rule: DateRule;
  readonly parts: Parts;
}

/** So much beside a match is looked at. */
const BESIDE = 60;

interface Compiled {
  readonly rule: DateRule;
  readonly pattern: RegExp;
  readonly place: number;
}

/** The rules whose matches can begin so. */
const BY_BEGINNING: ReadonlyMap<string, readonly Compiled[]> = byBeginning();
/** Where an expression may begin: at a letter, a figure or an apostrophe that no letter or figure stands before. */
const BEGINNING = /(?<![\w\u00c0-\u024f])[\w'’]/g;

/**
 * All that may be a date, in text order: of those that begin at one place the longest first, and of equally long ones that
 * whose rule comes first. Candidates overlap: the first that turns out to mean something counts.
 */
export function candidatesIn(text: string): Candidate[] {
  const found: (Candidate & { readonly place: number })[] = [];
  for (const { index: start } of text.matchAll(BEGINNING)) {
    const beginning = beginningAt(text, start);
    for (let length = beginning.length; length > 0; length--) {
      for (const { rule, pattern, place } of BY_BEGINNING.get(beginning.slice(0, length)) ?? []) {
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (match === null) continue;
        const span = { start, end: start + match[0].length };
        if (stands(rule, text, span)) found.push({ ...span, rule, parts: match.groups ?? {}, place });
      }
    }
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end || one.place - other.place);
}

function byBeginning(): Map<string, Compiled[]> {
  const map = new Map<string, Compiled[]>();
  DATE_RULES.forEach((rule, place) => {
    const { pattern, begins } = compiled(rule.pattern);
    for (const beginning of begins) map.set(beginning, [...(map.get(beginning) ?? []), { rule, pattern, place }]);
  });
  return map;
}

function stands(rule: DateRule, text: string, { start, end }: Span): boolean {
  if (rule.written !== undefined && !rule.written.test(text.slice(start, end))) return false;
  if (rule.before !== undefined || rule.notBefore !== undefined) {
    const before = text.slice(Math.max(0, start - BESIDE), start).replace(/\s+/g, " ");
    if (rule.before !== undefined && !rule.before.test(before)) return false;
    if (rule.notBefore?.test(before)) return false;
  }
  return !rule.notAfter?.test(text.slice(end, end + BESIDE).replace(/\s+/g, " "));
}
