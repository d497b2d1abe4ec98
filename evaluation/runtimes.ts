/**
 * What quantising costs, and whether both runtimes say the same: PolNeAR's dev articles read by the shipped network
 * natively and in WebAssembly, and by the float32 network it was made of.
 *
 *   npx node evaluation/runtimes.ts --corpora FOLDER [--float32 FILE] [--articles NUMBER] [--model NAME] [--write]
 *
 * FILE is what `training/export.py --float32 FILE` keeps; without it the runtimes alone are compared.
 */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Attribution } from "../src/contract/index.ts";
import { loadModel } from "../src/encoder/load.ts";
import { DEFAULT_MODEL, modelFolder } from "../src/library/model-folder.ts";
import { createReader, type Model } from "../src/reader/index.ts";
import { polnear } from "./corpora/polnear.ts";
import { environment, writeResult } from "./environment.ts";
import { articleOf } from "./reading.ts";
import { AttributionScore } from "./scoring/attributions.ts";

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    float32: { type: "string" },
    articles: { type: "string" },
    model: { type: "string", default: DEFAULT_MODEL },
    write: { type: "boolean" },
  },
});
const SHIPPED = modelFolder(values.model);
if (values.corpora === undefined) {
  console.error("give --corpora FOLDER (with polnear/dev), and --float32 FILE where training/export.py has kept one");
  process.exit(2);
}
const articles = polnear(join(values.corpora, "polnear/dev")).slice(0, Number(values.articles ?? Infinity));

const native = await readAll(await loadModel(SHIPPED, { runtime: "native" }));
const wasm = await readAll(await loadModel(SHIPPED, { runtime: "wasm" }));
const float32 = values.float32 === undefined ? null : await readAll(await unquantised(values.float32));

const result = {
  ...environment("npx node evaluation/runtimes.ts --corpora FOLDER --float32 FILE --write", values.model),
  articles: articles.length,
  int8: native.figures,
  float32: float32?.figures ?? null,
  webAssembly: wasm.figures,
  webAssemblyAgainstNative: compare(native.attributions, wasm.attributions),
  int8AgainstFloat32: float32 === null ? null : compare(float32.attributions, native.attributions),
};
console.log(JSON.stringify(result, null, 2));
if (values.write) console.log(`written: ${writeResult("runtimes", result, "evaluation", values.model)}`);

/** The shipped network with other weights. */
async function unquantised(file: string): Promise<Model> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  for (const name of ["network.json", "tokenizer.json"]) copyFileSync(join(SHIPPED, name), join(folder, name));
  copyFileSync(file, join(folder, "network.onnx"));
  const model = await loadModel(folder, { runtime: "native" });
  rmSync(folder, { recursive: true });
  return model;
}

async function readAll(model: Model) {
  const reader = createReader(model);
  const score = new AttributionScore();
  const attributions: Attribution[][] = [];
  for (const { id, text, attributions: gold } of articles) {
    const reading = await reader.read(await articleOf(id, text));
    const outermost = reading.attributions.filter((each) => each.parent === null);
    score.add(text, gold, outermost);
    attributions.push([...reading.attributions]);
  }
  await model.encoder.close();
  const { source, cue, contentPieces, triple } = score.result();
  const figures = { source: source.f1, cue: cue.f1, contentPieces: contentPieces.f1, triple: triple.f1 };
  return { figures, attributions };
}

/** The share of attributions with the same spans, and how far confidence differs among those. */
function compare(before: readonly Attribution[][], after: readonly Attribution[][]) {
  let count = 0;
  let same = 0;
  let most = 0;
  const differs = { source: 0, content: 0, "source and content": 0, "cue or whole": 0 };
  const key = (each: Attribution) => JSON.stringify([each.source, each.cue, each.content]);
  for (const [index, own] of before.entries()) {
    const others = new Map((after[index] ?? []).map((each) => [key(each), each]));
    for (const each of own) {
      count++;
      const other = others.get(key(each));
      if (other === undefined) {
        differs[whatDiffers(each, after[index] ?? [])]++;
        continue;
      }
      same++;
      most = Math.max(most, Math.abs(each.confidence - other.confidence));
    }
  }
  return {
    attributions: count,
    sameSpansPercent: Math.round((10_000 * same) / count) / 100,
    largestConfidenceDifference: most,
    differs,
  };
}

/** In which role an attribution differs from the one with the same cue; "cue or whole" where there is none. */
function whatDiffers(one: Attribution, others: readonly Attribution[]) {
  const same = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);
  const other = others.find((each) => same(each.cue, one.cue));
  if (other === undefined) return "cue or whole";
  if (same(other.source, one.source)) return "content";
  return same(other.content, one.content) ? "source" : "source and content";
}
