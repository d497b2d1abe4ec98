import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Span } from "../../src/contract/index.ts";

export interface TimedText {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  /** Times as marked, with TimeML's values. */
  readonly times: readonly (Span & { readonly value: string })[];
}

/** The documents of a folder of TimeML (TimeBank, AQUAINT; UzZaman et al. 2013), in the order of their names. */
export function timedTexts(folder: string): TimedText[] {
  return globSync("**/*.tml", { cwd: folder })
    .map((path) => timedText(basename(path, ".tml"), readFileSync(join(folder, path), "utf8")))
    .sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

function timedText(id: string, document: string): TimedText {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/u.exec(document)?.[1] ?? "";
  const published = /<DCT>[\s\S]*?value="([^"]+)"/u.exec(document)?.[1]?.slice(0, 10);
  const times: (Span & { value: string })[] = [];
  let open: { start: number; value: string } | null = null;
  let text = "";
  let at = 0;
  for (const tag of body.matchAll(/<(\/?)(\w+)([^>]*)>/gu)) {
    text += unescaped(body.slice(at, tag.index));
    at = tag.index + tag[0].length;
    if (tag[2] !== "TIMEX3") continue;
    if (tag[1] === "") open = { start: text.length, value: /\bvalue="([^"]*)"/u.exec(tag[3] ?? "")?.[1] ?? "" };
    else if (open !== null) times.push({ ...open, end: text.length });
  }
  text += unescaped(body.slice(at));
  return { id, text, times, ...(published === undefined ? {} : { published }) };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? "");
}
