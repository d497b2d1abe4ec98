import type { Encoder } from "../reader/encoder.ts";
import { encoderOf, sessionOptions } from "./session.ts";

/** onnxruntime-node, which is an optional dependency. */
export type NativeRuntime = typeof import("onnxruntime-node");

/** The native runtime, or why it can't be had on this machine. */
export async function nativeRuntime(): Promise<{ runtime: NativeRuntime } | { missing: string }> {
  try {
    const { default: runtime } = await import("onnxruntime-node");
    return { runtime };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { missing: (message.split("\n")[0] ?? message).trim() };
  }
}

/** The network at `path` run by onnxruntime-node. Rejects where the file is no network. */
export async function openNative(runtime: NativeRuntime, path: string, threads: number): Promise<Encoder> {
  const session = await runtime.InferenceSession.create(path, {
    ...sessionOptions(threads),
    executionProviders: ["cpu"],
  });
  return encoderOf(session, runtime.Tensor);
}
