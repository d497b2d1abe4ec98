import type { Token } from "../tokens.ts";

/** Where a minus before a number begins: "minus 5", "-5", "−5"; a hyphen after a word is none. */
export function minusBefore(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1];
  if (before === undefined) return null;
  if (before.lower === "minus" && tokens[at - 2]?.lower === "or") return null;
  if (/^(?:minus|negative)$/u.test(before.lower)) return tokens[at - 2]?.kind === "number" ? null : at - 1;
  if (!/^[-−–]$/u.test(before.text) || tokens[at]?.glued !== true) return null;
  if (/^(?:minus|negative)$/u.test(tokens[at - 2]?.lower ?? "") && before.glued) return at - 2;
  const open = tokens[at - 2] === undefined || !before.glued || tokens[at - 2]?.text === "(";
  return open && tokens[at - 2]?.kind !== "number" ? at - 1 : null;
}
