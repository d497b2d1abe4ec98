import { readFileSync } from "node:fs";
import type { Span } from "../../src/contract/index.ts";

export interface PlacedText {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly places: readonly MarkedPlace[];
}

/** A place as people marked it; without coordinates where they knew none. */
export interface MarkedPlace extends Span {
  readonly at: { readonly lat: number; readonly lon: number } | null;
}

/**
 * The articles of a file of marked places, in its order: LGL (Lieberman et al. 2010) and GeoVirus (Gritta et al. 2018), which
 * name their parts alike. Offsets are made UTF-16 code units; those of GeoVirus lie one too far to the right, and stay so.
 */
export function placedTexts(file: string): PlacedText[] {
  // what stands in comments was taken back by the annotators
  const document = readFileSync(file, "utf8").replace(/<!--[\s\S]*?-->/gu, "");
  return [...document.matchAll(/<article\b([^>]*)>([\s\S]*?)<\/article>/gu)].map(([, head = "", body = ""], nth) => {
    const text = textOf(body);
    const units = unitsOf(text);
    const published = partOf(body, "dltime")?.slice(0, 10);
    const places = markedIn(body).flatMap((place): MarkedPlace[] => {
      const [start, end] = ["start", "end"]
        .map((part) => place.get(part))
        .map((at) => units[Number(at)] ?? text.length);
      if (start === undefined || end === undefined) return [];
      const [lat, lon] = [place.get("lat"), place.get("lon")];
      return [{ start, end, at: lat && lon ? { lat: Number(lat), lon: Number(lon) } : null }];
    });
    const id = /\bdocid="([^"]+)"/u.exec(head)?.[1] ?? String(nth).padStart(4, "0");
    return { id, text, places, ...(published ? { published } : {}) };
  });
}

/** The parts of each marked place by their names, in the order in which places begin; one may stand within another. */
function markedIn(body: string): ReadonlyMap<string, string>[] {
  const marked: Map<string, string>[] = [];
  const open: Map<string, string>[] = [];
  for (const [, close, tag = "", value = ""] of body.matchAll(/<(\/?)(toponym|location|start|end|lat|lon)>([^<]*)/gu)) {
    if (tag !== "toponym" && tag !== "location") {
      if (close === "") open.at(-1)?.set(tag, value);
    } else if (close === "") {
      const place = new Map<string, string>();
      marked.push(place);
      open.push(place);
    } else open.pop();
  }
  return marked.filter((place) => place.get("start") && place.get("end"));
}

function textOf(body: string): string {
  const written = /<text>([\s\S]*?)<\/text>/u.exec(body)?.[1] ?? "";
  const quoted = /^<!\[CDATA\[([\s\S]*)\]\]>$/u.exec(written)?.[1];
  return (quoted ?? unescaped(written)).replace(/\r\n?/gu, "\n");
}

function partOf(body: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`, "u").exec(body)?.[1];
}

/** Where each code point begins, in UTF-16 code units. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  return [...units, at];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? "");
}
