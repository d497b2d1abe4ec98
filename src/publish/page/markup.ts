/** Markup that is safe to put into a page as it stands. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Part = Markup | string | number | null | readonly Part[];

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The control characters that HTML can hold. */
const KEPT = "\t\n\r";

/** Text as markup: its special characters as references, what HTML cannot hold as �. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufdd0-\ufdef\ufffe\uffff]/gu, (character) => (KEPT.includes(character) ? character : "\ufffd"))
    .replace(/[&<>"']/gu, (character) => REFERENCES[character] ?? character);
}

/** A template whose parts are escaped unless they are markup themselves; null gives nothing, a list its parts in order. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let source = strings[0] ?? "";
  for (const [index, part] of parts.entries()) source += shown(part) + (strings[index + 1] ?? "");
  return new Markup(source);
}

function shown(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.source;
  if (typeof part === "string") return escaped(part);
  return typeof part === "number" ? String(part) : part.map(shown).join("");
}

/** The address if it is one that a reader may follow (http, https, mailto), in its normal form; else null. */
export function followable(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
}
