import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Network = z.object({ name: z.string() });

/** The name that a model's readings carry, from its folder. */
export function networkName(folder: string): string {
  return Network.parse(JSON.parse(readFileSync(join(folder, "network.json"), "utf8"))).name;
}
