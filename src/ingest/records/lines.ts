import { createReadStream } from "node:fs";
import { isBinary } from "../encoding.ts";
import { IngestError } from "../failure.ts";
import { explainFile } from "../file.ts";
import type { Holding } from "../formats/format.ts";

/** A line of a file; null where it has more than the bytes allowed. */
export interface Line {
  number: number;
  line: string | null;
}

/**
 * A file's lines, in UTF-8, one after the other in the memory of one. Throws an `IngestError` where the file isn't there
 * or may not be read.
 */
export async function* linesOf(holding: Holding, longest: number): AsyncGenerator<Line> {
  const chunks = "bytes" in holding ? [holding.bytes] : createReadStream(holding.path);
  let number = 1;
  let pending: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const line =
      size > longest
        ? null
        : Buffer.concat(pending)
            .toString("utf8")
            .replace(/^\ufeff|\r$/g, "");
    pending = [];
    size = 0;
    return { number: number++, line };
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
