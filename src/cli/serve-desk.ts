import { existsSync } from "node:fs";
import { join } from "node:path";
import { modelFolder } from "../library/model-folder.ts";
import { isLoopback, serveCollections } from "../server/index.ts";
import type { Values } from "./declaration.ts";
import type { serveFlags } from "./serve.ts";
import { UsageError } from "./usage-error.ts";
import { packageVersion } from "./version.ts";

const PORT = 4870;
/** The desk as it was built; the same place from the sources and from the published package. */
const PAGES = [join(import.meta.dirname, "../../dist/web"), join(import.meta.dirname, "../web")];

/** Serves the desk until it is ended, and resolves to the exit code. */
export async function serveDesk(collections: readonly string[], values: Values<typeof serveFlags>): Promise<number> {
  const pages = PAGES.find((folder) => existsSync(join(folder, "index.html")));
  if (pages === undefined) {
    throw new UsageError("The desk is not built here: npm run build makes it; a published package brings it along.");
  }
  const { host = "127.0.0.1", port = PORT, token = process.env.HEARSAY_TOKEN, model, threads } = values;
  if (!isLoopback(host) && (token === undefined || token === "")) {
    throw new UsageError(`--host ${host} can be reached from other machines: give a --token as well, or leave it out.`);
  }
  try {
    await using serving = await serveCollections({
      collections,
      host,
      port,
      version: packageVersion(),
      desk: { pages, model: modelFolder("small") },
      ...(token !== undefined && token !== "" && { token }),
      reading: { ...(model !== undefined && { model }), ...(threads !== undefined && { threads }) },
    });
    process.stdout.write(`The desk is at ${serving.url} (Ctrl-C ends it).\n`);
    await new Promise<void>((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    return 0;
  } catch (error) {
    process.stderr.write(`hearsay: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
