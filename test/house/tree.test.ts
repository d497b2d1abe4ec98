import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const LONGEST = 350;
const MEANINGLESS = ["utils", "common", "misc", "helpers", "core", "shared", "lib"];

const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: ROOT })
  .toString()
  .split("\0")
  .filter((file) => file !== "" && existsSync(join(ROOT, file)));

test("no file of code is too long to read at one sitting", () => {
  const code = files.filter((file) => /\.(ts|mjs|py)$/.test(file) && !file.includes("/fixtures/"));
  const lines = code.map((file) => ({ file, lines: readFileSync(join(ROOT, file), "utf8").split("\n").length - 1 }));
  expect(code.length).toBeGreaterThan(0);
  expect(lines.filter((one) => one.lines > LONGEST)).toEqual([]);
});

test("every folder is named after what is in it", () => {
  const folders = new Set(files.flatMap((file) => dirname(file).split("/")));
  expect(MEANINGLESS.filter((name) => folders.has(name))).toEqual([]);
  const named = files.filter((file) => /\.ts$/.test(file)).map((file) => basename(file, ".ts"));
  expect(MEANINGLESS.filter((name) => named.includes(name))).toEqual([]);
});

test("the lockfile names no host that packages come from", () => {
  const lock: { packages: Record<string, { resolved?: string }> } = JSON.parse(
    readFileSync(join(ROOT, "package-lock.json"), "utf8"),
  );
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test("package and lockfile ask for exact versions", () => {
  const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  const asked = ["dependencies", "optionalDependencies", "devDependencies"].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
});
