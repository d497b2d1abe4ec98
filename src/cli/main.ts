/** The program: importing this file runs the command `hearsay` with this process's arguments, and ends the process. */
import { runCommandLine } from "./command-line.ts";

// `hearsay help | head -1`: whoever closes the pipe has read what he wanted. A command that listens itself has threads
// to end first, which must not be cut off.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE" && process.stdout.listenerCount("error") === 1) process.exit(0);
});

process.exit(await runCommandLine(process.argv.slice(2)));
