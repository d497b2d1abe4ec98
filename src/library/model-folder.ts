import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { HearsayError } from "./error.ts";

const MODELS = fileURLToPath(new URL("../../model/", import.meta.url));

/** The network that is read with unless another is named. */
export const DEFAULT_MODEL = "middle";

/** The folder of a network that came with the package. Throws "model-missing" where there is none of that name. */
export function modelFolder(name: string = DEFAULT_MODEL): string {
  const names = modelNames();
  if (names.includes(name)) return `${MODELS}${name}`;
  const there =
    names.length === 0
      ? "there is none, so the installation is not whole: install it anew"
      : `there is ${names.join(", ")}`;
  throw new HearsayError("model-missing", `No model named “${name}” in ${MODELS}: ${there}.`);
}

/** The names of the networks that are there, in alphabetical order. */
export function modelNames(): string[] {
  try {
    const folders = readdirSync(MODELS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return folders
      .filter((folder) => readdirSync(`${MODELS}${folder.name}`).includes("network.onnx"))
      .map((folder) => folder.name)
      .sort();
  } catch {
    return [];
  }
}
