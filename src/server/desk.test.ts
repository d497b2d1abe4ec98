import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { OpenAPIHono } from "@hono/zod-openapi";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveDesk } from "./desk.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-desk-"));
const script = "console.log('quay');\n".repeat(200);
const network = Buffer.from([8, 7, 6, 5]);
const app = new OpenAPIHono();

beforeAll(() => {
  mkdirSync(join(folder, "pages/assets"), { recursive: true });
  mkdirSync(join(folder, "model"));
  writeFileSync(join(folder, "pages/index.html"), "<!doctype html><title>Desk</title>");
  writeFileSync(join(folder, "pages/assets/desk-abc.js"), script);
  writeFileSync(join(folder, "model/network.onnx"), network);
  writeFileSync(join(folder, "secret.json"), "{}");
  serveDesk(app, { pages: join(folder, "pages"), model: join(folder, "model") });
});

afterAll(() => rmSync(folder, { recursive: true }));

function ask(path: string, accepts?: string): Promise<Response> {
  return Promise.resolve(app.request(path, accepts === undefined ? {} : { headers: { "accept-encoding": accepts } }));
}

test("a script comes compressed for who takes it, as it is for who does not, and may be kept for good", async () => {
  for (let time = 0; time < 2; time++) {
    const packed = await ask("/assets/desk-abc.js", "gzip, deflate, br");
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("content-type")).toContain("text/javascript");
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(bytes.length).toBeLessThan(script.length / 4);
    expect(gunzipSync(bytes).toString()).toBe(script);
  }
  const plain = await ask("/assets/desk-abc.js");
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(plain.headers.get("cache-control")).toContain("immutable");
  expect(plain.headers.get("vary")).toBe("Accept-Encoding");
  expect(await plain.text()).toBe(script);
});

test("a page that was built anew is told apart from the one that is kept", async () => {
  expect(await textOf(await ask("/c/quay/claims", "gzip"))).toContain("Desk");
  writeFileSync(join(folder, "pages/index.html"), "<!doctype html><title>Desk, built again</title>");
  expect(await textOf(await ask("/c/quay/claims", "gzip"))).toContain("built again");
});

test("a view is one whatever its address holds; what looks like a file elsewhere is none", async () => {
  for (const path of ["/", "/c/quay.2/claims", "/c/quay/sources/u.s.%20coast%20guard", "/c/quay/sources/a%2Fb.json"]) {
    expect(await textOf(await ask(path, "gzip")), path).toContain("Desk");
  }
  for (const path of ["/claims.json", "/c/%E0%A4"]) expect((await ask(path)).status, path).toBe(404);
});

test("a view's page has its own screen's files fetched at once, and no other's, once each", async () => {
  const files = {
    "index.html": {
      file: "assets/index-1.js",
      isEntry: true,
      imports: ["_shared.js"],
      assets: ["assets/x-latin-wght-normal-1.woff2", "assets/x-greek-1.woff2"],
    },
    "_shared.js": { file: "assets/shared-1.js", imports: ["index.html"] },
    "screens/claims/claims.tsx": {
      file: "assets/claims-1.js",
      css: ["assets/claims-1.css"],
      imports: ["_shared.js", "_dots.js"],
    },
    "_dots.js": { file: "assets/dots-1.js", imports: ["screens/claims/claims.tsx"] },
    "screens/start/start.tsx": { file: "assets/start-1.js", imports: ["index.html"] },
  };
  writeFileSync(join(folder, "pages/index.html"), "<!doctype html><head><title>$& Desk</title></head>");
  writeFileSync(join(folder, "pages/files.json"), JSON.stringify(files));
  const linked = async (path: string) =>
    [...(await textOf(await ask(path, "gzip"))).matchAll(/<link[^>]* href="\/assets\/([^"]+)">/gu)].map(
      ([, file]) => file,
    );
  const font = "x-latin-wght-normal-1.woff2";
  expect(await linked("/c/quay/claims")).toEqual(["claims-1.js", "dots-1.js", "claims-1.css", font]);
  expect(await linked("/c/quay/claims/c12?without=edda")).toEqual(["claims-1.js", "dots-1.js", "claims-1.css", font]);
  expect(await linked("/")).toEqual(["start-1.js", font]);
  for (const path of ["/c/quay", "/c/quay/moods", "/c/quay/__proto__"])
    expect(await linked(path), path).toEqual([font]);
  expect(await textOf(await ask("/", "gzip"))).toContain("<title>$& Desk</title>");
  rmSync(join(folder, "pages/files.json"));
  expect(await linked("/c/quay/claims")).toEqual([]);
});

test("the network comes as it is, and nothing outside the folders comes at all", async () => {
  const response = await ask("/model/network.onnx", "gzip");
  expect(response.headers.get("content-encoding")).toBeNull();
  expect(Buffer.from(await response.arrayBuffer())).toEqual(network);
  for (const path of [
    "/model/..%2Fsecret.json",
    "/..%2Fsecret.json",
    "/assets/..%2F..%2Fsecret.json",
    "/none.js",
    "/%E0%A4.js",
  ])
    expect((await ask(path, "gzip")).status, path).toBe(404);
});

async function textOf(response: Response): Promise<string> {
  return gunzipSync(Buffer.from(await response.arrayBuffer())).toString();
}
