/**
 * The address that all versions of one page share: what stands behind "#" never reaches a server. Null where there is none,
 * or where it is no address.
 */
export function pageOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const page = new URL(url);
  page.hash = "";
  return page.href;
}

/**
 * Whether what was published then is a newer version than what was published at that time: null where the dates leave it
 * open, being unknown or of one day. Both are EDTF; of two that are not equally exact, the common part is compared.
 */
export function isNewer(one: string | null, other: string | null): boolean | null {
  const [first, second] = [exactDate(one), exactDate(other)];
  if (first === null || second === null) return null;
  const length = Math.min(first.length, second.length);
  const [a, b] = [first.slice(0, length), second.slice(0, length)];
  return a === b ? null : a > b;
}

/** "2026-03-04" and what is finer; nothing that is unsure, open or an interval. */
function exactDate(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+)?)?)?Z?$/u.test(edtf) ? edtf.replace(/Z$/u, "") : null;
}
