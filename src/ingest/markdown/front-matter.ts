const LONGEST = 10_000;

/** The lines "name: value" between two lines of three dashes at a Markdown file's start, and what follows them. */
export function readFrontMatter(source: string): { fields: Map<string, string>; rest: string } {
  const fields = new Map<string, string>();
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source.slice(0, LONGEST));
  if (block === null) return { fields, rest: source };
  let list: string | null = null;
  for (const line of (block[1] ?? "").split(/\r?\n/)) {
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1];
    if (item !== undefined && list !== null) {
      const before = fields.get(list);
      fields.set(list, before === undefined ? unquoted(item) : `${before}, ${unquoted(item)}`);
      continue;
    }
    const field = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/.exec(line);
    list = field?.[1]?.toLowerCase() ?? null;
    const value = unquoted((field?.[2] ?? "").replace(/^\[(.*)\]$/, "$1"));
    if (list !== null && value !== "") fields.set(list, value);
  }
  return { fields, rest: source.slice(block[0].length) };
}

function unquoted(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim();
}
