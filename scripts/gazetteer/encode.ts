import { fold } from "../../src/reader/places/gazetteer/fold.ts";
import {
  BEARERS,
  BLOCK,
  CAPITAL,
  DEGREE,
  HEADER,
  KINDS,
  MAGIC,
  NO_REGION,
  PER_DOUBLING,
  USES,
} from "../../src/reader/places/gazetteer/format.ts";
import type { PlaceRecord } from "./record.ts";

/** The file that `src/reader/places/gazetteer/decode.ts` reads; the same places in the same order give the same bytes. */
export function encode(places: readonly PlaceRecord[]): Buffer {
  const regions = places.filter(({ kind }) => kind === "region");
  const records = [...regions, ...places.filter(({ kind }) => kind !== "region")];
  const regionOf = new Map(regions.map(({ region }, record) => [region, record]));
  const { blocks, starts, keys } = namesOf(records);
  const numbers = (values: readonly number[], bytes: 1 | 2 | 4) => {
    const column = Buffer.alloc(values.length * bytes);
    for (const [nth, value] of values.entries()) {
      if (bytes === 4) column.writeInt32LE(value | 0, nth * 4);
      else column.writeUIntLE(value, nth * bytes, bytes);
    }
    return column;
  };
  const head = Buffer.alloc(HEADER);
  head.write(MAGIC, "latin1");
  for (const [nth, value] of [records.length, keys, starts.length, blocks.length].entries()) {
    head.writeUInt32LE(value, 8 + 4 * nth);
  }
  return Buffer.concat([
    head,
    numbers(
      records.map(({ lat }) => Math.round(lat * DEGREE)),
      4,
    ),
    numbers(
      records.map(({ lon }) => Math.round(lon * DEGREE)),
      4,
    ),
    numbers(
      records.map(({ geonames }) => geonames),
      4,
    ),
    numbers(starts, 4),
    numbers(
      records.map(({ region }) => regionOf.get(region) ?? NO_REGION),
      2,
    ),
    numbers(
      records.map(({ population }) => Math.min(65535, Math.round(PER_DOUBLING * Math.log2(population + 1)))),
      2,
    ),
    Buffer.from(records.map(({ country }) => country ?? "\0\0").join(""), "latin1"),
    numbers(
      records.map(({ kind, capital }) => KINDS.indexOf(kind) + (capital ? CAPITAL : 0)),
      1,
    ),
    blocks,
  ]);
}

/** Folded names in alphabetical order with the records that bear them. */
function namesOf(records: readonly PlaceRecord[]): { blocks: Buffer; starts: number[]; keys: number } {
  const bearers = new Map<string, Map<number, number>>();
  for (const [record, { names }] of records.entries()) {
    for (const { name, use } of names) {
      const key = fold(name);
      if (key === "" || key.length > 100) continue;
      const borne = bearers.get(key) ?? new Map<number, number>();
      borne.set(record, Math.min(borne.get(record) ?? USES.length, USES.indexOf(use)));
      bearers.set(key, borne);
    }
  }
  const parts: Buffer[] = [];
  const starts: number[] = [];
  let length = 0;
  let before = "";
  for (const [nth, [key, borne]] of [...bearers].sort(([one], [two]) => (one < two ? -1 : 1)).entries()) {
    if (nth % BLOCK === 0) {
      starts.push(length);
      before = "";
    }
    let shared = 0;
    while (shared < before.length && before[shared] === key[shared]) shared++;
    const largest = [...borne]
      .sort(([a], [b]) => (records[b]?.population ?? 0) - (records[a]?.population ?? 0) || a - b)
      .slice(0, BEARERS);
    const part = Buffer.concat([
      Buffer.from([shared, key.length - shared]),
      Buffer.from(key.slice(shared), "latin1"),
      Buffer.from([largest.length]),
      ...largest.map(([record, use]) => {
        const number = record * 4 + use;
        return Buffer.from([number & 255, (number >> 8) & 255, number >> 16]);
      }),
    ]);
    parts.push(part);
    length += part.length;
    before = key;
  }
  return { blocks: Buffer.concat(parts), starts, keys: bearers.size };
}
