import type { Command } from "./declaration.ts";
import { UsageError } from "./usage-error.ts";

const SHELLS = ["bash", "zsh", "fish", "powershell"];
const NO_FLAGS = {};

/** `hearsay complete SHELL`; the shell itself then asks `hearsay complete -- WORDS…`, which `completionsOf` answers. */
export const complete: Command<typeof NO_FLAGS> = {
  name: "complete",
  summary: "completion of commands, options and collections for a shell",
  description:
    "Prints a script that makes a shell complete hearsay's commands, options and collections at the tab key.",
  operands: [{ name: "SHELL", description: `the shell: ${SHELLS.join(", ")}` }],
  flags: NO_FLAGS,
  examples: [
    { line: "source <(hearsay complete bash)", does: "for this session of bash; zsh likewise" },
    { line: "hearsay complete fish > ~/.config/fish/completions/hearsay.fish", does: "for good, in fish" },
  ],
  exits: [
    { code: 0, says: "the script is printed" },
    { code: 2, says: "the shell is none that is known" },
  ],
  async run([shell = ""]) {
    if (!SHELLS.includes(shell))
      throw new UsageError(`“${shell}” is no shell that is known: name one of ${SHELLS.join(", ")}.`);
    const { RootCommand } = await import("@bomb.sh/tab");
    new RootCommand().setup("hearsay", "hearsay", shell);
    return 0;
  },
};
