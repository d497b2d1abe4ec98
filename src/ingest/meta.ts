import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { z } from "zod";
import { edtfOf } from "./article/dates.ts";
import { IngestError } from "./failure.ts";
import type { Given } from "./input.ts";

const Entry = z.object({
  file: z.string().min(1),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  title: z.string().nullish(),
});
const Entries = z.array(Entry);

/** What a `--meta` list says, by file. */
export interface Meta {
  /** Where the list lies, whole: a folder that holds it is not asked for an article there. */
  readonly path?: string;
  /** What the list says of a file: the entry whose path is the longest end of the file's own; {} where none is. */
  givenFor(file: string): Given;
}

/**
 * Reads a `--meta` list: JSON, a list of `{file, outlet, published, url, title}`. Throws an `IngestError` with the code
 * `meta-invalid` and one sentence where it can't be read, is no such list, or says two things of one file.
 */
export async function loadMeta(path: string): Promise<Meta> {
  let source: string;
  try {
    source = await readFile(path, "utf8");
  } catch {
    throw invalid(path, "can't be read: check that the file is there");
  }
  return makeMeta(path, parse(path, source));
}

function parse(path: string, source: string): z.infer<typeof Entries> {
  let json: unknown;
  try {
    json = JSON.parse(source.replace(/^\ufeff/, ""));
  } catch (error) {
    throw invalid(
      path,
      `is no JSON (${error instanceof Error ? error.message : error}): write a list of {"file": …, "outlet": …}`,
    );
  }
  const entries = Entries.safeParse(json);
  if (entries.success) return entries.data;
  const issue = entries.error.issues[0];
  throw invalid(
    path,
    `is wrong at ${issue?.path.join(".") || "its start"} (${issue?.message}): write a list of {"file": …, "outlet": …}`,
  );
}

function makeMeta(path: string, entries: z.infer<typeof Entries>): Meta {
  const bySegments = new Map<string, Given>();
  for (const entry of entries) {
    const key = segmentsOf(entry.file).join("/");
    const given = givenOf(path, entry);
    const before = bySegments.get(key);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(given)) {
      throw invalid(path, `says two different things of "${entry.file}": leave one of the entries`);
    }
    bySegments.set(key, given);
  }
  return {
    path: resolve(path),
    givenFor(file) {
      const whole = /^[a-z]+:\/\//i.test(file) || file === "-" ? file : resolve(file);
      const segments = segmentsOf(whole);
      for (let from = 0; from < segments.length; from++) {
        const given = bySegments.get(segments.slice(from).join("/"));
        if (given !== undefined) return given;
      }
      return {};
    },
  };
}

/** The names of a path, those within an archive ("reports.zip!a.txt") too; "." and empty ones left out; "a/../b" is "b". */
function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  for (const segment of path.split(/[\\/!]+/)) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(segment);
  }
  while (segments[0] === "..") segments.shift();
  return segments;
}

function givenOf(path: string, entry: z.infer<typeof Entry>): Given {
  const given: Given = {};
  if (entry.outlet) given.outlet = entry.outlet;
  if (entry.url) given.url = entry.url;
  if (entry.title) given.title = entry.title;
  if (entry.published) {
    const published = edtfOf(entry.published);
    if (published === null)
      throw invalid(path, `gives "${entry.published}" as the date of "${entry.file}": write it as YYYY-MM-DD`);
    given.published = published;
  }
  return given;
}

function invalid(path: string, what: string): IngestError {
  return new IngestError("meta-invalid", `${path}: the list ${what}`);
}
