const FEET_AND_INCHES = /\d\s?['’′]\s?\d{1,2}(?:[.½¼¾]\d?)?$/u;
/** A mark right before the number makes it a quoted one: the "12". */
const NUMBER = /(?:^|[\s(—–×x-])\d{1,3}(?:\.\d{1,2})?(?:[½¼¾])?$|[\s-][½¼¾]$/u;

/** Whether the words before a double mark make it inches for certain: 5'10". */
export function isFeetAndInches(head: string): boolean {
  return FEET_AND_INCHES.test(head);
}

/** Whether a double mark may stand for inches: after a number of few digits, before a thing of that size or a mark. */
export function mayBeInches(head: string, tail: string): boolean {
  return NUMBER.test(head) && /^(?:$|\s|[.,;:)x×-])/u.test(tail);
}

/** Whether what follows a number and a double mark speaks for inches even inside a quotation: 12" boards, 3" x 5". */
export function readsAsInches(tail: string): boolean {
  return /^(?:\s?[x×]\s?\d|\sby\s\d|\s(?!and\b|or\b|but\b|he\b|she\b|it\b|they\b|in\b|to\b|is\b|was\b|are\b|said\b|says\b|as\b|at\b|on\b|from\b|for\b|who\b|when\b|after\b|according\b|while\b|with\b|the\b|a\b)\p{Ll}|-)/u.test(
    tail,
  );
}
