import { writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import type { FileResult } from "./count.ts";

/** Writes what became of each file's tests, as JSON, to the path in HEARSAY_TEST_RESULTS; `npm test` counts them. */
export default class FileResults implements Reporter {
  onTestRunEnd(files: readonly TestModule[]): void {
    const path = process.env.HEARSAY_TEST_RESULTS;
    if (path) writeFileSync(path, JSON.stringify(files.map(resultOf)));
  }
}

function resultOf(file: TestModule): FileResult {
  return { ok: file.ok(), tests: [...file.children.allTests()].map((test) => test.result().state) };
}
