export { quotesOf } from "./documents.ts";
export { linkQuotes } from "./link.ts";
export { utterancesOf } from "./utterances.ts";
