/**
 * Attributes written on a page's elements before Readability takes it apart, so that they are known again after it: it
 * keeps unknown attributes and drops classes.
 */
export const POST = "data-hearsay-post";
export const MARK = "data-hearsay-mark";
export const NOTE = "data-hearsay-note";
