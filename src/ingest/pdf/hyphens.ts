/** First parts after which a hyphen is the writer's own, wherever the line ends. */
const KEPT =
  /(?:^|[^\p{L}])(?:self|ex|vice|well|all|half|quasi|post|anti|non|cross|high|low|long|short|full|part|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten|so|co|mid|then|deputy|\p{L})$/iu;

/**
 * Joins the lines of a paragraph. A hyphen at a line's end is taken out where it only parts a word, and kept where it is
 * the word's own: before a capital or a figure, after a first part that always has one, or where the text writes the word
 * with it elsewhere (`written` in lower case). A soft hyphen is always taken out.
 */
export function joinLines(lines: readonly string[], written: { has(word: string): boolean }): string {
  const parts: string[] = [];
  // Only the last line's end is looked at: a paragraph may have as many lines as a book.
  let last = "";
  for (const line of lines) {
    const next = line.trim();
    if (next === "") continue;
    if (last !== "") parts.push(seam(last, next, written));
    last = next;
  }
  parts.push(last);
  return parts.join("").replace(/\u00ad/g, "");
}

/** A line as it stands before another. */
function seam(line: string, next: string, written: { has(word: string): boolean }): string {
  if (line.endsWith("\u00ad")) return line.slice(0, -1);
  if (/\p{L}[-\u2010]$/u.test(line)) return parted(line.replace(/\u2010$/, "-"), next, written);
  return /\S[\u2013\u2014/]$/.test(line) ? line : `${line} `;
}

function parted(line: string, next: string, written: { has(word: string): boolean }): string {
  const before = /[\p{L}\p{M}'’-]+$/u.exec(line)?.[0] ?? "";
  const after = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? "";
  // "two- and three-storey": the hyphen stands for what follows later.
  if (/^(?:and|or|to)\b/.test(next)) return `${line} `;
  if (!/^\p{Ll}/u.test(after)) return line;
  const whole = (before.slice(0, -1) + after).toLowerCase();
  const hyphened = (before + after).toLowerCase();
  if (written.has(whole) && !written.has(hyphened)) return line.slice(0, -1);
  if (written.has(hyphened) || before.slice(0, -1).includes("-") || KEPT.test(line.slice(0, -1))) return line;
  return line.slice(0, -1);
}

/** The words of lines, in lower case, those at whose end a line breaks a word left out. */
export function wordsOf(lines: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    const whole = line.replace(/[\p{L}\p{M}'’-]+[-\u2010\u00ad]$/u, "");
    for (const [word] of whole.matchAll(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu))
      found.add(word.toLowerCase().replace(/\u2010/g, "-"));
  }
  return found;
}
