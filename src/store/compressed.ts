import { gunzipSync, gzipSync } from "node:zlib";

/** The fastest level: half of what is kept is asked for again at once, and higher ones save a tenth for thrice the time. */
const LEVEL = 1;

/** Bytes as they are kept: gzip (RFC 1952). */
export function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: LEVEL });
}

export function expand(body: Uint8Array): Uint8Array {
  return gunzipSync(body);
}

/** Plain data as it is kept: JSON in UTF-8, compressed. */
export function pack(value: object): Uint8Array {
  return compress(Buffer.from(JSON.stringify(value), "utf8"));
}

/** What `pack` was given. The caller says what it was, since nothing else writes these columns. */
export function unpack<T>(body: Uint8Array): T {
  return JSON.parse(gunzipSync(body).toString("utf8")) as T;
}
