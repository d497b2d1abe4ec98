export { outletOfArticle } from "./key.ts";
export { type OriginView, originsOf, type StatementOrigin } from "./of-whole.ts";
