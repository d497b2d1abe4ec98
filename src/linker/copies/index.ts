export { copiesOf } from "./documents.ts";
export { fingerprintsOf } from "./fingerprints.ts";
export { linkCopies } from "./link.ts";
