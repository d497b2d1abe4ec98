import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { type Decoded, decode, isBinary } from "../encoding.ts";
import { IngestError } from "../failure.ts";
import { explainFile } from "../file.ts";
import type { Holding } from "../formats/format.ts";

/** A line of a file; null where it has more than the bytes allowed. */
export interface Line {
  number: number;
  line: string | null;
  /** What had to be assumed to decode it. */
  warnings: Decoded["warnings"];
}

/**
 * A file's lines, one after the other in the memory of one: in UTF-8, and one that isn't in what its letters tell. Throws
 * an `IngestError` where the file isn't there or may not be read.
 */
export async function* linesOf(holding: Holding, longest: number): AsyncGenerator<Line> {
  const chunks = "bytes" in holding ? [holding.bytes] : createReadStream(holding.path);
  let number = 1;
  let pending: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const bytes = Buffer.concat(pending);
    const tooLong = size > longest;
    pending = [];
    size = 0;
    if (tooLong) return { number: number++, line: null, warnings: [] };
    const { text, warnings } = isUtf8(bytes)
      ? { text: bytes.toString("utf8"), warnings: [] }
      : decode(bytes, { declared: null, html: false });
    return { number: number++, line: text.replace(/^\ufeff|\r$/g, ""), warnings };
  };
  try {
    for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
      if (number === 1 && size === 0 && isBinary(chunk)) throw notText();
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        size += end - from;
        if (size <= longest) pending.push(chunk.subarray(from, end));
        yield take();
        from = end + 1;
      }
      size += chunk.length - from;
      // Of a line that is too long already, nothing is kept but that it is.
      if (size <= longest) pending.push(chunk.subarray(from));
      else pending = [];
    }
    if (size > 0) yield take();
  } catch (error) {
    throw explainFile(error);
  }
}

function notText(): IngestError {
  return new IngestError("binary", "it holds binary data, no lines of JSON: check that it is the file you mean");
}
