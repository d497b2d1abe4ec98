/**
 * Attributes written on a page's elements before Readability takes it apart, so that they are known again after it: it
 * keeps unknown attributes and drops classes.
 */
export const POST = "data-hearsay-post";
export const MARK = "data-hearsay-mark";
export const NOTE = "data-hearsay-note";
/** On the block quotation around an embedded post: it is no quotation of the article's own. */
export const POST_FRAME = "data-hearsay-frame";
