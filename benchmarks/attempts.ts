/**
 * What was tried to make the network read faster, each against how it ships, all in turn in every round: smaller windows,
 * other settings of the runtime, fewer outputs. Seconds are of the processor on one thread.
 *
 *     npx node benchmarks/attempts.ts [--model NAME] [--rounds 5] [--write]
 *
 * An article is 600 words of the bundled example. The ratio is to the network as it ships: above 1 is faster.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { InferenceSession } from "onnxruntime-node";
import { environment, writeResult } from "../evaluation/environment.ts";
import { loadModel } from "../src/encoder/load.ts";
import { nativeRuntime } from "../src/encoder/node.ts";
import { sessionOptions } from "../src/encoder/session.ts";
import { DEFAULT_MODEL, modelFolder } from "../src/library/model-folder.ts";
import { wordsOf } from "../src/reader/text/words.ts";
import { createPieces, type Window, windowsOf } from "../src/reader/windows/index.ts";
import { textOf } from "./example-text.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: DEFAULT_MODEL },
    rounds: { type: "string", default: "5" },
    write: { type: "boolean" },
  },
});
const WORDS = 600;
const TEXTS = 4;

const folder = modelFolder(values.model);
const native = await nativeRuntime();
if (!("runtime" in native)) throw new Error(`onnxruntime-node is not there: ${native.missing}`);
const { runtime } = native;
const model = await loadModel(folder);
const pieces = createPieces(model.tokenizer);
await model.encoder.close();

const ALL = ["roles", "links", "names", "hedges"];
const shipped: InferenceSession.SessionOptions = { ...sessionOptions(1), executionProviders: ["cpu"] };
const attempts: { name: string; limit: number; outputs: string[]; session: InferenceSession.SessionOptions }[] = [
  { name: "as it ships", limit: 256, outputs: ALL, session: shipped },
  { name: "windows of 192 pieces", limit: 192, outputs: ALL, session: shipped },
  { name: "windows of 128 pieces", limit: 128, outputs: ALL, session: shipped },
  { name: "windows of 96 pieces", limit: 96, outputs: ALL, session: shipped },
  { name: "plans of memory kept", limit: 256, outputs: ALL, session: { ...shipped, enableMemPattern: true } },
  { name: "no arena of memory", limit: 256, outputs: ALL, session: { ...shipped, enableCpuMemArena: false } },
  {
    name: "all optimisations",
    limit: 256,
    outputs: ALL,
    session: { ...shipped, graphOptimizationLevel: "all" },
  },
  {
    name: "extended optimisation",
    limit: 256,
    outputs: ALL,
    session: { ...shipped, graphOptimizationLevel: "extended" },
  },
  { name: "no optimisation", limit: 256, outputs: ALL, session: { ...shipped, graphOptimizationLevel: "disabled" } },
  { name: "no links asked for", limit: 256, outputs: ["roles", "names", "hedges"], session: shipped },
];

const windowsFor = (limit: number): Window[] =>
  Array.from({ length: TEXTS }, (_, at) => textOf(WORDS, at * 7)).flatMap((text) => {
    const words = wordsOf(text).map(({ start, end }) => pieces.of(text.slice(start, end)));
    const paragraphs = Array.from({ length: Math.ceil(words.length / 40) }, (_, at) => ({
      first: at * 40,
      last: Math.min(words.length, at * 40 + 40),
    }));
    return windowsOf(paragraphs, words, { ...model.network, limit });
  });

const seconds = new Map<string, number[]>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const { name, limit, outputs, session: options } of attempts) {
    const session = await runtime.InferenceSession.create(join(folder, "network.onnx"), options);
    const windows = windowsFor(limit);
    const run = async (window: Window) => {
      const tensor = (numbers: readonly number[]) =>
        new runtime.Tensor("int64", BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
      await session.run({ ids: tensor(window.ids), starts: tensor(window.starts) }, outputs);
    };
    for (const window of windows.slice(0, 2)) await run(window);
    const before = process.cpuUsage();
    for (const window of windows) await run(window);
    const { user, system } = process.cpuUsage(before);
    seconds.set(name, [...(seconds.get(name) ?? []), (user + system) / 1e6 / TEXTS]);
    await session.release();
  }
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const ships = seconds.get("as it ships") ?? [];
const result = {
  ...environment("npx node benchmarks/attempts.ts --write", values.model),
  attempts: attempts.map(({ name }) => {
    const own = seconds.get(name) ?? [];
    return {
      name,
      articlesPerSecond: Number((1 / median(own)).toFixed(2)),
      ratio: Number(median(own.map((each, round) => (ships[round] ?? each) / each)).toFixed(3)),
    };
  }),
};
console.log(JSON.stringify(result, null, 2));
if (values.write) console.log(`written: ${writeResult("attempts", result, "benchmarks", values.model)}`);
