export { citationsOf } from "./citations.ts";
export { broughtBy, wantedOf } from "./documents.ts";
export type { Held } from "./held.ts";
