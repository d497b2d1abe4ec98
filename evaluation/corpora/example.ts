import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { placeAttribution } from "../../examples/gold-places.ts";
import type { GoldArticle, GoldAttribution } from "./polnear.ts";

export const EXAMPLE = join(import.meta.dirname, "../../examples/pier-9-fire");

interface Row {
  readonly file: string;
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
  readonly context: string;
  readonly kind: "direct" | "indirect" | "mixed";
}

/** An attribution of the example's gold, with the kind that was given it by hand. */
export interface ExampleAttribution extends GoldAttribution {
  readonly kind: Row["kind"];
}

/** The bundled example's articles whose every attribution was marked by hand, before any program read them. */
export function exampleGold(): (GoldArticle & { readonly attributions: readonly ExampleAttribution[] })[] {
  const rows = JSON.parse(readFileSync(join(EXAMPLE, "attributions.json"), "utf8")) as Row[];
  return readdirSync(join(EXAMPLE, "articles"))
    .filter((file) => rows.some((row) => row.file === file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(EXAMPLE, "articles", file), "utf8");
      const attributions = rows.filter((row) => row.file === file).map((row) => placed(text, row));
      return { id: file.replace(/\.txt$/u, ""), text, attributions };
    });
}

function placed(text: string, row: Row): ExampleAttribution {
  const found = placeAttribution(text, row);
  if ("fault" in found) throw new Error(`${row.file}: ${found.fault}`);
  const list = (span: { start: number; end: number } | null) => (span === null ? [] : [span]);
  return { source: list(found.source), cue: list(found.cue), content: found.content, kind: row.kind };
}
