import { spawnSync } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manyReports } from "./articles.ts";
import { COMMAND, folderOf, hearsay } from "./hearsay.ts";

const ONE_SENTENCE = /^hearsay: [^\n]*[^\n.]\.\n$/u;

/** Runs the command where no file may grow beyond some blocks of 512 or 1,024 bytes, as shells count them. */
function limited(blocks: number, args: readonly string[], folder: string) {
  const env = { ...process.env, HEARSAY_HOME: join(folder, "home") };
  const shell = `ulimit -f ${blocks}; exec "$0" "$@"`;
  return spawnSync("sh", ["-c", shell, process.execPath, COMMAND, ...args], { cwd: folder, env, encoding: "utf8" });
}

// Windows has no shell that limits files.
test.skipIf(process.platform === "win32")(
  "an add that finds no room ends in one sentence and damages nothing",
  async () => {
    const reports = manyReports(8);
    const folder = await folderOf(reports);
    const within = { folder, env: { HEARSAY_HOME: join(folder, "home") } };
    const first = Object.keys(reports)[0] ?? "";
    expect((await hearsay(["add", "gauge", first], within)).code).toBe(0);
    const ran = limited(100, ["add", "gauge", ...Object.keys(reports)], folder);
    expect({ code: ran.status, out: ran.stdout }).toEqual({ code: 1, out: "" });
    expect(ran.stderr).toMatch(ONE_SENTENCE);
    expect(ran.stderr).toMatch(/gauge\.hearsay: .*do it again \(gauge holds 1 article\)\.$/mu);
    expect((await hearsay(["doctor", "gauge"], within)).out).toContain("It is sound.");
    const again = await hearsay(["add", "gauge", ...Object.keys(reports)], within);
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/7 articles added and 1 already there/u) });
  },
);

test.skipIf(!existsSync("/dev/full"))("output that finds no room is told in one sentence", async () => {
  const folder = await folderOf(manyReports(1));
  const env = { ...process.env, HEARSAY_HOME: join(folder, "home") };
  const [report = ""] = await readdir(folder);
  await hearsay(["add", "gauge", report], { folder, env: { HEARSAY_HOME: env.HEARSAY_HOME } });
  for (const args of [["claims", "gauge"], ["export", "gauge"], ["export", "gauge", "--out", "/dev/full"], ["help"]]) {
    const stdio = ["ignore", openSync("/dev/full", "w"), "pipe"] as const;
    const ran = spawnSync(process.execPath, [COMMAND, ...args], {
      cwd: folder,
      env,
      stdio: [...stdio],
      encoding: "utf8",
    });
    expect(ran.stderr).toMatch(ONE_SENTENCE);
    expect(ran.stderr).toMatch(/can't be written \(no space left on device\)/u);
    expect(ran.status).toBe(1);
  }
});
