import { fold } from "./fold.ts";
import { BLOCK, CAPITAL, DEGREE, HEADER, KINDS, MAGIC, NO_REGION, PER_DOUBLING, USES } from "./format.ts";
import type { Gazetteer, KnownPlace, Named } from "./gazetteer.ts";

/**
 * The gazetteer in a file's bytes (`format.ts` says how they lie). Takes no time to speak of: columns are looked at where
 * they are.
 *
 * @throws an Error that says so where the bytes are none, or are cut off
 */
export function gazetteerFrom(bytes: Uint8Array): Gazetteer {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (whole.length < HEADER || ascii(whole, 0, MAGIC.length) !== MAGIC) {
    throw new Error(`these ${bytes.length} bytes are no gazetteer of this version: they do not begin with ${MAGIC}.`);
  }
  const [records = 0, keys = 0, blocks = 0, blockBytes = 0] = new Uint32Array(whole.buffer, whole.byteOffset + 8, 4);
  const size = HEADER + records * (12 + 4 + 3) + blocks * 4 + blockBytes;
  if (whole.length !== size) {
    throw new Error(`the gazetteer has ${whole.length} bytes where its head says ${size}: it was cut off on its way.`);
  }
  let at = whole.byteOffset + HEADER;
  const next = (length: number) => {
    const start = at;
    at += length;
    return start;
  };
  const { buffer } = whole;
  const columns: Columns = {
    lat: new Int32Array(buffer, next(records * 4), records),
    lon: new Int32Array(buffer, next(records * 4), records),
    geonames: new Uint32Array(buffer, next(records * 4), records),
    starts: new Uint32Array(buffer, next(blocks * 4), blocks),
    region: new Uint16Array(buffer, next(records * 2), records),
    population: new Uint16Array(buffer, next(records * 2), records),
    country: new Uint8Array(buffer, next(records * 2), records * 2),
    kind: new Uint8Array(buffer, next(records), records),
    names: new Uint8Array(buffer, next(blockBytes), blockBytes),
  };
  return { named: (name) => lookUp(fold(name), columns, keys) };
}

interface Columns {
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  readonly geonames: Uint32Array;
  readonly starts: Uint32Array;
  readonly region: Uint16Array;
  readonly population: Uint16Array;
  readonly country: Uint8Array;
  readonly kind: Uint8Array;
  readonly names: Uint8Array;
}

function lookUp(key: string, columns: Columns, keys: number): Named[] {
  if (key === "") return [];
  const { names, starts } = columns;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstOf(columns, middle) <= key) low = middle;
    else high = middle - 1;
  }
  let at = starts[low] ?? 0;
  let name = "";
  for (let nth = low * BLOCK; nth < Math.min(keys, (low + 1) * BLOCK); nth++) {
    const shared = names[at] ?? 0;
    const more = names[at + 1] ?? 0;
    name = name.slice(0, shared) + ascii(names, at + 2, more);
    at += 2 + more;
    const bearers = names[at] ?? 0;
    if (name === key) return bearersAt(at + 1, bearers, columns);
    if (name > key) return [];
    at += 1 + 3 * bearers;
  }
  return [];
}

function firstOf({ names, starts }: Columns, block: number): string {
  const at = starts[block] ?? 0;
  return ascii(names, at + 2, names[at + 1] ?? 0);
}

function bearersAt(at: number, bearers: number, columns: Columns): Named[] {
  const { names } = columns;
  return Array.from({ length: bearers }, (_, nth): Named => {
    const byte = (place: number) => names[at + 3 * nth + place] ?? 0;
    const number = byte(0) | (byte(1) << 8) | (byte(2) << 16);
    return { place: placeOf(number >> 2, columns), use: USES[number & 3] ?? "other" };
  });
}

function placeOf(record: number, columns: Columns): KnownPlace {
  const region = columns.region[record] ?? NO_REGION;
  const kind = columns.kind[record] ?? 0;
  const country = ascii(columns.country, record * 2, 2);
  return {
    record,
    geonames: columns.geonames[record] ?? 0,
    lat: (columns.lat[record] ?? 0) / DEGREE,
    lon: (columns.lon[record] ?? 0) / DEGREE,
    country: country === "\0\0" ? null : country,
    region: region === NO_REGION ? null : region,
    kind: KINDS[kind % CAPITAL] ?? "other",
    population: Math.round(2 ** ((columns.population[record] ?? 0) / PER_DOUBLING) - 1),
    capital: kind >= CAPITAL,
  };
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  let text = "";
  for (let index = at; index < at + length; index++) text += String.fromCharCode(bytes[index] ?? 0);
  return text;
}
