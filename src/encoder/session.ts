import type { InferenceSession, Tensor, TensorConstructor } from "onnxruntime-web";
import type { Encoder, WindowInput, WindowScores } from "../reader/encoder.ts";

/**
 * How every runtime runs the network, so that a window's scores depend on nothing but the window: on one thread unless
 * told otherwise (and the kernels share work by rows, so that more give the same), node after node. The graph is simplified
 * and no nodes are fused: the fused ones are slower on these weights (docs/decisions/0010). Plans for reusing
 * memory are kept for each shape that was met, and windows have many: without them memory stays where it is.
 */
export function sessionOptions(threads: number): InferenceSession.SessionOptions {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "basic",
    enableMemPattern: false,
    logSeverityLevel: 3,
  };
}

/** An encoder over an opened session of either runtime; `Tensor` is that runtime's own class. */
export function encoderOf(session: InferenceSession, Tensor: TensorConstructor): Encoder {
  let before: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;

  const runNow = async (window: WindowInput): Promise<WindowScores> => {
    const tensor = (values: readonly number[]) =>
      new Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]);
    const outputs = await session.run({ ids: tensor(window.ids), starts: tensor(window.starts) });
    const scores = {
      roles: numbersOf(outputs, "roles"),
      links: numbersOf(outputs, "links"),
      names: numbersOf(outputs, "names"),
      hedges: numbersOf(outputs, "hedges"),
    };
    return scores;
  };

  return {
    run(window) {
      if (closing) return Promise.reject(new Error("This encoder was closed and reads no more windows."));
      // the WebAssembly runtime takes one run at a time, so runs follow each other in both
      const running = before.then(() => runNow(window));
      before = running.catch(() => {});
      return running;
    },
    close() {
      closing ??= before.then(() => session.release());
      return closing;
    },
  };
}

function numbersOf(outputs: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const output: Tensor | undefined = outputs[name];
  if (output?.data instanceof Float32Array) return output.data;
  throw new Error(`The network gives no numbers named “${name}”: it was made for another version of Hearsay.`);
}
