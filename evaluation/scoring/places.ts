import type { Span } from "../../src/contract/index.ts";

/** How many characters two places share. */
export function sharedLength(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Whether two places share half of the shorter one. */
export function near(one: Span, other: Span): boolean {
  return sharedLength(one, other) >= 0.5 * Math.max(1, Math.min(one.end - one.start, other.end - other.start));
}

export function baseName(file: string): string {
  return file.split("/").at(-1) ?? file;
}
