import type { CurrencyRule } from "./currency.ts";
import { ELSEWHERE } from "./elsewhere.ts";
import { EUROPE } from "./europe.ts";
import { MOST_NAMED } from "./most-named.ts";

export type { CurrencyRule } from "./currency.ts";

/**
 * All currencies: the longest sign wins, "A$" before "$". Whose a bare "$" is, `dollars.ts` tells. Units are named with
 * their country where several share the word; the contract's "dollar" is the US dollar.
 */
export const CURRENCIES: readonly CurrencyRule[] = [...MOST_NAMED, ...EUROPE, ...ELSEWHERE];

/** ISO codes that a writer puts before or after an amount: "USD10m", "400 EUR"; with the names of those above. */
export const CODES: readonly string[] =
  "USD EUR GBP JPY CNY INR AUD CAD NZD HKD SGD TWD CHF SEK NOK DKK RUB UAH PLN CZK HUF RON BGN TRY ILS KRW THB VND IDR MYR PHP MXN BRL ZAR NGN GHS KES ETB EGP AED SAR QAR KWD IQD PKR LKR BDT".split(
    " ",
  );

/** Names of codes that no rule above has. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  SAR: "Saudi riyal",
  QAR: "Qatari riyal",
  KWD: "Kuwaiti dinar",
  IQD: "Iraqi dinar",
};
