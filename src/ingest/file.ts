import { open, stat } from "node:fs/promises";
import { IngestError, tooLarge } from "./failure.ts";

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** A file's bytes, at most `limit` of them. Throws an `IngestError` where it isn't there, may not be read or is larger. */
export async function readFileBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    await using file = await open(path, "r");
    const about = await file.stat();
    if (about.isFile() && about.size > limit) throw tooLarge(about.size, limit);
    if (about.isSocket() || about.isBlockDevice())
      throw new IngestError(
        "not-readable",
        "it is no file that can be read: give a file with text, such as .txt, .html, .pdf or .docx",
      );
    return await readStream(file.createReadStream({ autoClose: false }), limit);
  } catch (error) {
    throw explainFile(error);
  }
}

/** All bytes of a stream, refused as soon as there are more than `limit`. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === "string" ? Buffer.from(part, "utf8") : part;
    size += bytes.length;
    if (size > limit) throw tooLarge(size, limit);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

/** What went wrong with a file, in a sentence where it is one of the usual things. */
export function explainFile(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR")
    return new IngestError("not-found", "there is no such file or folder: check the path");
  if (code === "EACCES" || code === "EPERM")
    return new IngestError("not-permitted", "you may not read it: change its permissions");
  if (error instanceof IngestError || code === null) return error;
  return new IngestError("not-readable", `it can't be read (${code}): check the disk and the path`);
}
