import { readFileSync } from "node:fs";
import type { Span } from "../../src/contract/index.ts";

export interface NamedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly (Span & { readonly type: string })[];
}

const TYPES: Readonly<Record<string, string>> = { PER: "person", ORG: "organization", LOC: "place" };

/** The documents of an IOB2 file as Universal NER has them: `# newdoc`, `# text`, then a word and its tag a line. */
export function namedTexts(path: string): NamedText[] {
  const documents = new Map<string, { text: string; names: { start: number; end: number; type: string }[] }>();
  let id = "0000";
  for (const block of readFileSync(path, "utf8").split(/\n\s*\n/u)) {
    const lines = block.split("\n");
    const opened = lines.find((line) => line.startsWith("# newdoc"));
    if (opened !== undefined) id = opened.split("=").at(-1)?.trim() ?? id;
    const text = lines
      .find((line) => line.startsWith("# text ="))
      ?.slice(8)
      .trim();
    if (text === undefined) continue;
    const document = documents.get(id) ?? { text: "", names: [] };
    documents.set(id, document);
    const base = document.text.length;
    let at = 0;
    let open: { start: number; end: number; type: string } | undefined;
    for (const line of lines.filter((each) => /^\d/u.test(each))) {
      const [, word = "", tag = "O"] = line.split("\t");
      const start = Math.max(at, text.indexOf(word, at));
      at = start + word.length;
      if (tag.startsWith("B-")) {
        open = { start: base + start, end: base + at, type: tag.slice(2) };
        document.names.push(open);
      } else if (tag.startsWith("I-") && open !== undefined) open.end = base + at;
      else open = undefined;
    }
    document.text += `${text}\n`;
  }
  return [...documents].map(([name, { text, names }]) => ({
    id: name.replaceAll("/", "_"),
    text,
    names: names.flatMap(({ start, end, type }) => {
      const known = TYPES[type];
      return known === undefined ? [] : [{ start, end, type: known }];
    }),
  }));
}
