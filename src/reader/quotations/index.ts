export { editsOf } from "./edits.ts";
export { kindOf } from "./kind.ts";
export { ownWords } from "./own-words.ts";
export { quotationAround, quotationsTouching, withoutOuterMarks } from "./place.ts";
export type { Quotation, QuotationForm } from "./quotation.ts";
export { quotationsOf } from "./quotations.ts";
