import type { Article } from "../../../contract/index.ts";
import type { Currency } from "./money.ts";

/** What tells whose dollars a paper's own are: its address's last part, or its outlet's name. */
const AT_HOME: readonly { readonly where: RegExp; readonly currency: Currency; readonly example: string }[] = [
  { where: /\.ca$/u, currency: { unit: "Canadian dollar", code: "CAD" }, example: "https://herald.example.ca/a" },
  { where: /\.au$/u, currency: { unit: "Australian dollar", code: "AUD" }, example: "https://herald.com.au/a" },
  { where: /\.nz$/u, currency: { unit: "New Zealand dollar", code: "NZD" }, example: "https://herald.co.nz/a" },
  { where: /\.sg$/u, currency: { unit: "Singapore dollar", code: "SGD" }, example: "https://herald.com.sg/a" },
  { where: /\.hk$/u, currency: { unit: "Hong Kong dollar", code: "HKD" }, example: "https://herald.com.hk/a" },
  { where: /\.tw$/u, currency: { unit: "new Taiwan dollar", code: "TWD" }, example: "https://herald.com.tw/a" },
];

/** Marks that a text puts on US dollars to tell them from its own. */
const MARKED = /US\$|\$US|U\.S\. dollars?|US dollars?|American dollars?|\$[\d,.]+(?: \p{L}+)? US\b/u;

/**
 * Whose a bare "$" is. By the rule of English news (AP and Reuters style) it is the US dollar's sign, unless the paper is
 * at home where dollars are others, or the text marks US dollars as such, so that its bare ones are not: then it is not
 * known, and the code is null.
 */
export function bareDollar({ text, url }: Pick<Article, "text" | "url">): Currency {
  const host = /^https?:\/\/([^/:?#]+)/u.exec(url ?? "")?.[1] ?? "";
  const home = AT_HOME.find(({ where }) => where.test(host));
  if (home !== undefined) return home.currency;
  return { unit: "dollar", code: MARKED.test(text) ? null : "USD" };
}

/** For the tests: one address for each. */
export const HOMES = AT_HOME;
