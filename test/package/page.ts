import { cpSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { build } from "vite";
import type { Installed } from "./installed.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** A page of somebody who uses the package: it reads the text it is given, in the browser. */
const PAGE = `<!doctype html><html lang="en"><title>A page that reads</title><link rel="icon" href="data:,">
<script type="module" src="./page.ts"></script></html>`;
const SCRIPT = `
import { loadModel } from "hearsay/encoder/web";
import { createReader } from "hearsay/reader";

globalThis.readArticle = async (article) => {
  const model = await loadModel("/model/small/");
  const reading = await createReader(model).read(article);
  await model.encoder.close();
  return reading;
};
`;

/** Bundles the page with Vite. Gives the folder that a server would serve. */
export async function bundlePage(installed: Installed): Promise<string> {
  installed.write("page/index.html", PAGE);
  installed.write("page/page.ts", SCRIPT);
  const root = join(installed.folder, "page");
  cpSync(join(installed.folder, "node_modules/hearsay/model/small"), join(root, "public/model/small"), {
    recursive: true,
  });
  await build({ root, logLevel: "error", configFile: false, build: { chunkSizeWarningLimit: 10_000 } });
  return join(root, "dist");
}

/** Serves a folder on this machine alone. */
export async function serve(folder: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
