/** The program: importing this file runs the command `hearsay` with this process's arguments, and ends the process. */
import { runCommandLine } from "./command-line.ts";
import { outputFailure } from "./output/failure.ts";

// `hearsay help | head -1`: whoever closes the pipe has read what he wanted; a full disk has not. A command that listens itself
// has threads to end first, which must not be cut off.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (process.stdout.listenerCount("error") > 1) return;
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`hearsay: ${outputFailure(error)}\n`);
  process.exit(1);
});

const code = await runCommandLine(process.argv.slice(2));
// What was written last may still find no room, which is told a moment later.
if (code === 0 && !process.stdout.destroyed) await new Promise((resolve) => process.stdout.write("", resolve));
process.exit(code);
