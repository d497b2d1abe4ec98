/**
 * `npm test`: checks the types, the style and the directions of imports, and runs all tests. Its last line sums up all
 * of them: "N passed, N failed". Paths given after `--` run the tests of these files alone.
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumForTests } from "./chromium.ts";
import { type Count, countTests, type FileResult, sum } from "./count.ts";

const ROOT = join(import.meta.dirname, "..");
const chosen = process.argv.slice(2);

const counts: Count[] = [];
if (chosen.length === 0) {
  const projects = ["tsconfig.json", ...globSync("{src/*,test}/tsconfig.json", { cwd: ROOT }).sort()];
  for (const project of projects) counts.push(quietly(`types in ${project}`, "tsc", ["-p", project]));
  counts.push(quietly("style and imports", "biome", ["check", "--error-on-warnings", "--colors=off", "."]));
}
chromiumForTests((line) => console.log(line));
counts.push(vitest(chosen));

const { passed, failed } = sum(counts);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a checker that says nothing of interest unless it fails; counts as one. */
function quietly(name: string, command: string, args: readonly string[]): Count {
  const started = performance.now();
  const done = spawnSync(join(ROOT, "node_modules/.bin", command), args, { cwd: ROOT, encoding: "utf8" });
  const ok = done.status === 0;
  console.log(`${ok ? "✓" : "✗"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(`${done.error?.message ?? ""}${done.stdout ?? ""}${done.stderr ?? ""}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function vitest(files: readonly string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-tests-"));
  const results = join(folder, "results.json");
  try {
    const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
    const reporters = ["--reporter=default", `--reporter=${join(ROOT, "scripts/file-results.ts")}`];
    const env = { ...process.env, HEARSAY_TEST_RESULTS: results };
    const done = spawnSync(process.execPath, [vitest, "run", ...reporters, ...files], {
      cwd: ROOT,
      stdio: "inherit",
      env,
    });
    const written: FileResult[] | null = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : null;
    return countTests(written, done.status ?? 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
