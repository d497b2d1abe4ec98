import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/contract/index.ts";

/** An article of PolNeAR with its gold attributions, offsets in UTF-16 code units. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * PolNeAR (Newell, Margolin & Ruths, LREC 2018): `text/*.txt` and brat stand-off in `attributions/*.ann`; of several
 * annotators of one article the first in sort order is gold. To be had from its authors' page on GitHub
 * (networkdynamics/PolNeAR).
 */
export function polnear(folder: string): GoldArticle[] {
  const annotations = readdirSync(join(folder, "attributions")).sort();
  return readdirSync(join(folder, "text"))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => {
      const id = name.slice(0, -4);
      const own = annotations.find(
        (file) =>
          file === `${id}.ann` || (file.startsWith(`${id}_`) && /^[0-9a-f]{4}\.ann$/u.test(file.slice(id.length + 1))),
      );
      if (own === undefined) return [];
      const text = readFileSync(join(folder, "text", name), "utf8");
      return { id, text, attributions: brat(readFileSync(join(folder, "attributions", own), "utf8"), text) };
    });
}

/** Attributions of a brat file, whose offsets count code points. */
export function brat(file: string, text: string): GoldAttribution[] {
  const units = codeUnits(text);
  const spans = new Map<string, Span[]>();
  const events: string[][] = [];
  for (const line of file.split("\n")) {
    const [id = "", rest] = line.split("\t");
    if (rest === undefined) continue;
    if (id.startsWith("T")) {
      const ranges = rest.slice(rest.indexOf(" ") + 1).split(";");
      spans.set(
        id,
        ranges.map((range) => {
          const [start = 0, end = 0] = range.split(" ").map(Number);
          return { start: units[start] ?? text.length, end: units[end] ?? text.length };
        }),
      );
    } else if (id.startsWith("E")) events.push(rest.trim().split(/\s+/u));
  }
  return events.map((roles) => {
    const of = (role: string) =>
      roles
        .map((pair) => pair.split(":"))
        .filter(([name = ""]) => name.replace(/\d+$/u, "") === role)
        .flatMap(([, target = ""]) => spans.get(target) ?? []);
    return { source: of("Source"), cue: of("Cue"), content: of("Content") };
  });
}

/** For each code point of a text its offset in UTF-16 code units, and the length at the end. */
function codeUnits(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return units;
}
