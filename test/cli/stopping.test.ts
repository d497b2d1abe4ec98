import { expect, test } from "vitest";
import { BRIDGE, FERRY, manyReports } from "./articles.ts";
import { ended, firstOutput, folderOf, hearsay, readingsIn, start } from "./hearsay.ts";

test("Ctrl-C leaves whole lines and exit code 130", async () => {
  const reports = manyReports(60);
  const folder = await folderOf(reports);
  const child = start(["read", ...Object.keys(reports)], { folder });
  const ending = ended(child);
  await firstOutput(child);
  child.kill("SIGINT");
  const { code, out, err } = await ending;
  expect({ code, err }).toEqual({ code: 130, err: "" });
  const readings = readingsIn(out);
  expect(readings.length).toBeGreaterThan(0);
  expect(readings.map(({ article }) => article.file)).toEqual(Object.keys(reports).slice(0, readings.length));
});

test("Ctrl-C while it waits for standard input ends it", async () => {
  const folder = await folderOf({ "ferry.txt": FERRY });
  const child = start(["read", "ferry.txt", "-"], { folder });
  const ending = ended(child);
  await firstOutput(child);
  child.kill("SIGINT");
  const { code, out } = await ending;
  expect(code).toBe(130);
  expect(readingsIn(out)).toHaveLength(1);
});

test("each reading is written as it is done, before the next file is there", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE });
  const child = start(["read", "bridge.txt", "-"], { folder });
  const ending = ended(child);
  await firstOutput(child);
  child.stdin?.end(FERRY);
  const { code, out } = await ending;
  expect(code).toBe(0);
  expect(readingsIn(out).map(({ article }) => article.file)).toEqual(["bridge.txt", "-"]);
});

test("whoever closes the pipe early (| head) has it end quietly", async () => {
  const reports = manyReports(60);
  const folder = await folderOf(reports);
  const child = start(["read", ...Object.keys(reports)], { folder });
  const ending = ended(child);
  await firstOutput(child);
  child.stdout?.destroy();
  expect(await ending).toMatchObject({ code: 0, err: "" });
});

test("a reader that is slow to take the output loses nothing", async () => {
  const reports = manyReports(30);
  const folder = await folderOf(reports);
  const child = start(["read", ...Object.keys(reports)], { folder });
  child.stdout?.pause();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const { code, out } = await ended(child);
  expect(code).toBe(0);
  expect(readingsIn(out)).toHaveLength(30);
});

test.skipIf(process.platform !== "linux")("a full disk is told in one sentence", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE, "ferry.txt": FERRY });
  const { code, said } = await hearsay(["read", "bridge.txt", "ferry.txt", "--format", "json", "--out", "/dev/full"], {
    folder,
  });
  expect(code).toBe(1);
  expect(said).toEqual([expect.stringMatching(/^hearsay: .*output can't be written \(.*space/)]);
});
