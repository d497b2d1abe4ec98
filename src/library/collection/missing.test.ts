import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StoreError } from "../../store/index.ts";
import { withOthers } from "./missing.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-missing-"));
  for (const name of ["cable", "Harbour", "sea wall"]) writeFileSync(join(folder, `${name}.hearsay`), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const told = (name: string) => String(withOthers(name, folder, new StoreError("collection-missing", "It is missing.")));

test.each([
  ["cabel", "cable"],
  ["CABLE", "cable"],
  ["harbor", "Harbour"],
  ["sea-wall", "sea wall"],
])("%s: did you mean %s?", (name, meant) => {
  expect(told(name)).toContain(`(did you mean ${meant}?)`);
});

test.each(["flood", "c", "harvest festival"])("%s is like none of those that are there", (name) => {
  expect(told(name)).not.toContain("did you mean");
  expect(told(name)).toContain("which holds Harbour, cable and sea wall");
});

test("another error, and a path, stay as they are", () => {
  const broken = new StoreError("collection-newer", "It is newer.");
  expect(withOthers("cabel", folder, broken)).toBe(broken);
  expect(told("./cabel")).not.toContain("did you mean");
});
