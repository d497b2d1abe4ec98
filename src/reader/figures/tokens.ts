import type { Span } from "../../contract/index.ts";

/** A piece of a sentence as the rules for figures see it: a run of digits, a word without its hyphens, or one mark. */
export interface Token extends Span {
  readonly kind: "number" | "word" | "mark";
  readonly text: string;
  readonly lower: string;
  /** Whether no space stands before it: "m" in "3m", "19" in "COVID-19". */
  readonly glued: boolean;
}

/** Digits with their thousands and decimals: every alternative ends at a bound, so that no run of digits is tried twice. */
const NUMBER = "\\d+(?:(?:,\\d{2,3}){0,6},\\d{3}(?!\\d))?(?:\\.\\d+)?|(?<![\\p{L}\\p{N}])\\.\\d+";
const WORD = "\\p{L}[\\p{L}\\p{M}²³]*(?:['’]\\p{L}+)?";

/** The tokens of a piece of text, in order. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const pattern = new RegExp(`(${NUMBER})|(${WORD})|\\S`, "gu");
  const piece = text.slice(start, end);
  const tokens: Token[] = [];
  let last = -1;
  for (let match = pattern.exec(piece); match !== null; match = pattern.exec(piece)) {
    const words = match[0];
    const kind = match[1] !== undefined ? "number" : match[2] !== undefined ? "word" : "mark";
    const at = start + match.index;
    tokens.push({
      start: at,
      end: at + words.length,
      kind,
      text: words,
      lower: words.toLowerCase().replace("’", "'"),
      glued: match.index === last,
    });
    last = match.index + words.length;
  }
  return tokens;
}

const HYPHENS: ReadonlySet<string> = new Set(["-", "‑", "‐"]);
const DASHES: ReadonlySet<string> = new Set(["-", "‑", "‐", "–", "—"]);

/** Whether a token is a hyphen that joins what stands on its two sides. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && HYPHENS.has(token.text);
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.text);
}

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}
