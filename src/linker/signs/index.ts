export { conclusionsOf } from "./conclusions.ts";
export { signsOf } from "./documents.ts";
