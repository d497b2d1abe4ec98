import type { Entity } from "../../contract/index.ts";
import { isOutlet } from "./outlets.ts";

/** What stands behind an outlet's name, and behind no other's: "Northwire's correspondent", "the Gazette newspaper". */
const AFTER =
  /^(?:['’]s?)?\s+(?:correspondents?|reporters?|journalists?|photographers?|columnists?|editors?|news agency|newspaper|news website|newsroom|editorial board|editorial|tv|television|radio)\b/iu;
const REPORTED = /^\s+(?:reported|reports|quoted|cited)\b/iu;
const BEFORE =
  /\b(?:newspaper|news agency|broadcaster|magazine|tabloid|daily|weekly|wire service|news outlet|news site|news website|website|podcast|radio station|television station)\s+(?:the\s+)?$/iu;
/** "told Northwire", with no article: people tell outlets; "told the board" is no such thing. */
const TOLD = /\b(?:told|interview with|speaking to|spoke to|statement to|e-?mail to)\s+$/iu;

/** Bodies that are told things and report them without being an outlet. */
const BODY =
  /\b(?:ministry|board|company|commission|committee|council|agency|department|office|court|police|army|government|bank|union|party|university|institute|survey|service|authority|congress|parliament|senate|assembly|house|association|society|foundation|fund|group|corp|inc|ltd|plc|hospital|school|nato|un|eu|fbi|cia|nasa|who)\.?$/iu;

/** Which names are news outlets', by what they are called and by how an article speaks of them. */
export class Press {
  readonly #learned = new Set<string>();

  constructor(text: string, entities: readonly Entity[]) {
    for (const { type, name, mentions } of entities) {
      if (type === "person" || type === "place") continue;
      const spoken = mentions.filter(({ form }) => form === "name");
      const isOne = spoken.some(({ start, end }) => {
        const after = text.slice(end, end + 30);
        const before = text.slice(Math.max(0, start - 30), start);
        if (AFTER.test(after) || BEFORE.test(before)) return true;
        return !BODY.test(name) && (REPORTED.test(after) || TOLD.test(before));
      });
      if (!isOne) continue;
      this.#learned.add(folded(name));
      for (const { start, end } of spoken) this.#learned.add(folded(text.slice(start, end)));
    }
  }

  /** Whether words name an outlet. */
  has(words: string): boolean {
    return isOutlet(words) || this.#learned.has(folded(words));
  }
}

function folded(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .replace(/^(?:the|an?)\s+/u, "")
    .replace(/\s+/gu, " ");
}
