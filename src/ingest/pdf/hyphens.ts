/** First parts after which a hyphen is the writer's own, wherever the line ends. */
const KEPT =
  /(?:^|[^\p{L}])(?:self|ex|vice|well|all|half|quasi|post|anti|non|cross|high|low|long|short|full|part|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten|so|co|mid|then|deputy|\p{L})$/iu;

/**
 * Joins the lines of a paragraph. A hyphen at a line's end is taken out where it only parts a word, and kept where it is
 * the word's own: before a capital or a figure, after a first part that always has one, or where the text writes the word
 * with it elsewhere (`written` in lower case). A soft hyphen is always taken out.
 */
export function joinLines(lines: readonly string[], written: { has(word: string): boolean }): string {
  let text = "";
  for (const line of lines) {
    const next = line.trim();
    if (text === "" || next === "") text += next;
    else if (text.endsWith("\u00ad")) text = text.slice(0, -1) + next;
    else if (/\p{L}[-\u2010]$/u.test(text)) text = joined(text.replace(/\u2010$/, "-"), next, written);
    else if (/[\u2013\u2014/]$/.test(text) && /\S[\u2013\u2014/]$/.test(text)) text += next;
    else text += ` ${next}`;
  }
  return text.replace(/\u00ad/g, "");
}

function joined(text: string, next: string, written: { has(word: string): boolean }): string {
  const before = /[\p{L}\p{M}'’-]+$/u.exec(text)?.[0] ?? "";
  const after = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? "";
  // "two- and three-storey": the hyphen stands for what follows later.
  if (/^(?:and|or|to)\b/.test(next)) return `${text} ${next}`;
  if (!/^\p{Ll}/u.test(after)) return text + next;
  const whole = (before.slice(0, -1) + after).toLowerCase();
  const hyphened = (before + after).toLowerCase();
  if (written.has(whole) && !written.has(hyphened)) return text.slice(0, -1) + next;
  if (written.has(hyphened) || before.slice(0, -1).includes("-") || KEPT.test(text.slice(0, -1))) return text + next;
  return text.slice(0, -1) + next;
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
