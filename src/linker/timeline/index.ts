export { orderOf, timelineOf } from "./documents.ts";
export { momentsOf } from "./moments.ts";
