/**
 * Whether two names are of one agent: a person by surname, an organisation by most of its words or its initials;
 * spelling, titles and articles forgiven.
 */
export function sameAgent(one: string, other: string): boolean {
  const a = nameWords(one);
  const b = nameWords(other);
  if (a.length === 0 || b.length === 0) return false;
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return true;
  const whole = [a.join(""), b.join("")];
  if (initials(b).includes(whole[0] ?? "") || initials(a).includes(whole[1] ?? "")) return true;
  const [x = "", y = ""] = [a.at(-1), b.at(-1)];
  return x.length > 2 && (x === y || (x.length > 5 && likeness(x, y) >= 0.85));
}

const SAYS_NOTHING = new Set(
  "the a an of mr mrs ms dr sir president minister prime general colonel mp senator".split(" "),
);

function nameWords(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replace(/[’']s\b/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !SAYS_NOTHING.has(word));
}

function initials(words: string[]): string[] {
  return [words.map((word) => word[0]).join(""), words.map((word) => (word.length === 2 ? word : word[0])).join("")];
}

/** Ratcliff–Obershelp similarity, as Python's difflib computes it: twice the matching characters over all. */
function likeness(one: string, other: string): number {
  const matching = (a: string, b: string): number => {
    let best = { length: 0, at: 0, to: 0 };
    for (let i = 0; i < a.length; i++) {
      for (let j = 0; j < b.length; j++) {
        let length = 0;
        while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
        if (length > best.length) best = { length, at: i, to: j };
      }
    }
    if (best.length === 0) return 0;
    return (
      best.length +
      matching(a.slice(0, best.at), b.slice(0, best.to)) +
      matching(a.slice(best.at + best.length), b.slice(best.to + best.length))
    );
  };
  return (2 * matching(one, other)) / (one.length + other.length);
}
