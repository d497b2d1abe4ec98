/** How many checks of a runner passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What became of the tests of one file. */
export interface FileResult {
  readonly ok: boolean;
  readonly tests: readonly ("passed" | "failed" | "skipped" | "pending")[];
}

export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
  };
}

/**
 * Counts the tests of a run. What failed without a failing test counts as one: a file that could not be loaded or whose
 * hook failed, a stray error (an exit code other than 0 though nothing failed), a run that ended without a report
 * (`files` is null), and a run of no tests.
 */
export function countTests(files: readonly FileResult[] | null, exitCode: number): Count {
  const tests = files?.flatMap((file) => file.tests) ?? [];
  const passed = tests.filter((test) => test === "passed").length;
  const failedTests = tests.filter((test) => test === "failed").length;
  const failedFiles = files?.filter((file) => !file.ok && !file.tests.includes("failed")).length ?? 0;
  const failed = failedTests + failedFiles;
  const unseen = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unseen ? 1 : failed };
}
