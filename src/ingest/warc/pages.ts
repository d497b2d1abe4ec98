import { createReadStream } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { WARCParser, type WARCRecord } from "warcio";
import { IngestError, inBytes } from "../failure.ts";
import { explainFile } from "../file.ts";
import type { Holding, Opening, Part, Sent } from "../formats/format.ts";
import type { Limits } from "../input.ts";

/** Media types of pages; pictures, scripts and styles are counted. */
const PAGE =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/;

/**
 * The pages of a web archive, each named by its address, in the order in which they were archived. What is no page, and
 * answers other than 200, are counted. Reads record by record, and no more in all than the allowance has left.
 */
export async function* pagesOf(holding: Holding, { limits, allowance }: Opening): AsyncGenerator<Part> {
  const others = new Map<string, number>();
  const count = (kind: string) => others.set(kind, (others.get(kind) ?? 0) + 1);
  const source = "bytes" in holding ? [holding.bytes] : createReadStream(holding.path);
  let records = 0;
  try {
    for await (const record of WARCParser.iterRecords(source)) {
      // Anything with a line in it passes for a record.
      if (record.warcType === null || record.warcType === undefined) throw noArchive();
      records++;
      const size = Number(record.warcHeader("Content-Length") ?? 0);
      if (size > allowance.left) {
        throw new IngestError(
          "too-large",
          `it is larger than ${inBytes(limits.unpacked)} when unpacked, and what follows is not read: split it`,
        );
      }
      allowance.left -= size;
      const sent = sentOf(record);
      if (sent === null) continue;
      const status = Number(record.httpHeaders?.statusCode ?? 200);
      if (status !== 200) count(`answer ${status}`);
      else if (!PAGE.test(sent.type)) count(sent.type || "without a type");
      else yield await partOf(record, sent, limits);
    }
  } catch (error) {
    throw broken(explainFile(error));
  }
  if (records === 0) throw noArchive();
  yield { others };
}

/** What the server said of a page; null for records that are none: requests, notes, repetitions. */
function sentOf(record: WARCRecord): Sent | null {
  const address = record.warcTargetURI?.replace(/^<|>$/g, "") ?? "";
  if (!/^(?:response|resource)$/.test(record.warcType ?? "") || !/^https?:/i.test(address) || !URL.canParse(address))
    return null;
  const kind = record.httpHeaders?.headers.get("content-type") ?? record.warcHeader("Content-Type") ?? "";
  return {
    address,
    type: kind.split(";")[0]?.trim().toLowerCase() ?? "",
    charset: /charset\s*=\s*["']?([^\s;"']+)/i.exec(kind)?.[1] ?? null,
  };
}

async function partOf(record: WARCRecord, sent: Sent, limits: Limits): Promise<Part> {
  const name = sent.address;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of record) {
      size += chunk.length;
      if (size > limits.bytes) return { name, failure: { code: "too-large", message: tooLarge(limits) } };
      parts.push(chunk);
    }
    const bytes = Buffer.concat(parts);
    // warcio undoes every encoding but this one.
    const coded = /\bbr\b/i.test(record.httpHeaders?.headers.get("content-encoding") ?? "");
    const plain = coded ? brotliDecompressSync(bytes, { maxOutputLength: limits.bytes }) : bytes;
    return { name, bytes: new Uint8Array(plain), sent };
  } catch (error) {
    const { code, message } = broken(error);
    return { name, failure: { code, message } };
  }
}

function tooLarge(limits: Limits): string {
  return `it is larger than ${inBytes(limits.bytes)}: save the article's text alone and read that`;
}

function broken(error: unknown): IngestError {
  if (error instanceof IngestError) return error;
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return new IngestError("broken", `the web archive can't be read on (${reason}): check that it is whole`);
}

function noArchive(): IngestError {
  return new IngestError("broken", "it is no web archive, though its name says so: check that it is the file you mean");
}
