import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Gazetteer, gazetteerFrom } from "../reader/index.ts";
import { HearsayError } from "./error.ts";

const FILE = fileURLToPath(new URL("../../model/gazetteer/places.bin", import.meta.url));

/** The gazetteer that came with the package. Rejects with the code "model-broken" where it is missing or damaged. */
export async function loadGazetteer(): Promise<Gazetteer> {
  try {
    return gazetteerFrom(await readFile(FILE));
  } catch (cause) {
    const saying = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError("model-broken", `${FILE} can't be loaded (${saying}): install hearsay anew.`, { cause });
  }
}
