import { OUTLET_ENDINGS, OUTLET_NOUNS, OUTLETS } from "../../contract/index.ts";

/** The press as a crowd: who tells it speaks to all, so it hands nothing on. */
const CROWD =
  /^(?:the |local |foreign |other )?(?:reporters|journalists|media|press|newsmen|news media|correspondents|a news conference)$/iu;

/** Whether words name a news outlet, or one of its reporters ("a Northwire correspondent"). */
export function isOutlet(words: string): boolean {
  const name = bare(words);
  if (name === "" || CROWD.test(name)) return false;
  if (
    OUTLETS.has(name) ||
    OUTLETS.has(name.replace(/\s+(?:news agency|agency|news|newspaper|television|tv|radio|magazine)$/u, ""))
  )
    return true;
  if (/^\p{Lu}|^the \p{Lu}/u.test(words.trim()) && OUTLET_ENDINGS.test(name)) return true;
  if (/^(?:the )?(?:Radio|TV|Television|Channel|Kanal|Canal) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(words.trim()))
    return true;
  if (OUTLET_NOUNS.test(name) || /^(?:the )?\p{Lu}\p{L}+ media$/u.test(words.trim())) return true;
  // "the official news agency SUNA", "the Alder-based daily Quay Times"
  const introduced =
    /\b(?:agency|newspaper|daily|paper|magazine|weekly|broadcaster|network|channel|station|website|site|tabloid|newsletter)\s+(\p{Lu}.*)$/u.exec(
      words,
    );
  return introduced !== null && !/\bof\b|\bfor\b/u.test(words) && name.split(" ").length < 9;
}

/** Whether words name an outlet's reporter or programme: "a Northwire correspondent", "the Herald's reporter". */
export function isReporterOf(words: string): boolean {
  return /\b(?:reporter|correspondent|journalist|photographer|cameraman|columnist|crew|team|programme|program|show|website|web site|site)s?$/iu.test(
    words.trim(),
  );
}

/** The outlet's name in "a Northwire correspondent", "the AFP news agency", "Herald's website"; the words as they are where none is in them. */
export function outletIn(words: string): string {
  const plain = words.trim().replace(/^(?:the|an?)\s+/iu, "");
  const named =
    /^(.*?)(?:['’]s)?\s+(?:(?:news|wire|press)\s+(?:agency|service)|correspondent|reporter|journalist|photographer|newspaper|website|television|magazine)s?$/u.exec(
      plain,
    )?.[1];
  return named !== undefined && /^\p{Lu}/u.test(named) ? named : plain;
}

/** Whether a name is that of the outlet which published the article, whose name may be given as its address. */
export function isOwnOutlet(words: string, outlet: string | null): boolean {
  if (outlet === null) return false;
  const name = squeezed(bare(words));
  if (name.length < 2) return false;
  const isAddress = /^[\w-]+(?:\.[\w-]+)+$/u.test(outlet);
  if (!isAddress) return squeezed(bare(outlet)) === name || isShortOf(words, outlet);
  const labels = outlet
    .toLowerCase()
    .split(".")
    .filter((label) => !/^(?:www\d*|com?|org|net|co|uk|news|edition|[a-z]{2})$/u.test(label));
  const parts = bare(words).split(/[\s-]+/u);
  const initials = parts.map((part) => part[0] ?? "").join("");
  const shortened =
    parts
      .slice(0, -1)
      .map((part) => part[0] ?? "")
      .join("") + (parts.at(-1) ?? "");
  return labels.some((label) => {
    const plain = squeezed(label);
    return (
      plain === name ||
      (parts.length > 1 && (plain === initials || plain === shortened)) ||
      (plain.length > 4 && name.startsWith(plain))
    );
  });
}

/** "VPA" of the "Vellmar Press Agency", "the Register" of "The Register of Sport", "the Courier" of the "Tessaly Courier". */
function isShortOf(words: string, outlet: string): boolean {
  const whole = bare(outlet).split(/[\s-]+/u);
  const own = bare(words);
  if (whole.length < 2) return false;
  if (/^\p{Lu}{2,}$/u.test(words.trim())) return own === whole.map((word) => word[0] ?? "").join("");
  if (!/^\p{Lu}/u.test(words.trim().replace(/^the\s+/iu, ""))) return false;
  return own === whole.at(-1) || (own === whole[0] && whole[1] === "of");
}

/** "this newspaper": the paper that says so. */
export function isThisOutlet(words: string): boolean {
  return /^(?:this|our) (?:newspaper|paper|magazine|website|site|agency|outlet|publication|journal|broadcaster|station|network|column)$/iu.test(
    words.trim(),
  );
}

function bare(words: string): string {
  return words
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[’']s?$/u, "")
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/u, "");
}

function squeezed(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, "");
}
