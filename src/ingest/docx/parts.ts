import { IngestError, inBytes } from "../failure.ts";
import { openZip } from "../zip/zip-file.ts";

/** Bytes that a document's XML may have in all; a novel has a tenth of it. */
const ROOM = 150_000_000;
const MOST = 10_000;

/**
 * A document's XML, by its path: unpacked once with a limit before anything else unpacks it without one. Throws an
 * `IngestError` where it is no document or larger than any.
 */
export async function safeParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let room = ROOM;
  const zip = await openZip({ bytes }, MOST).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new IngestError(
      "broken",
      `it is no Word document that can be opened (${reason}): open it in Word, save it anew and read that`,
    );
  });
  try {
    for (const entry of zip.entries) {
      if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
      if (entry.size > room)
        throw new IngestError(
          "too-large",
          `unpacked it is larger than ${inBytes(ROOM)}: save the article's text alone and read that`,
        );
      const part = await zip.read(entry, room);
      room -= part.length;
      if (/^docProps\//i.test(entry.name)) found.set(entry.name, Buffer.from(part).toString("utf8"));
    }
    if (!zip.entries.some(({ name }) => /^\/?word\/document\d*\.xml$/i.test(name)))
      throw new IngestError(
        "broken",
        "it is no Word document, though its name says so: open it in Word, save it anew and read that",
      );
  } finally {
    zip.close();
  }
  return found;
}
