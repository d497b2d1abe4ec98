/**
 * How fast the network reads on one thread, and what share of that cutting words into pieces takes.
 *
 *     node benchmarks/encoder.ts [--runtime native] [--runtime wasm] [--rounds 3] [FOLDER …]
 *
 * Reads the example articles in windows of 256 pieces, all folders and runtimes in turn in every round, so that what
 * else the machine does meets all alike. An article here is 800 word pieces (some 600 words). Seconds are of the
 * processor, which on one thread are those of a clock on a machine that does nothing else.
 */
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { loadModel } from "../src/encoder/load.ts";
import { wordsOf } from "../src/reader/text/words.ts";
import { createPieces, type Window, windowsOf } from "../src/reader/windows/index.ts";

const PIECES = 800;
const WINDOWS = 8;
const EXAMPLES = `${import.meta.dirname}/../examples/pier-9-fire/articles`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runtime: { type: "string", multiple: true, default: ["native", "wasm"] },
    rounds: { type: "string", default: "3" },
  },
});
const folders = positionals.length > 0 ? positionals : [`${import.meta.dirname}/../model/small`];
const texts = readdirSync(EXAMPLES, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(`${EXAMPLES}/${name}`, "utf8"));

const rounds: Record<string, number[]> = {};
const note = (name: string, seconds: number) => {
  const own = rounds[name] ?? [];
  rounds[name] = own;
  own.push(Number((1 / seconds).toFixed(2)));
};

for (let round = 0; round < Number(values.rounds); round++) {
  for (const folder of folders) {
    for (const runtime of ["native", "wasm"] as const) {
      if (!values.runtime.includes(runtime)) continue;
      const model = await loadModel(folder, { runtime });
      const started = process.cpuUsage();
      const pieces = createPieces(model.tokenizer);
      const made = secondsSince(started);
      const cut = texts.map((text) => wordsOf(text).map(({ start, end }) => pieces.of(text.slice(start, end))));
      const cutting = secondsSince(started) - made;
      const count = cut.flat(2).length;
      note(`${folder} pieces, articles/s`, (cutting / count) * PIECES);

      // long windows, as articles of short paragraphs fill them
      const words = cut.flat();
      const paragraphs = Array.from({ length: Math.floor(words.length / 40) }, (_, at) => ({
        first: at * 40,
        last: at * 40 + 40,
      }));
      const windows: Window[] = windowsOf(paragraphs, words, model.network).slice(0, WINDOWS);
      for (const window of windows.slice(0, 2)) await model.encoder.run(window);
      const before = process.cpuUsage();
      for (const window of windows) await model.encoder.run(window);
      const read = windows.reduce((sum, window) => sum + window.ids.length, 0);
      note(`${folder} ${runtime}, articles/s`, (secondsSince(before) / read) * PIECES);
      await model.encoder.close();
    }
  }
}
console.log(JSON.stringify({ node: process.version, processor: cpus()[0]?.model, rounds }, null, 2));

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
