import { belongsToPage, isHidden } from "../beside.ts";
import { IngestError, inBytes } from "../failure.ts";
import { explainFile } from "../file.ts";
import { endingOf } from "../formats/ending.ts";
import type { Allowance, Holding, Opening, Part } from "../formats/format.ts";
import type { Limits } from "../input.ts";
import { type Entry, openZip, type Zip } from "./zip-file.ts";

/**
 * The files of a ZIP that may be articles, by name as in a folder; what else it holds is counted. Nothing is written to
 * disk. A file whose path leads out of the archive is refused, as is one that is larger than one may be, whatever its
 * entry says of its size; and once the allowance is used up, all that follow are.
 */
export async function* unzip(holding: Holding, options: Opening): AsyncGenerator<Part> {
  let zip: Zip;
  try {
    zip = await openZip(holding, options.limits.parts);
  } catch (error) {
    throw broken(explainFile(error));
  }
  try {
    if (zip.entries.length === 0) throw new IngestError("empty", "the archive is empty: nothing can be read in it");
    const others = new Map<string, number>();
    for (const entry of wanted(zip.entries, others, options.knows)) {
      const failure = refusal(entry, options);
      yield failure === null
        ? await partOf(zip, entry, options)
        : { name: entry.name, failure: { code: failure.code, message: failure.message } };
    }
    yield { others };
  } finally {
    zip.close();
  }
}

/** Files that may be articles, in the order of their names; those of other kinds are counted. */
function wanted(entries: readonly Entry[], others: Map<string, number>, knows: Opening["knows"]): Entry[] {
  const files = entries.filter(({ name }) => !name.endsWith("/"));
  const names = new Set(files.map(({ name }) => name));
  const found: Entry[] = [];
  for (const entry of files) {
    if (isBeside(entry.name, names)) continue;
    const kind = endingOf(entry.name);
    // A path that leads out is told, whatever it leads to.
    if (knows(entry.name) || entry.outside !== null) found.push(entry);
    else others.set(kind || "without an ending", (others.get(kind || "without an ending") ?? 0) + 1);
  }
  return found.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

/** Hidden files, what macOS puts beside each file, and a saved page's pictures and frames. */
function isBeside(name: string, names: ReadonlySet<string>): boolean {
  const segments = name.split("/");
  if (segments.some((segment) => (isHidden(segment) && segment !== "..") || segment === "__MACOSX")) return true;
  return segments.slice(0, -1).some((segment, index) => {
    const folder = segments
      .slice(0, index)
      .map((part) => `${part}/`)
      .join("");
    return belongsToPage(segment, { has: (page) => names.has(folder + page) });
  });
}

function refusal(entry: Entry, { limits, allowance }: { limits: Limits; allowance: Allowance }): IngestError | null {
  if (entry.outside !== null)
    return new IngestError("archive-path", `its path leads out of the archive: unpack it yourself if you trust it`);
  if (entry.locked)
    return new IngestError("locked", "it is locked with a password: unpack the archive with it and read the files");
  if (entry.size > limits.bytes)
    return new IngestError(
      "too-large",
      `unpacked it is larger than ${inBytes(limits.bytes)} (${inBytes(entry.size)}): save the article's text alone and read that`,
    );
  if (allowance.left < entry.size)
    return new IngestError(
      "too-large",
      `the archive is larger than ${inBytes(limits.unpacked)} when unpacked, and what follows is not read: split it`,
    );
  return null;
}

async function partOf(
  zip: Zip,
  entry: Entry,
  { limits, allowance }: { limits: Limits; allowance: Allowance },
): Promise<Part> {
  try {
    const bytes = await zip.read(entry, Math.min(limits.bytes, allowance.left));
    allowance.left -= bytes.length;
    return { name: entry.name, bytes };
  } catch (error) {
    const { code, message } = error instanceof IngestError ? error : broken(error);
    return { name: entry.name, failure: { code, message } };
  }
}

function broken(error: unknown): IngestError {
  if (error instanceof IngestError) return error;
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return new IngestError("broken", `it could not be unpacked (${reason}): unpack it yourself and read what is in it`);
}
