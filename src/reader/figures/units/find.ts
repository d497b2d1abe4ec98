import { isHyphen, type Token, tokensOf } from "../tokens.ts";
import { UNITS } from "./index.ts";
import { listed, withPrefixes } from "./prefixes.ts";
import type { UnitRule } from "./unit.ts";

/** A unit that stands in the text: its rule, and the index of the token after it. */
export interface FoundUnit {
  readonly rule: Pick<UnitRule, "unit" | "code" | "kind">;
  readonly next: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly rules: { readonly rule: UnitRule; readonly symbol: boolean }[];
}

const ROOT: Node = { next: new Map(), rules: [] };
for (const rule of UNITS.flatMap(withPrefixes)) {
  for (const words of listed(rule.words)) add(words, rule, false);
  for (const symbol of listed(rule.symbols)) add(symbol, rule, true);
}

/** A symbol is kept as it is written, under a mark that no word has, so that "MW" and "mW" stay two. */
function add(form: string, rule: UnitRule, symbol: boolean): void {
  let node = ROOT;
  for (const { text, lower } of tokensOf(form, { start: 0, end: form.length })) {
    const key = symbol ? `=${text}` : lower;
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), rules: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  if (rule.near === undefined) node.rules.push({ rule, symbol });
  else node.rules.unshift({ rule, symbol });
}

/**
 * The unit that begins at a token, the longest; a hyphen between its words is skipped ("watt-hour"). `sentence` is asked
 * only by rules of letters that stand for several units.
 */
export function unitAt(tokens: readonly Token[], at: number, sentence: () => string): FoundUnit | null {
  return along(tokens, at, at, ROOT, sentence);
}

/** Words of a unit that are written with a full stop: "900 sq. ft." */
const SHORTENED = /^(?:sq|cu)$/u;

function along(
  tokens: readonly Token[],
  first: number,
  at: number,
  node: Node,
  sentence: () => string,
): FoundUnit | null {
  const joined = at > first && isHyphen(tokens[at]) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
  const dotted = at > first && tokens[at]?.text === "." && SHORTENED.test(tokens[at - 1]?.lower ?? "");
  const index = joined || dotted ? at + 1 : at;
  const token = tokens[index];
  if (token !== undefined) {
    let longest: FoundUnit | null = null;
    for (const key of [`=${token.text}`, token.lower]) {
      const next = node.next.get(key);
      const longer = next === undefined ? null : along(tokens, first, index + 1, next, sentence);
      if (longer !== null && longer.next > (longest?.next ?? 0)) longest = longer;
    }
    if (longest !== null) return longest;
  }
  const touches = tokens[first]?.glued === true && !isHyphen(tokens[first - 1]);
  const end = tokens[at - 1];
  const cut =
    tokens[at]?.glued === true && (tokens[at]?.kind !== "mark" || tokens[at]?.text === "'") && end?.kind === "word";
  if (cut) return null;
  for (const { rule, symbol } of node.rules) {
    if (symbol && rule.touching === true && !touches) continue;
    if (symbol && !touches && at === first + 1 && isHyphen(tokens[at]) && tokens[at]?.glued === true) continue;
    if (rule.near !== undefined && !rule.near.test(sentence())) continue;
    return { rule, next: at };
  }
  return null;
}
