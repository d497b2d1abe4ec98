import chardet from "chardet";
import iconv from "iconv-lite";
import type { Warning } from "./input.ts";

/** Bytes as text, and what had to be assumed for it. */
export interface Decoded {
  /** Without a byte order mark: it tells the encoding and is no part of the text, so offsets count from after it. */
  text: string;
  /** WHATWG's name where it has one. */
  encoding: string;
  warnings: Omit<Warning, "file">[];
}

/** Bytes at whose start an HTML page may name its encoding; the standard looks at 1,024, pages put it later. */
const PRESCAN = 4096;
/** Enough to tell an encoding by its letters' frequencies. */
const SAMPLE = 200_000;

/**
 * Decodes a file by what its bytes say. In order: byte order mark; UTF-16 without one; strict UTF-8 with more than ASCII
 * in it, since nothing else reads as such by chance; the page's own `<meta charset>` (`html`), then `declared` (an HTTP
 * header); UTF-8 with few broken bytes; letter frequencies. A character cut off at the end is kept as U+FFFD and told.
 */
export function decode(bytes: Uint8Array, hints: { declared: string | null; html: boolean }): Decoded {
  const mark = byMark(bytes);
  if (mark !== null) return inEncoding(bytes, mark);
  const wide = byZeros(bytes);
  if (wide !== null) return inEncoding(bytes, wide);
  const utf8 = scanUtf8(bytes);
  if (utf8.broken === 0 && utf8.characters > 0) return inEncoding(bytes, "utf-8");
  const declared = (hints.html ? metaCharset(bytes) : null) ?? known(hints.declared);
  if (declared !== null && declared !== "utf-8") return inEncoding(bytes, declared);
  if (utf8.broken === 0) return inEncoding(bytes, "utf-8");
  if (declared === "utf-8" || utf8.broken * 20 <= utf8.characters) return inEncoding(bytes, "utf-8");
  return byFrequency(bytes);
}

/** Whether bytes are no text in any encoding: control characters that no text holds. */
export function isBinary(bytes: Uint8Array): boolean {
  if (byMark(bytes) !== null || byZeros(bytes) !== null) return false;
  const head = bytes.subarray(0, 8192);
  if (head.length === 0) return false;
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    // ESC opens the shifts of ISO-2022; form feeds and tabs stand in text.
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control / head.length > 0.02 || MAGIC.some((magic) => magic.every((byte, index) => head[index] === byte));
}

/** First bytes of formats that begin with readable letters. */
const MAGIC: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: in Latin script every other byte is zero. */
function byZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4) return null;
  let [even, odd] = [0, 0];
  for (let index = 0; index < pairs * 2; index += 2) {
    if (head[index] === 0) even++;
    if (head[index + 1] === 0) odd++;
  }
  if (odd > pairs * 0.4 && even === 0) return "utf-16le";
  if (even > pairs * 0.4 && odd === 0) return "utf-16be";
  return null;
}

/** Counts UTF-8's characters beyond ASCII and the bytes that break it; a character cut off at the end breaks nothing. */
function scanUtf8(bytes: Uint8Array): { characters: number; broken: number } {
  let [characters, broken] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let next = 1;
    while (next < length && at + next < bytes.length && continues(bytes, at, next)) next++;
    if (length > 0 && (next === length || at + next === bytes.length)) characters++;
    else broken++;
    at += length === 0 ? 1 : next;
  }
  return { characters, broken };
}

function continues(bytes: Uint8Array, at: number, next: number): boolean {
  const [first = 0, byte = 0] = [bytes[at], bytes[at + next]];
  if (byte < 0x80 || byte > 0xbf) return false;
  if (next > 1) return true;
  // Neither overlong forms, nor surrogates, nor beyond Unicode.
  return !(
    (first === 0xe0 && byte < 0xa0) ||
    (first === 0xed && byte > 0x9f) ||
    (first === 0xf0 && byte < 0x90) ||
    (first === 0xf4 && byte > 0x8f)
  );
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString("latin1");
  const found = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(head)?.[1];
  const xml = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i.exec(head)?.[1];
  const name = known(found ?? xml ?? null);
  // A page whose bytes could be read so far is in no 16-bit encoding, whatever it says.
  return name?.startsWith("utf-16") ? "utf-8" : name;
}

/** The name under which an encoding can be decoded here; null for names that nothing here knows. */
function known(name: string | null): string | null {
  if (name === null) return null;
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return iconv.encodingExists(name) ? name.toLowerCase() : null;
  }
}

function inEncoding(bytes: Uint8Array, encoding: string): Decoded {
  const warnings: Decoded["warnings"] = [];
  const text = decodeAs(bytes, encoding);
  const cut = encoding === "utf-8" ? cutUtf8(bytes) : encoding.startsWith("utf-16") && bytes.length % 2 === 1;
  if (cut) {
    warnings.push({
      code: "cut-character",
      message: `the file ends in the middle of a ${encoding} character, as a cut-off download does; it was read up to there: check that it is whole`,
    });
  }
  const replaced = encoding === "utf-8" ? scanUtf8(bytes).broken : 0;
  if (replaced > 0) {
    warnings.push({
      code: "replaced-bytes",
      message: `${replaced} ${replaced === 1 ? "byte is" : "bytes are"} no UTF-8 and shown as �: save the file as UTF-8 to read them`,
    });
  }
  return { text, encoding, warnings };
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  }
}

/** Whether the last character's bytes are not all there. */
function cutUtf8(bytes: Uint8Array): boolean {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return false;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2);
  }
  return false;
}

function byFrequency(bytes: Uint8Array): Decoded {
  const guess = known(chardet.detect(bytes.subarray(0, SAMPLE))) ?? "windows-1252";
  // Browsers read ISO 8859-1 as its superset; detectors name the smaller one.
  const encoding = guess === "iso-8859-1" || guess === "utf-8" ? "windows-1252" : guess;
  const decoded = inEncoding(bytes, encoding);
  decoded.warnings.push({
    code: "encoding-guessed",
    message: `the file does not say its encoding; it was read as ${encoding} by its letters' frequencies: check names with accents, or save it as UTF-8`,
  });
  return decoded;
}
