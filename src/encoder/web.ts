import type { Encoder } from "../reader/encoder.ts";
import { type Model, Network, type TokenizerFiles } from "../reader/model.ts";
import { encoderOf, sessionOptions } from "./session.ts";

export interface WebOptions {
  /**
   * Where ort-wasm-simd-threaded.wasm of onnxruntime-web is served; unless given, beside the module that runs it, which
   * is right in Node and where a bundler copies it.
   */
  readonly wasm?: string | URL;
}

/**
 * The network run by onnxruntime-web's WebAssembly, in a browser or in Node, on one thread: more need a page that is
 * isolated from all others, and give nothing else.
 */
export async function openWeb(weights: Uint8Array, options: WebOptions = {}): Promise<Encoder> {
  const runtime = await import("onnxruntime-web/wasm");
  runtime.env.wasm.numThreads = 1;
  if (options.wasm) runtime.env.wasm.wasmPaths = { wasm: options.wasm };
  const session = await runtime.InferenceSession.create(weights, {
    ...sessionOptions(1),
    executionProviders: ["wasm"],
  });
  return encoderOf(session, runtime.Tensor);
}

/**
 * The model in a folder on a server, for a browser. Rejects with a sentence that names the address where a file can't
 * be fetched, and with zod's error where `network.json` says what this version does not know.
 *
 * @param folder address that ends in a slash, such as "/model/small/"
 */
export async function loadModel(folder: string | URL, options: WebOptions = {}): Promise<Model> {
  const [network, tokenizer, weights] = await Promise.all([
    fetched(new URL("network.json", baseOf(folder))).then((answer) => answer.json()),
    fetched(new URL("tokenizer.json", baseOf(folder))).then((answer) => answer.json() as Promise<TokenizerFiles>),
    fetched(new URL("network.onnx", baseOf(folder))).then((answer) => answer.arrayBuffer()),
  ]);
  const encoder = await openWeb(new Uint8Array(weights), options);
  return { network: Network.parse(network), tokenizer, encoder };
}

/** Relative to the page, or to the worker's script, where there is one. */
function baseOf(folder: string | URL): URL {
  const page: object & { location?: { href: string } } = globalThis;
  return new URL(folder, page.location?.href);
}

async function fetched(address: URL): Promise<Response> {
  const answer = await fetch(address);
  if (answer.ok) return answer;
  throw new Error(`${address} answered ${answer.status}: the model's files must be served there.`);
}
