import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".onnx": "application/octet-stream",
  ".bin": "application/octet-stream",
};

/** The desk's files: what was built, with a hash in each name, and the network that reads in the page. */
export interface DeskFolders {
  /** Of the built pages; index.html is the desk at every address. */
  readonly pages: string;
  /** Of the network: network.onnx, network.json, tokenizer.json. */
  readonly model: string;
}

/** Serves the desk beside the API. Every address that is no file is a view of the desk. */
export function serveDesk(app: OpenAPIHono, { pages, model }: DeskFolders): void {
  app.get("/model/:file", async (context) => {
    const path = fileIn(model, context.req.param("file"));
    if (path === null) return context.notFound();
    return answer(path, "public, max-age=3600");
  });
  app.get("*", async (context, next) => {
    const { pathname } = new URL(context.req.url);
    if (pathname.startsWith("/api/")) return next();
    const path = fileIn(pages, decodeURIComponent(pathname.slice(1)));
    // What has a hash in its name never changes.
    if (path !== null && pathname.startsWith("/assets/")) return answer(path, "public, max-age=31536000, immutable");
    if (path !== null) return answer(path, "no-cache");
    const index = join(pages, "index.html");
    if (extname(pathname) !== "" || !existsSync(index)) return next();
    return answer(index, "no-cache");
  });
}

/** A file of the folder by its path within it; null where there is none, or where the path leads out of it. */
function fileIn(folder: string, within: string): string | null {
  const path = resolve(folder, within);
  return path.startsWith(resolve(folder) + sep) && existsSync(path) && extname(path) !== "" ? path : null;
}

async function answer(path: string, caching: string): Promise<Response> {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  return new Response(await readFile(path), { headers: { "content-type": type, "cache-control": caching } });
}
