import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { BRIDGE, FERRY, GERMAN } from "../cli/articles.ts";
import { ended, folderOf, hearsay, readingsIn, start } from "../cli/hearsay.ts";
import { watchMemory } from "./peak-memory.ts";

/** Bytes that decode to nothing that anyone wrote. */
const BINARY = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);

test("an empty and a binary file are named with the reason, and the others are read", async () => {
  const folder = await folderOf({
    "empty.txt": "",
    "blank.txt": " \n\n\t\n",
    "binary.txt": BINARY,
    "ferry.txt": FERRY,
  });
  const { code, out, said } = await hearsay(["read", "empty.txt", "blank.txt", "binary.txt", "ferry.txt"], { folder });
  expect(code).toBe(1);
  expect(said).toEqual([
    expect.stringMatching(/empty\.txt.*empty/),
    expect.stringMatching(/blank\.txt/),
    expect.stringMatching(/binary\.txt/),
  ]);
  expect(readingsIn(out).map(({ article }) => article.file)).toEqual(["ferry.txt"]);
});

test("a file cut in the middle of a character is read as far as it goes, and named", async () => {
  const whole = new TextEncoder().encode(`${BRIDGE}\nThe engineer said it was a question of “days, not weeks”`);
  const folder = await folderOf({ "cut.txt": whole.subarray(0, whole.length - 1), "ferry.txt": FERRY });
  const { code, out, said } = await hearsay(["read", "cut.txt", "ferry.txt"], { folder });
  expect(code).toBe(0);
  expect(said).toEqual([expect.stringMatching(/cut\.txt.*character/)]);
  const [cut, ferry] = readingsIn(out);
  expect(cut?.article.text.startsWith(BRIDGE)).toBe(true);
  expect(cut?.article.text).toContain("days, not weeks");
  expect(ferry?.article.text).toBe(FERRY);
});

test("a language it does not know is kept, named, and counted in nothing", async () => {
  const folder = await folderOf({ "deutsch.txt": GERMAN, "ferry.txt": FERRY });
  const { code, out, said } = await hearsay(["read", "deutsch.txt", "ferry.txt", "--format", "csv"], { folder });
  expect(code).toBe(0);
  expect(said).toEqual([expect.stringMatching(/deutsch\.txt: kept but not read/)]);
  expect(out).not.toContain("deutsch.txt");
  expect(out).toContain("ferry.txt");
});

test("100,000 nested tags end, and the other files are read", async () => {
  const deep = `<html><body>${"<div>".repeat(100_000)}${FERRY}${"</div>".repeat(100_000)}</body></html>`;
  const folder = await folderOf({ "deep.html": deep, "ferry.txt": FERRY });
  const child = start(["read", "deep.html", "ferry.txt"], { folder });
  const memory = watchMemory(child);
  const { code, out, said } = await ended(child);
  const files = readingsIn(out).map(({ article }) => article.file);
  expect(files.at(-1)).toBe("ferry.txt");
  // Either its words are found, or it is named as what could not be taken apart.
  if (files.length === 2) expect({ code, said }).toEqual({ code: 0, said: [] });
  else expect({ code, said }).toEqual({ code: 1, said: [expect.stringMatching(/deep\.html/)] });
  if (process.platform === "linux") expect(memory.megabytes()).toBeLessThan(1000);
}, 60_000);

test("a line of 4 MB is read whole, in bounded memory", async () => {
  const said = `"It was over in a minute," said Maren Tolk. `;
  const filler = "x".repeat(997).concat(" ").repeat(4_000);
  const folder = await folderOf({ "line.txt": `${said}${filler}${said}`, "ferry.txt": FERRY });
  const child = start(["read", "line.txt", "ferry.txt"], { folder });
  const memory = watchMemory(child);
  const { code, out, err } = await ended(child);
  // on a machine that is slow for it, how far it is, and nothing else
  expect({ code, err: err.replaceAll(/^reading: .*\n/gmu, "") }).toEqual({ code: 0, err: "" });
  const [line, ferry] = readingsIn(out);
  expect(line?.article.text.length).toBeGreaterThan(3_900_000);
  const starts = line?.attributions.map(({ content }) => content[0]?.start ?? 0) ?? [];
  expect(Math.max(...starts), "what stands at its end is found").toBeGreaterThan(3_900_000);
  expect(ferry?.attributions.length).toBeGreaterThan(0);
  if (process.platform === "linux") expect(memory.megabytes()).toBeLessThan(1500);
}, 120_000);

test("a page that redirects for ever is named, and so is one on this machine unless it is allowed", async () => {
  let asked = 0;
  const server = createServer((request, answer) => {
    asked += 1;
    answer.writeHead(302, { location: `${request.url}x` }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/a`;
  const folder = await folderOf({ "ferry.txt": FERRY });

  const allowed = await hearsay(["read", url, "ferry.txt", "--allow-private"], { folder });
  expect(allowed.code).toBe(1);
  expect(allowed.said).toEqual([expect.stringMatching(/127\.0\.0\.1.*redirect/)]);
  expect(readingsIn(allowed.out).map(({ article }) => article.file)).toEqual(["ferry.txt"]);
  expect(asked).toBeLessThan(30);

  asked = 0;
  const refused = await hearsay(["read", url], { folder });
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.said).toEqual([expect.stringMatching(/127\.0\.0\.1.*--allow-private/)]);
  expect(asked).toBe(0);
});

test("a file's name is shown as one line, whatever is in it", async () => {
  const { code, said } = await hearsay(["read", "no\nsuch\u001b[31mfile.txt"]);
  expect(code).toBe(1);
  expect(said).toEqual([expect.stringMatching(/no\\nsuch/)]);
  expect(said[0]).not.toContain("\u001b");
});
