import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const BIOME = join(ROOT, "node_modules/@biomejs/biome/bin/biome");

/** A file of a room, what it imports, and a phrase of the reason that the linter must give. */
const FORBIDDEN: readonly (readonly [file: string, imported: string, reason: RegExp])[] = [
  ["src/contract/a.ts", "../reader/index.ts", /imports nothing of ours/],
  ["src/contract/b.ts", "node:fs", /is pure/],
  ["src/ingest/a.ts", "../reader/index.ts", /imports src\/contract alone/],
  ["src/ingest/html/b.ts", "../../publish/text.ts", /imports src\/contract alone/],
  ["src/reader/a.ts", "../ingest/index.ts", /Have the caller hand in/],
  ["src/reader/text/b.ts", "../../encoder/node.ts", /Have the caller hand in/],
  ["src/reader/c.ts", "node:fs", /is pure/],
  ["src/reader/d.ts", "../cli/main.ts", /Have the caller hand in/],
  ["src/encoder/a.ts", "../reader/index.ts", /the interface it implements/],
  ["src/encoder/b.ts", "../ingest/index.ts", /the interface it implements/],
  ["src/publish/a.ts", "../reader/index.ts", /follows from a Reading/],
  ["src/publish/html/b.ts", "../../encoder/web.ts", /follows from a Reading/],
  ["src/library/a.ts", "../cli/main.ts", /knows no command line/],
  ["src/ingest/c.ts", "../cli/main.ts", /imports src\/contract alone/],
  ["src/linker/a.ts", "../store/index.ts", /asks for candidates through its own interface/],
  ["src/linker/claims/b.ts", "../../reader/index.ts", /asks for candidates through its own interface/],
  ["src/linker/c.ts", "node:fs", /is pure/],
  ["src/store/a.ts", "../reader/index.ts", /src\/store/],
  ["src/store/documents/b.ts", "../../server/index.ts", /src\/store/],
  ["src/server/a.ts", "../reader/index.ts", /reads nothing itself/],
  ["src/server/routes/b.ts", "../../cli/main.ts", /reads nothing itself/],
  ["src/server/c.ts", "../web/desk.tsx", /reads nothing itself/],
  ["src/web/a.tsx", "../store/index.ts", /asks the API/],
  ["src/web/screens/claims/b.tsx", "../../../linker/index.ts", /asks the API/],
  ["src/web/c.ts", "../server/index.ts", /asks the API/],
  ["src/web/d.ts", "../encoder/load.ts", /asks the API/],
  ["src/web/e.ts", "../library/collection/index.ts", /asks the API/],
  ["src/web/f.ts", "node:fs", /has none of Node's modules/],
];

const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ["src/contract/own.ts", "./span.ts"],
  ["src/contract/zod.ts", "zod"],
  ["src/ingest/own.ts", "node:fs"],
  ["src/ingest/html/own.ts", "../../contract/index.ts"],
  ["src/reader/own.ts", "./text/words.ts"],
  ["src/reader/text/own.ts", "../../contract/index.ts"],
  ["src/reader/text/up.ts", "../encoder.ts"],
  ["src/encoder/own.ts", "../reader/encoder.ts"],
  ["src/encoder/model.ts", "../reader/model.ts"],
  ["src/publish/own.ts", "../contract/index.ts"],
  ["src/library/own.ts", "../ingest/index.ts"],
  ["src/cli/own.ts", "../reader/index.ts"],
  ["src/reader/beside.test.ts", "node:fs"],
  ["src/linker/own.ts", "../contract/index.ts"],
  ["src/store/own.ts", "../linker/index.ts"],
  ["src/store/node.ts", "node:fs"],
  ["src/server/own.ts", "../store/index.ts"],
  ["src/web/own.tsx", "../contract/index.ts"],
  ["src/web/words.ts", "../publish/wording.ts"],
  ["src/web/screens/claims/words.ts", "../../../linker/words/words.ts"],
  ["src/web/struck/left.ts", "../../linker/strike/claim.ts"],
  ["src/web/reading.ts", "../reader/index.ts"],
  ["src/web/encoder.ts", "../encoder/web.ts"],
  ["src/web/api/client.ts", "../../server/failure.ts"],
  ["src/web/screens/claims/beside.test.ts", "../../../linker/claims/features.ts"],
];

/** What would make a reading depend on more than the article: one line each. */
const AMBIENT = [
  "Date.now()",
  "new Date()",
  "Math.random()",
  "[3].toLocaleString()",
  '"a".localeCompare("b")',
] as const;
const FIXED = ['new Date("2031-05-03")', '"A".toLowerCase()', "Math.max(1, 2)"] as const;

interface Diagnostic {
  category: string;
  message: string;
  location?: { path?: string | { file?: string } };
}

describe("the walls between the rooms", () => {
  let folder = "";
  const found = new Map<string, string[]>();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-walls-"));
    cpSync(join(ROOT, "biome.json"), join(folder, "biome.json"));
    cpSync(join(ROOT, "scripts/lint"), join(folder, "scripts/lint"), { recursive: true });
    execFileSync("git", ["init", "--quiet", folder]);
    for (const [file, imported] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `import { one } from "${imported}";\n\nexport const two = one;\n`);
    }
    for (const [number, words] of [...AMBIENT, ...FIXED].entries()) {
      for (const room of ["reader", "ingest"]) {
        writeFileSync(join(folder, `src/${room}/ambient-${number}.ts`), `export const one = ${words};\n`);
      }
    }
    const run = spawnSync(process.execPath, [BIOME, "lint", "--reporter=json", "--max-diagnostics=none", "."], {
      cwd: folder,
      encoding: "utf8",
    });
    const report: { diagnostics: Diagnostic[] } = JSON.parse(run.stdout);
    for (const { category, message, location } of report.diagnostics) {
      if (category !== "lint/style/noRestrictedImports" && category !== "plugin") continue;
      const path = typeof location?.path === "string" ? location.path : (location?.path?.file ?? "");
      found.set(path, [...(found.get(path) ?? []), message]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORBIDDEN)("%s may not import %s", (file, _imported, reason) => {
    expect(found.get(file)?.join("\n")).toMatch(reason);
  });

  it.each(ALLOWED)("%s may import %s", (file) => {
    expect(found.get(file)).toBeUndefined();
  });

  it.each([...AMBIENT.entries()])("the reader may not use what no article says (%i: %s)", (number) => {
    expect(found.get(`src/reader/ambient-${number}.ts`)?.join("\n")).toMatch(/the same article gives the same bytes/);
    expect(found.get(`src/ingest/ambient-${number}.ts`)).toBeUndefined();
  });

  it.each([...FIXED.entries()])("the reader may use what is the same everywhere (%i: %s)", (number) => {
    expect(found.get(`src/reader/ambient-${AMBIENT.length + number}.ts`)).toBeUndefined();
  });

  it("is written down for every room", () => {
    const rules = readFileSync(join(ROOT, "biome.json"), "utf8");
    const rooms = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of rooms) {
      // The command puts the rooms together, so it may import them all.
      if (name === "cli") continue;
      const written = rules.includes(`"src/${name}/**/*.ts"`);
      expect(written, `biome.json says nothing of what src/${name} may import`).toBe(true);
    }
    expect(existsSync(join(ROOT, "src/reader/tsconfig.json"))).toBe(true);
  });
});
