import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Encoder } from "../reader/encoder.ts";
import { type Model, Network, type TokenizerFiles } from "../reader/model.ts";
import { nativeRuntime, openNative } from "./node.ts";
import { openWeb } from "./web.ts";

export interface LoadOptions {
  /** "native": onnxruntime-node or an error. "wasm": WebAssembly. Unless given, native where it can be had, else wasm. */
  readonly runtime?: "native" | "wasm";
  /** Threads inside one run of the native runtime, 1 unless given. To read faster, rather read articles in parallel. */
  readonly threads?: number;
  /** Told once, in a sentence for people, where the slower runtime had to be taken. */
  readonly onNotice?: (sentence: string) => void;
}

/**
 * The model in a folder, for Node. Rejects with a sentence that names the file where one is missing or damaged, and,
 * with runtime "native", where onnxruntime-node can't be loaded.
 *
 * @param folder holds network.onnx, network.json and tokenizer.json
 */
export async function loadModel(folder: string, options: LoadOptions = {}): Promise<Model> {
  // One after the other, so that of two missing files the same one is always named.
  const network = await readNetwork(folder);
  const tokenizer = await readTokenizer(folder);
  return { network, tokenizer, encoder: await openEncoder(join(folder, "network.onnx"), options) };
}

async function openEncoder(path: string, options: LoadOptions): Promise<Encoder> {
  const threads = options.threads ?? 1;
  if (!Number.isInteger(threads) || threads < 1) {
    throw new Error(`threads is ${threads}: give a whole number from 1 on.`);
  }
  if (options.runtime !== "wasm") {
    const found = await nativeRuntime();
    if ("runtime" in found) return await orSaying(path, openNative(found.runtime, path, threads));
    if (options.runtime === "native") {
      throw new Error(
        `onnxruntime-node can't be loaded here (${found.missing}): install it, or take the runtime "wasm".`,
      );
    }
    options.onNotice?.(
      `onnxruntime-node can't be loaded here (${found.missing}), so reading runs in WebAssembly: same findings, some four times slower.`,
    );
  }
  const weights = await orSaying(path, readFile(path));
  return await orSaying(path, openWeb(weights));
}

async function readNetwork(folder: string): Promise<Network> {
  const path = join(folder, "network.json");
  const checked = Network.safeParse(await readJson(path));
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Error(
    `${path}: ${issue?.path.join(".") || "the whole"} is wrong (${issue?.message}): it was made for another version.`,
  );
}

async function readTokenizer(folder: string): Promise<TokenizerFiles> {
  const path = join(folder, "tokenizer.json");
  const value = await readJson(path);
  if (typeof value === "object" && value !== null && "model" in value) return { ...value };
  throw new Error(`${path}: holds no word pieces ("model" is not there): it is not what the network was made with.`);
}

async function readJson(path: string): Promise<unknown> {
  const text = await orSaying(path, readFile(path, "utf8"));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path}: is no JSON (${sayingOf(cause)}).`, { cause });
  }
}

/** The promise's value, or an error whose sentence begins with the file. */
async function orSaying<T>(path: string, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (cause) {
    throw new Error(`${path}: ${sayingOf(cause)}`, { cause });
  }
}

function sayingOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.replaceAll(/\s+/g, " ") : String(cause);
}
