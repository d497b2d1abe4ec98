import { type Token, tokensOf } from "../tokens.ts";
import { CODES, CURRENCIES, type CurrencyRule, OTHER_NAMES } from "./currencies/index.ts";
import { listed } from "./prefixes.ts";

export type Currency = Pick<CurrencyRule, "unit" | "code">;

/** A currency that stands in the text, from a token to before another. */
export interface FoundCurrency {
  readonly currency: Currency;
  readonly first: number;
  readonly next: number;
}

const BY_CODE: ReadonlyMap<string, Currency> = new Map(
  CODES.map((code) => {
    const rule = CURRENCIES.find((each) => each.code === code);
    return [code, { unit: rule?.unit ?? OTHER_NAMES[code] ?? code, code }];
  }),
);

/** Signs as their tokens' text joined, and words as their tokens' lower case joined by spaces. */
const BY_SIGN = new Map<string, Currency>();
const BY_WORDS = new Map<string, Currency>();
for (const rule of CURRENCIES) {
  const currency = { unit: rule.unit, code: rule.code };
  for (const sign of (rule.signs ?? "").split(" ")) if (sign !== "") BY_SIGN.set(sign, currency);
  for (const words of listed(rule.words)) {
    const key = tokensOf(words, { start: 0, end: words.length })
      .map(({ lower }) => lower)
      .join(" ");
    BY_WORDS.set(key, currency);
  }
}
/** "50p"; the letter counts only where it touches the digits. */
const PENNY: Currency = { unit: "penny", code: null };
const LONGEST_SIGN = 7;
const LONGEST_WORDS = 6;

/** Whose dollars, before the sign and apart from it: "US $5", "C $6"; "A" is an article too. */
const WHOSE_SIGN = /^(?:US|us|C|CA|AU|HK|NZ|S|NT)$/u;

/** The sign of money that ends right before a token: "US$", "A$", "Rs.", "EUR"; the longest. */
export function signBefore(tokens: readonly Token[], at: number): FoundCurrency | null {
  let sign = "";
  let found: FoundCurrency | null = null;
  for (let index = at - 1; index >= 0 && at - index <= LONGEST_SIGN; index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number") break;
    const parted = index < at - 1 && tokens[index + 1]?.glued === false;
    if (parted && !(sign === "$" && WHOSE_SIGN.test(token.text))) break;
    sign = token.text + sign;
    const before = tokens[index - 1];
    const inWord = token.glued && token.kind === "word" && before?.kind !== "mark";
    const currency = BY_SIGN.get(sign) ?? BY_CODE.get(sign);
    if (currency !== undefined && !inWord) found = { currency, first: index, next: at };
  }
  return found;
}

/** The name of money that begins at a token: "dollars", "Swiss francs", "GBP", "US" and "Canadian" after a sign. */
export function moneyAt(tokens: readonly Token[], at: number): FoundCurrency | null {
  let key = "";
  let found: FoundCurrency | null = null;
  if (tokens[at]?.text === "p" && tokens[at]?.glued) return { currency: PENNY, first: at, next: at + 1 };
  for (let index = at; index < tokens.length && index - at < LONGEST_WORDS; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number") break;
    key = key === "" ? token.lower : `${key} ${token.lower}`;
    const currency = BY_WORDS.get(key) ?? (index === at ? BY_CODE.get(token.text) : undefined);
    if (currency !== undefined) found = { currency, first: at, next: index + 1 };
  }
  return found;
}

/** Whose dollars, said after the amount: "$76 US", "$31.20 Canadian". */
export const WHOSE_DOLLARS: ReadonlyMap<string, Currency> = new Map([
  ["US", { unit: "dollar", code: "USD" }],
  ["USD", { unit: "dollar", code: "USD" }],
  ["CAD", { unit: "Canadian dollar", code: "CAD" }],
  ["CDN", { unit: "Canadian dollar", code: "CAD" }],
  ["Canadian", { unit: "Canadian dollar", code: "CAD" }],
  ["AUD", { unit: "Australian dollar", code: "AUD" }],
  ["Australian", { unit: "Australian dollar", code: "AUD" }],
  ["NZD", { unit: "New Zealand dollar", code: "NZD" }],
  ["HKD", { unit: "Hong Kong dollar", code: "HKD" }],
  ["SGD", { unit: "Singapore dollar", code: "SGD" }],
]);
