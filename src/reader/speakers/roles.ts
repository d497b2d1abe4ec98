import type { Span } from "../../contract/index.ts";
import { isFirstName, NUMERALS } from "./person-words.ts";
import { endsHead, kindOfNoun } from "./phrase.ts";

/** What the text says somebody or something is: "immigration minister", "a charity". */
export interface Role {
  readonly head: string;
  /** Words beside the head, in lower case: "immigration", "former". */
  readonly words: readonly string[];
}

/** How much of the text before and after a name is looked at. */
const REACH = 110;
const WORD = /\p{L}[\p{L}\p{N}'’.-]*/gu;
/** Titles that head no source but say what somebody is. */
const TITLES = new Set(
  `mr mrs ms dr sir lord lady baroness dame prof professor sen senator rep gov gen col capt sgt lt president minister secretary king queen prince
   princess pope mp peer premier chancellor judge justice congressman congresswoman star singer actor actress rapper billionaire
   ceo founder co-founder cofounder head boss czar envoy comedian player coach footballer athlete entrepreneur businessman
   businesswoman businessperson tycoon activist retiree engineer teacher nurse grandmother grandfather critic democrat republican
   conservative liberal lawmaker leader successor predecessor treasurer strategist pollster whistleblower speaker attorney justice surgeon physician`.split(
    /\s+/u,
  ),
);
/** What an organisation is said to be beside its name. */
const BODIES = new Set(
  `charity company firm group agency union party organisation organization ministry department newspaper paper daily weekly magazine tabloid website
   site outlet network broadcaster channel station think-tank thinktank tank institute university college bank council committee
   airline carrier retailer manufacturer maker regulator watchdog body giant startup start-up operator nonprofit ngo club team
   coalition alliance association museum hospital school church court force service platform consultancy pollster developer insurer
   lender miner brewer supplier publisher studio centre center campaign movement militia army police bureau office`.split(
    /\s+/u,
  ),
);

function isPersonNoun(word: string): boolean {
  return TITLES.has(word.replace(/\.$/u, "")) || kindOfNoun(word)?.kind === "unnamed-person";
}

/** What stands before and behind a name and says what it is; `who` tells of which kind the name is. */
export function rolesAt(name: Span, text: string, who: "person" | "organization"): Role[] {
  const isHead = who === "person" ? isPersonNoun : (word: string) => BODIES.has(word);
  const found = [
    before(name, text, isHead, who),
    inside(name, text, isHead),
    behind(name, text, isHead),
    who === "person" ? accused(name, text) : null,
  ];
  return found.filter((role) => role !== null);
}

/** "immigration minister *Robert Vale*", "the port's spokesman, *Oren Vale*". */
function before(name: Span, text: string, isHead: (word: string) => boolean, who: string): Role | null {
  const left = text.slice(Math.max(0, name.start - REACH), name.start);
  const clause = /[^.!?;:“”"()\n]*$/u.exec(left)?.[0] ?? "";
  const apposed =
    who === "person"
      ? /(?:^|[\s,])((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Yy]our|\p{Lu}[\p{L}]*['’]s)\s[^,]{3,60}),\s*$/u.exec(
          clause,
        )?.[1]
      : undefined;
  if (apposed !== undefined) {
    const role = headed(apposed, isHead);
    if (role !== null) return role;
  }
  const words = [...clause.matchAll(WORD)].map(([word]) => word.toLowerCase());
  const last = words.at(-1) ?? "";
  if (!/[\p{L}.]\s+$/u.test(clause) || !isHead(last)) return null;
  return { head: last.replace(/\.$/u, ""), words: nearestWords(words.slice(0, -1)) };
}

/** "the trial of *Oren Vale*", "*Vale* was charged", "*Vale*, who denies the theft": the defendant, the accused, the suspect. */
function accused({ start, end }: Span, text: string): Role | null {
  const isTried =
    /\b(?:trial of|charges against|case against|arrested|charged|convicted|jailed|accuses?|sentenced)\s+(?:\p{Lu}\p{L}+\.?\s+)?$/u.test(
      text.slice(Math.max(0, start - 40), start),
    ) ||
    /^(?:,\s*\d{1,3},)?(?:,?\s+who)?\s+(?:(?:is|was|has been|had been) (?:charged|arrested|accused|on trial|convicted|sentenced)|pleaded|pleads|denies (?:the |any |all )?(?:charge|murder|theft|that|wrongdoing|taking|killing|being))\b/u.test(
      text.slice(end, end + 60),
    );
  return isTried ? { head: "defendant", words: [] } : null;
}

/** Words before a head that belong to it, back to a determiner or a small word. */
function nearestWords(words: readonly string[]): string[] {
  const own: string[] = [];
  for (const word of [...words].reverse()) {
    if (own.length >= 4 || SMALL.has(word) || endsHead(word, "") || NUMERALS.has(word)) break;
    own.push(word.replace(/['’]s?$/u, ""));
  }
  return own.reverse();
}

/** Titles that stand in the name's own span: "President Holm". */
function inside(name: Span, text: string, isHead: (word: string) => boolean): Role | null {
  const words = [...text.slice(name.start, name.end).matchAll(WORD)].map(([word]) =>
    word.toLowerCase().replace(/\.$/u, ""),
  );
  const at = words.slice(0, -1).findLastIndex((word) => isHead(word) && !isFirstName(word));
  return at < 0 ? null : { head: words[at] ?? "", words: words.slice(0, at) };
}

/** "*Oren Vale*, a spokesman for the port, said", "*Oren Vale*, 63, a retired clerk", "*Oren Vale* is the mayor". */
function behind(name: Span, text: string, isHead: (word: string) => boolean): Role | null {
  const right = text.slice(name.end, name.end + REACH);
  const apposed =
    /^(?:['’]s?)?(?:\s*\([^)]{1,30}\))?\s*(?:,\s*(?:\d{1,3}|aged? \d{1,3}),)?,?\s*,\s*([^,.;:“”"()\n]{3,})/u.exec(
      right,
    )?.[1] ?? /^\s*,\s*\d{1,3},\s*([^,.;:“”"()\n]{3,})/u.exec(right)?.[1];
  if (apposed !== undefined && !/^(?:who|which|that|and|but|said|says)\b/u.test(apposed)) {
    const role = headed(apposed, isHead);
    if (role !== null) return role;
  }
  const copula =
    /^(?:,\s*who)?\s+(?:is|was|became|remains|has been|works as|served as)\s+((?:an?|the|now the|one of the|\p{L}+['’]s)\s[^,.;:“”"()\n]{3,})/u.exec(
      right,
    )?.[1];
  if (copula !== undefined) return headed(copula, isHead);
  // an organisation's kind behind its name: "the Clear Water charity"
  const next = /^\s+(\p{Ll}[\p{L}-]+)/u.exec(right)?.[1];
  return next !== undefined && isHead(next) && BODIES.has(next) ? { head: next, words: [] } : null;
}

/** The head of a noun phrase: the last word before what only says more of it. */
function headed(phrase: string, isHead: (word: string) => boolean): Role | null {
  const words: string[] = [];
  for (const [word] of phrase.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (words.length > 0 && endsHead(lower, words.at(-1) ?? "")) break;
    if (words.length > 0 && /^(?:is|was|has|had|will|would|said|says|told|and|or)$/u.test(lower)) break;
    words.push(lower);
    if (words.length > 8) return null;
  }
  const at = words.findLastIndex((word) => isHead(word));
  if (at < 0 || at < words.length - 2) return null;
  return { head: words[at] ?? "", words: nearestWords(words.slice(0, at)) };
}

const SMALL = new Set(
  `the a an and or but of in on at to for from by with his her their its our my this that said says told was were is are as than when while who`.split(
    " ",
  ),
);
