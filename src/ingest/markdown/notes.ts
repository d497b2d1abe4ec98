/**
 * Takes the footnotes' definitions (`[^name]: words`, with indented lines that go on) out of a Markdown file, since
 * CommonMark knows none. Lines in fenced code stay.
 */
export function takeNotes(source: string): { body: string; notes: Map<string, string> } {
  const notes = new Map<string, string>();
  const body: string[] = [];
  let open: string | null = null;
  let fence: string | null = null;
  for (const line of source.split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? null;
    if (mark !== null) fence = fence === null ? mark : fence === mark ? null : fence;
    const definition = fence === null ? /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/.exec(line) : null;
    if (definition !== null) {
      open = definition[1] ?? "";
      notes.set(open, definition[2] ?? "");
    } else if (open !== null && fence === null && /^(?: {2,}|\t)\S/.test(line)) {
      notes.set(open, `${notes.get(open) ?? ""}\n${line.trim()}`);
    } else {
      if (line.trim() !== "") open = null;
      body.push(line);
    }
  }
  return { body: body.join("\n"), notes };
}
