import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";

/** Watches a process until it ends, and tells the most memory it held at once, in megabytes; NaN where it can't be seen. */
export function watchMemory(child: ChildProcess): { readonly megabytes: () => number } {
  let peak = Number.NaN;
  const look = () => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      // The system keeps the highest mark itself, so that looking now and then misses next to nothing.
      const kilobytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]);
      if (kilobytes > 0) peak = kilobytes / 1024;
    } catch {
      clearInterval(timer);
    }
  };
  const timer = setInterval(look, 50);
  child.on("close", () => clearInterval(timer));
  return { megabytes: () => peak };
}
