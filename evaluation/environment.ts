import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { DEFAULT_MODEL, modelFolder } from "../src/library/model-folder.ts";

const ROOT = join(import.meta.dirname, "..");

/** What a figure was measured with, so that anyone can measure it again. */
export function environment(command: string, model: string = DEFAULT_MODEL) {
  const version = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version as string;
  const network = JSON.parse(readFileSync(join(modelFolder(model), "network.json"), "utf8")).name as string;
  return {
    command: model === DEFAULT_MODEL ? command : `${command} --model ${model}`,
    version,
    model: network,
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT, encoding: "utf8" }).trim(),
    node: process.version,
    processor: `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores`,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** Writes a result beside the others, to be committed; those of a model that is not the default carry its name. */
export function writeResult(
  name: string,
  result: object,
  room: "evaluation" | "benchmarks" = "evaluation",
  model: string = DEFAULT_MODEL,
): string {
  const path = join(ROOT, room, "results", `${model === DEFAULT_MODEL ? name : `${name}-${model}`}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
  return path;
}
