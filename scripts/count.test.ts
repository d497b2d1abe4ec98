import { describe, expect, test } from "vitest";
import { countTests, sum } from "./count.ts";

describe("the count of a test run", () => {
  test("tells passed from failed, and leaves out what was skipped", () => {
    const files = [
      { ok: true, tests: ["passed", "passed", "skipped"] as const },
      { ok: false, tests: ["passed", "failed", "failed"] as const },
    ];
    expect(countTests(files, 1)).toEqual({ passed: 3, failed: 2 });
  });

  test("counts a file that could not be loaded as failed", () => {
    const files = [
      { ok: true, tests: ["passed"] as const },
      { ok: false, tests: [] },
    ];
    expect(countTests(files, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test("counts a stray error as failed though every test passed", () => {
    expect(countTests([{ ok: true, tests: ["passed"] }], 1)).toEqual({ passed: 1, failed: 1 });
  });

  test("a run without a report, or without tests, is no success", () => {
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests([], 0)).toEqual({ passed: 0, failed: 1 });
    expect(countTests([{ ok: true, tests: ["skipped"] }], 0)).toEqual({ passed: 0, failed: 1 });
  });

  test("runners are summed up", () => {
    expect(sum([])).toEqual({ passed: 0, failed: 0 });
    const counts = [
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ];
    expect(sum(counts)).toEqual({ passed: 5, failed: 1 });
  });
});
