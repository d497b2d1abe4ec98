import { isBinary } from "./encoding.ts";
import { IngestError } from "./failure.ts";
import { readFileBytes, readStream } from "./file.ts";
import {
  type Archive,
  type Format,
  formatByBytes,
  formatByEnding,
  formatByMediaType,
  type Holding,
  isArchive,
  type Sent,
} from "./formats/index.ts";
import type { Run } from "./run.ts";

/** A file's bytes and what is known of them before they are read. */
export interface Raw {
  bytes: Uint8Array;
  /** The format that the name, the server or the first bytes tell; null where the words must. */
  format: Format | null;
  charset: string | null;
  address: string | null;
  /** Milliseconds that are left to take it apart. */
  left: number;
}

/** An archive, and where its bytes are. */
export interface Opened {
  archive: Archive;
  holding: Holding;
}

/** Gets what a path stands for: a file, an address, or "-" for standard input. Throws an `IngestError` where it can't. */
export async function gather(file: string, run: Run): Promise<Raw | Opened> {
  if (file === "-") {
    const bytes = await readStream(run.options.stdin ?? process.stdin, run.limits.bytes);
    return recognise({ bytes, name: file, format: null, charset: null, address: null, left: run.limits.milliseconds });
  }
  if (isAddress(file)) return gatherPage(file, run);
  const format = formatByEnding(file);
  if (format !== null && isArchive(format)) return { archive: format, holding: { path: file } };
  const started = performance.now();
  const bytes = await readFileBytes(file, run.limits.bytes);
  const left = run.limits.milliseconds - (performance.now() - started);
  return recognise({ bytes, name: file, format, charset: null, address: null, left });
}

/** A part's bytes as a file of that name, or as the page that a server sent. */
export function gatherPart(name: string, bytes: Uint8Array, sent: Sent | null, run: Run): Raw | Opened {
  const left = run.limits.milliseconds;
  if (sent !== null) return asSent({ ...sent, bytes, left });
  return recognise({ bytes, name, format: formatByEnding(name), charset: null, address: null, left });
}

/** A page by its address. */
export async function gatherPage(address: string, run: Run): Promise<Raw | Opened> {
  return asSent(await (await run.fetcher()).fetch(address));
}

/** What a server sent: what its address says counts where the server says nothing of use. */
function asSent(page: Sent & { bytes: Uint8Array; left: number }): Raw | Opened {
  const { pathname } = new URL(page.address);
  const vague = page.type === "" || page.type === "application/octet-stream" || page.type === "text/plain";
  const format = (vague ? formatByEnding(pathname) : null) ?? formatByMediaType(page.type);
  if (format === null && !vague && !/^(?:text\/|application\/xml$)/.test(page.type)) {
    throw new IngestError(
      "address-type",
      `the server sends "${page.type}", which is no article that can be read: give the address of a web page or text`,
    );
  }
  const { bytes, charset, left } = page;
  return recognise({ bytes, name: page.address, format, charset, address: page.address, left });
}

interface Unsure extends Omit<Raw, "format"> {
  name: string;
  format: Format | Archive | null;
}

/** Bytes that are no text are what they are, whatever they are called. */
function recognise({ name, format, ...raw }: Unsure): Raw | Opened {
  if (raw.bytes.length === 0) throw new IngestError("empty", "the file is empty: nothing can be read in it");
  const told = format !== null && !isArchive(format) && format.binary ? format : null;
  if (told !== null) return { ...raw, format: told };
  if (!isBinary(raw.bytes)) {
    if (format !== null && isArchive(format)) return { archive: format, holding: { bytes: raw.bytes } };
    return { ...raw, format };
  }
  const found = formatByBytes(raw.bytes);
  if (found === null) throw notText(name, raw.bytes);
  return isArchive(found) ? { archive: found, holding: { bytes: raw.bytes } } : { ...raw, format: found };
}

/** "https://…": what has a scheme is an address, except a Windows drive. */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}

function notText(file: string, bytes: Uint8Array): IngestError {
  // The container of old Word files, and of new ones that are locked.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    return new IngestError("binary", "it is a file of an old Word or Office program: save it as .docx and read that");
  }
  const ending = /\.[^./\\]{1,8}$/.exec(file)?.[0] ?? "";
  const kind = ending === "" || isAddress(file) ? "" : ` (${ending})`;
  return new IngestError("binary", `it holds binary data${kind}, no text: save it as .txt, .html or .md and read that`);
}
