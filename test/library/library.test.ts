import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { Reading } from "../../src/contract/index.ts";
import { HearsayError, openReader, read, readAll } from "../../src/index.ts";
import { BRIDGE, FERRY, manyReports, PAGE } from "../cli/articles.ts";
import { folderOf } from "../cli/hearsay.ts";

test("read takes a path, a file's address, or a text at hand", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE });
  const path = join(folder, "bridge.txt");
  const fromPath = await read(path, { outlet: "The Harbor Record", published: "2026-03-04" });
  expect(Reading.parse(fromPath)).toEqual(fromPath);
  expect(fromPath.article).toMatchObject({ file: path, outlet: "The Harbor Record", published: "2026-03-04" });
  const fromUrl = await read(pathToFileURL(path), { outlet: "The Harbor Record", published: "2026-03-04" });
  expect(fromUrl).toEqual(fromPath);
  const fromText = await read({ text: BRIDGE, file: path, outlet: "The Harbor Record", published: "2026-03-04" });
  expect(fromText).toEqual(fromPath);
});

test("a text at hand is taken as it is: nothing in it is markup", async () => {
  const { article } = await read({ text: PAGE });
  expect(article).toMatchObject({ file: "-", text: PAGE, outlet: null });
});

test("what can't be read rejects with a code, the file and a sentence", async () => {
  const folder = await folderOf({ "empty.txt": "", "a.txt": BRIDGE, "b.txt": FERRY });
  await using reader = await openReader({ threads: 1 });
  const codeOf = async (input: Parameters<typeof reader.read>[0]) => {
    const error = await reader.read(input).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof HearsayError)) return error;
    expect(error.message).toMatch(/\.$/);
    return [error.code, error.file];
  };
  expect(await codeOf(join(folder, "gone.txt"))).toEqual(["not-found", join(folder, "gone.txt")]);
  expect(await codeOf(join(folder, "empty.txt"))).toEqual(["empty", join(folder, "empty.txt")]);
  expect(await codeOf(folder)).toEqual(["several-articles", folder]);
  expect(await codeOf({ text: "" })).toEqual(["empty", "-"]);
  await expect(openReader({ model: "huge" })).rejects.toMatchObject({ code: "model-missing" });
});

test("readAll goes on after a failure, in order, and threads change nothing", async () => {
  const folder = await folderOf({ ...manyReports(6), "a-empty.txt": "" });
  const outcomes = async (threads: number) => {
    const all = [];
    for await (const outcome of readAll([folder, join(folder, "gone.txt")], { threads })) all.push(outcome);
    return all;
  };
  const alone = await outcomes(1);
  expect(alone.map((outcome) => Object.keys(outcome)[0])).toEqual(["failure", ...Array(6).fill("reading"), "failure"]);
  expect(await outcomes(2)).toEqual(alone);
});

test("a signal stops the reading, here and in threads", async () => {
  const folder = await folderOf(manyReports(20));
  for (const threads of [1, 2]) {
    const stop = new AbortController();
    let seen = 0;
    const reading = async () => {
      for await (const _ of readAll([folder], { threads, signal: stop.signal })) {
        seen += 1;
        stop.abort();
      }
    };
    await expect(reading()).rejects.toMatchObject({ code: "stopped" });
    expect(seen).toBeLessThan(20);
  }
});

test("progress goes up to the whole", async () => {
  const shares: number[] = [];
  await read({ text: `${BRIDGE}\n${FERRY}\n`.repeat(8) }, { progress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
