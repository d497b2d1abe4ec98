import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import { text } from "./text.ts";

export type { Format, Source } from "./format.ts";

/** Every format that ingest reads. The last one recognises any text. */
export const FORMATS: readonly Format[] = [html, markdown, text];

/** The format of a file by its name's ending; null for other kinds. */
export function formatByEnding(file: string): Format | null {
  const ending = endingOf(file);
  return FORMATS.find((format) => format.endings.includes(ending)) ?? null;
}

/** The format of a media type ("text/html; charset=utf-8"); null for other kinds. */
export function formatByMediaType(type: string): Format | null {
  const bare = type.split(";")[0]?.trim().toLowerCase() ?? "";
  return FORMATS.find((format) => format.mediaTypes.includes(bare)) ?? null;
}

/** The format of a text without a telling name, by its first characters. */
export function formatByContent(head: string): Format {
  return FORMATS.find((format) => format.recognises(head)) ?? text;
}

export function formatByName(name: string): Format {
  return FORMATS.find((format) => format.name === name) ?? text;
}

/** ".html" of "pages/Pier.HTML"; "" where a name has none. */
export function endingOf(file: string): string {
  return /[^\\/.][^\\/]*(\.[^\\/.]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
}
