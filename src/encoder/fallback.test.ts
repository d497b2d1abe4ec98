import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { loadModel } from "./load.ts";

const FOLDER = fileURLToPath(new URL("../../model/small/", import.meta.url));
const without = !existsSync(`${FOLDER}network.onnx`);

// as on a machine for which no native runtime was built
vi.mock("onnxruntime-node", () => {
  throw new Error("Cannot find package 'onnxruntime-node'");
});

test.skipIf(without)("where the native runtime can't be loaded, WebAssembly reads and says so once", async () => {
  const notices: string[] = [];
  const { encoder } = await loadModel(FOLDER, { onNotice: (sentence) => notices.push(sentence) });
  const scores = await encoder.run({ ids: [101, 2002, 2056, 102], starts: [1, 2], paragraphs: [0, 0] });
  expect(scores.links).toHaveLength(2 * 2 * 5);
  await encoder.close();
  expect(notices).toHaveLength(1);
  expect(notices[0]).toMatch(/onnxruntime-node can't be loaded here \(.+\), so reading runs in WebAssembly/);
});

test.skipIf(without)("who asks for WebAssembly is told nothing", async () => {
  const onNotice = vi.fn();
  await (await loadModel(FOLDER, { runtime: "wasm", onNotice })).encoder.close();
  expect(onNotice).not.toHaveBeenCalled();
});

test.skipIf(without)("who asks for the native runtime alone gets an error that says what to do", async () => {
  await expect(loadModel(FOLDER, { runtime: "native" })).rejects.toThrow(/install it, or take the runtime "wasm"/);
});
