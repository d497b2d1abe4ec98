import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { IngestError } from "../failure.ts";
import { readStream } from "../file.ts";
import type { Holding } from "../formats/format.ts";

/** A file in a ZIP, as its directory lists it. */
export interface Entry {
  /** With "/" between folders; ends in "/" for a folder. */
  name: string;
  /** Bytes when unpacked, by its own account; unpacking ends there. */
  size: number;
  locked: boolean;
  /** Why its path is none within the archive; null for one that is. */
  outside: string | null;
  raw: yauzl.Entry;
}

export interface Zip {
  entries: readonly Entry[];
  /** Unpacks a file in memory; rejects where it is longer than `limit` or than its entry says, or broken. */
  read(entry: Entry, limit: number): Promise<Uint8Array>;
  close(): void;
}

/** Opens a ZIP and reads its directory. Rejects where it is none, or lists more than `most` files. */
export async function openZip(holding: Holding, most: number): Promise<Zip> {
  // Names are decoded here, so that one that leads out of the archive refuses itself and not all the others.
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true };
  const file = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    const done = (error: Error | null, opened: yauzl.ZipFile) => (error === null ? resolve(opened) : reject(error));
    if ("path" in holding) yauzl.open(holding.path, options, done);
    else yauzl.fromBuffer(Buffer.from(holding.bytes), options, done);
  });
  try {
    return {
      entries: await entriesOf(file, most),
      read: (entry, limit) => read(file, entry, limit),
      close: () => file.close(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

async function entriesOf(file: yauzl.ZipFile, most: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  await new Promise<void>((resolve, reject) => {
    file.on("error", reject);
    file.on("end", resolve);
    file.on("entry", (raw: yauzl.Entry) => {
      if (entries.length >= most) {
        reject(new IngestError("archive-parts", `it lists more than ${most} files: split it`));
        return;
      }
      entries.push(entryOf(raw));
      file.readEntry();
    });
    file.readEntry();
  });
  return entries;
}

function entryOf(raw: yauzl.Entry): Entry {
  const name = yauzl.getFileNameLowLevel(raw.generalPurposeBitFlag, raw.fileNameRaw, raw.extraFields, false);
  return {
    name,
    size: raw.uncompressedSize,
    locked: (raw.generalPurposeBitFlag & 1) === 1,
    outside: yauzl.validateFileName(name),
    raw,
  };
}

async function read(file: yauzl.ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    file.openReadStream(entry.raw, (error, opened) => (error === null ? resolve(opened) : reject(error)));
  });
  return new Uint8Array(await readStream(stream, limit));
}
