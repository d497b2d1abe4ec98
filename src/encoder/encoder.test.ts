import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Encoder, WindowScores } from "../reader/encoder.ts";
import type { Model } from "../reader/model.ts";
import { wordsOf } from "../reader/text/words.ts";
import { createPieces, type Window, windowsOf } from "../reader/windows/index.ts";
import { loadModel } from "./load.ts";

const FOLDER = fileURLToPath(new URL("../../model/small/", import.meta.url));

const TEXTS = [
  "The harbor office said on Tuesday that two of the four cranes on Pier 9 were damaged in the fire.",
  "“We were told to leave at once,” said Mara Lindqvist, a foreman. Nobody would say who gave the order.",
  "Officials denied it.",
  "According to a report by the Coastal Safety Board, the alarm rang at 4:10 a.m., some twenty minutes after " +
    "the first calls. ".repeat(60),
];

/** All windows of the texts, each text an article of its own. */
function windowsIn(model: Model): Window[] {
  const pieces = createPieces(model.tokenizer);
  return TEXTS.flatMap((text) => {
    const words = wordsOf(text).map(({ start, end }) => pieces.of(text.slice(start, end)));
    return windowsOf([{ first: 0, last: words.length }], words, model.network);
  });
}

/** The best label of each word. */
function labelsOf(scores: Float32Array, labels: number): number[] {
  return Array.from({ length: scores.length / labels }, (_, word) => {
    const own = scores.subarray(word * labels, (word + 1) * labels);
    return own.indexOf(Math.max(...own));
  });
}

/** A digest of all bits, which is far quicker to compare than the numbers. */
function bitsOf(all: readonly WindowScores[]): string {
  const hash = createHash("sha256");
  for (const scores of all) for (const each of Object.values(scores)) hash.update(each);
  return hash.digest("hex");
}

async function inTurn(encoder: Encoder, windows: readonly Window[]): Promise<WindowScores[]> {
  const scores: WindowScores[] = [];
  for (const window of windows) scores.push(await encoder.run(window));
  return scores;
}

// the tests of the weights' own doing need the weights
describe.skipIf(!existsSync(join(FOLDER, "network.onnx")))("the model that ships", () => {
  let native: Model;
  let web: Model;
  let windows: Window[];
  let alone: WindowScores[];
  beforeAll(async () => {
    native = await loadModel(FOLDER, { runtime: "native" });
    web = await loadModel(FOLDER, { runtime: "wasm" });
    windows = windowsIn(native);
    alone = await inTurn(native.encoder, windows);
  });
  afterAll(() => Promise.all([native.encoder.close(), web.encoder.close()]));

  test("scores every word for every label", () => {
    const { roles, links, names, hedges } = native.network.labels;
    expect(windows.length).toBeGreaterThan(TEXTS.length);
    for (const [at, window] of windows.entries()) {
      const words = window.words.length;
      expect(alone[at]?.roles).toHaveLength(words * roles.length);
      expect(alone[at]?.links).toHaveLength(words * words * links.length);
      expect(alone[at]?.names).toHaveLength(words * names.length);
      expect(alone[at]?.hedges).toHaveLength(words * hedges.length);
      expect(alone[at]?.links.every(Number.isFinite)).toBe(true);
    }
  });

  test("a window's scores are the same to the bit in another order and asked for at once", async () => {
    const backwards = await inTurn(native.encoder, windows.toReversed());
    expect(bitsOf(backwards.toReversed())).toBe(bitsOf(alone));
    expect(bitsOf(await Promise.all(windows.map((window) => native.encoder.run(window))))).toBe(bitsOf(alone));
  });

  test.each([2, 3])("with %i threads too, and in a session of its own", async (threads) => {
    const other = await loadModel(FOLDER, { runtime: "native", threads });
    expect(bitsOf(await inTurn(other.encoder, windows))).toBe(bitsOf(alone));
    await other.encoder.close();
  });

  test("WebAssembly gives the same bits in any order, and nearly the labels of the native runtime", async () => {
    const scores = await Promise.all(windows.map((window) => web.encoder.run(window)));
    expect(bitsOf((await inTurn(web.encoder, windows.toReversed())).toReversed())).toBe(bitsOf(scores));
    for (const head of ["roles", "names", "hedges", "links"] as const) {
      const size = native.network.labels[head].length;
      const [one, other] = [alone, scores].map((all) => all.flatMap((each) => labelsOf(each[head], size)));
      const same = one?.filter((label, at) => label === other?.[at]).length ?? 0;
      expect(same / (one?.length ?? 1), head).toBeGreaterThan(0.97);
    }
  });

  test("a closed encoder says so, and closing twice does no harm", async () => {
    const { encoder } = await loadModel(FOLDER);
    await encoder.close();
    await encoder.close();
    const [window] = windows;
    await expect(window && encoder.run(window)).rejects.toThrow("closed");
  });
});

describe("a folder that holds no model", () => {
  const network = {
    name: "test",
    limit: 256,
    overlap: 64,
    special: { start: 101, end: 102 },
    labels: { roles: ["O"], links: ["O"], names: ["O"], hedges: ["O"] },
    steps: { roles: { first: [0], steps: [[0]] }, links: { first: [0], steps: [[0]] } },
    linkBias: { distance: [[0]], paragraph: [[0], [0], [0]] },
    calibration: {},
  };
  let folder: string;
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hearsay-model-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("is refused with the file that is missing, damaged or of another kind", async () => {
    await expect(loadModel(folder)).rejects.toThrow(/network\.json: ENOENT/);
    await write("network.json", '{"name": ');
    await copyFile(join(FOLDER, "tokenizer.json"), join(folder, "tokenizer.json"));
    await expect(loadModel(folder)).rejects.toThrow(/network\.json: is no JSON/);
    await write("network.json", JSON.stringify({ ...network, limit: "many" }));
    await expect(loadModel(folder)).rejects.toThrow(/network\.json: limit is wrong/);
    await write("network.json", JSON.stringify(network));
    await write("tokenizer.json", "[]");
    await expect(loadModel(folder)).rejects.toThrow(/tokenizer\.json: holds no word pieces/);
  });

  test.each(["native", "wasm"] as const)(
    "is refused by the %s runtime where the weights are no network",
    async (runtime) => {
      await write("network.json", JSON.stringify(network));
      await copyFile(join(FOLDER, "tokenizer.json"), join(folder, "tokenizer.json"));
      await rm(join(folder, "network.onnx"), { force: true });
      await expect(loadModel(folder, { runtime })).rejects.toThrow(/network\.onnx: /);
      await write("network.onnx", "not a network");
      await expect(loadModel(folder, { runtime })).rejects.toThrow(/network\.onnx: /);
    },
  );

  test("a number of threads that is none is named", async () => {
    await expect(loadModel(folder, { threads: 0 })).rejects.toThrow("threads is 0");
    await expect(loadModel(folder, { threads: 1.5 })).rejects.toThrow("threads is 1.5");
  });
});
