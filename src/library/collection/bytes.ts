import { readFile, stat } from "node:fs/promises";
import { LIMITS } from "../../ingest/index.ts";

/**
 * The bytes of a file as it lies on the disk, to be kept with the article that is all of it; null of what is no file by
 * itself, such as a line of JSON.
 */
export async function bytesAt(file: string): Promise<Uint8Array | null> {
  try {
    const about = await stat(file);
    return about.isFile() && about.size <= LIMITS.bytes ? await readFile(file) : null;
  } catch {
    return null;
  }
}
