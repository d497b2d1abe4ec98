import { existsSync } from "node:fs";
import { join } from "node:path";
import { modelFolder } from "../library/model-folder.ts";
import { isLoopback, NotListening, serveCollections } from "../server/index.ts";
import { toldPlainly } from "./collections/asking.ts";
import type { Values } from "./declaration.ts";
import type { serveFlags } from "./serve.ts";
import { UsageError } from "./usage-error.ts";
import { packageVersion } from "./version.ts";

const PORT = 4870;
/** The desk as it was built: seen from the sources, and from the published package. */
const PAGES = [join(import.meta.dirname, "../../dist/web"), join(import.meta.dirname, "../web")];

/** Serves the desk until it is ended, and resolves to the exit code. */
export async function serveDesk(collections: readonly string[], values: Values<typeof serveFlags>): Promise<number> {
  const { host = "127.0.0.1", port = PORT, token = process.env.HEARSAY_TOKEN, model, threads } = values;
  if (!isLoopback(host) && (token === undefined || token === "")) {
    throw new UsageError(`--host ${host} can be reached from other machines: give a --token as well, or leave it out.`);
  }
  const pages = PAGES.find(isBuilt);
  if (pages === undefined) {
    throw new UsageError(
      "The desk is not built here yet: npm run build does it, and so does npm start, which opens it with the example; a published package brings it along.",
    );
  }
  return await toldPlainly(async () => {
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
      for (const { name, url } of serving.given) process.stdout.write(`${name} is at ${url}\n`);
      await new Promise<void>((resolve) => {
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      });
      return 0;
    } catch (error) {
      if (!(error instanceof NotListening)) throw error;
      process.stderr.write(`hearsay: ${error.message}\n`);
      return 1;
    }
  });
}

/** Whether a folder has pages that a browser can show: beside what they are built of nothing would come but an empty window. */
function isBuilt(folder: string): boolean {
  return existsSync(join(folder, "index.html")) && !existsSync(join(folder, "main.tsx"));
}
