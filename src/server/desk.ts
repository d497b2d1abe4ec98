import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { KeptAnswers } from "./answers/kept.ts";
import { preloadsFor } from "./preloads.ts";

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

/** What gets markedly smaller; pictures, fonts and the network are compressed as they are, or would take a second. */
const COMPRESSED = new Set([".html", ".js", ".mjs", ".css", ".json", ".svg"]);
/** Bytes of compressed files that are kept. */
const KEPT = 16 * 1024 * 1024;

const compress = promisify(gzip);

/** The desk's files: what was built, with a hash in each name, and the network that reads in the page. */
export interface DeskFolders {
  /** Of the built pages; index.html is the desk at every address. */
  readonly pages: string;
  /** Of the network: network.onnx, network.json, tokenizer.json. Beside it lies the folder "gazetteer" with places.bin. */
  readonly model: string;
}

/** Serves the desk beside the API. Every address that is no file is a view of the desk. */
export function serveDesk(app: OpenAPIHono, { pages, model }: DeskFolders): void {
  const kept = new KeptAnswers(KEPT);
  app.get("/model/:file", async (context) => {
    const file = context.req.param("file");
    const path = fileIn(model, file) ?? fileIn(join(model, "../gazetteer"), file);
    if (path === null) return context.notFound();
    return answer(context, kept, path, "public, max-age=3600");
  });
  app.get("*", async (context, next) => {
    const { pathname } = new URL(context.req.url);
    if (pathname.startsWith("/api/")) return next();
    const within = decoded(pathname.slice(1));
    const path = within === null ? null : fileIn(pages, within);
    // What has a hash in its name never changes.
    if (path !== null && pathname.startsWith("/assets/"))
      return answer(context, kept, path, "public, max-age=31536000, immutable");
    if (path !== null) return answer(context, kept, path, "no-cache");
    const index = join(pages, "index.html");
    // A source's key may hold a dot, as "u.s. coast guard" does: under /c/ all is a view.
    const isView = pathname.startsWith("/c/") || extname(pathname) === "";
    if (within === null || !isView || !existsSync(index)) return next();
    return answer(context, kept, index, "no-cache", preloadsFor(pages, pathname));
  });
}

/** null where its escapes mean nothing. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A file of the folder by its path within it; null where there is none, or where the path leads out of it. */
function fileIn(folder: string, within: string): string | null {
  const path = resolve(folder, within);
  return path.startsWith(resolve(folder) + sep) && existsSync(path) && extname(path) !== "" ? path : null;
}

/**
 * The file as it is, or compressed where the asker takes it, which is done once for each state of the file.
 *
 * @param head lines at the end of a page's head
 */
async function answer(
  context: Context,
  kept: KeptAnswers,
  path: string,
  caching: string,
  head = "",
): Promise<Response> {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const headers = { "content-type": type, "cache-control": caching, vary: "Accept-Encoding" };
  const takesGzip = /\bgzip\b/u.test(context.req.header("accept-encoding") ?? "");
  if (!takesGzip || !COMPRESSED.has(extname(path))) return context.body(await bytesOf(path, head), 200, headers);
  const { mtimeMs, size } = await stat(path);
  const key = `${path} ${mtimeMs} ${size} ${head}`;
  const answer = kept.get(key) ?? {
    body: new Uint8Array(await compress(await bytesOf(path, head))),
    type,
    isCompressed: true,
  };
  kept.keep(key, answer);
  return context.body(answer.body, 200, { ...headers, "content-encoding": "gzip" });
}

async function bytesOf(path: string, head: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(path);
  if (head === "") return new Uint8Array(bytes);
  return new TextEncoder().encode(bytes.toString("utf8").replace("</head>", () => `${head}\n</head>`));
}
