import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { gunzipSync } from "node:zlib";

/** A text as it lies in a corpus, its markup included. */
export interface CorpusText {
  readonly corpus: string;
  readonly text: string;
}

/** Every article of the corpora under `folder`: whole files, and of files that hold many, each line's or record's text. */
export function* corpusTexts(folder: string): Generator<CorpusText> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of entries) {
    const corpus = relative(folder, path).split(sep)[0] ?? "";
    for (const text of textsOf(path)) if (text.trim() !== "") yield { corpus, text };
  }
}

function textsOf(path: string): string[] {
  const name = basename(path).toLowerCase();
  if (name.endsWith(".xml")) return [tokensOr(readFileSync(path, "utf8"))];
  if (/\.(txt|tml|html?|md)$/.test(name)) return [readFileSync(path, "utf8")];
  if (/\.html?\.gz$/.test(name)) return [gunzipSync(readFileSync(path)).toString("utf8")];
  if (name.endsWith(".jsonl")) return linesOf(path).map((line) => stringsIn(JSON.parse(line)).join("\n"));
  if (name.endsWith(".json")) return recordsOf(readFileSync(path, "utf8"));
  if (name.endsWith(".conllu")) {
    return [
      linesOf(path)
        .flatMap((line) => (line.startsWith("# text = ") ? [line.slice(9)] : []))
        .join("\n"),
    ];
  }
  return [];
}

/** The tokens of a file that marks each of them, else the file as it is. */
function tokensOr(xml: string): string {
  const tokens = [...xml.matchAll(/<token [^>]*>([^<]*)<\/token>/g)].map((match) => match[1] ?? "");
  return tokens.length > 0 ? tokens.join(" ") : xml;
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** A JSON file is one value, or one on each line. */
function recordsOf(text: string): string[] {
  try {
    return [stringsIn(JSON.parse(text)).join("\n")];
  } catch {
    return text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => stringsIn(JSON.parse(line)).join("\n"));
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
