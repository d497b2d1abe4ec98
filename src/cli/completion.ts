import { existsSync, readdirSync } from "node:fs";
import { RootCommand } from "@bomb.sh/tab";
import { dataFolder } from "../library/collection/address.ts";
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
    new RootCommand().setup("hearsay", "hearsay", shell);
    return 0;
  },
};

/** Prints what may stand next after the words typed so far, a line each, for the shell's script. */
export function completionsOf(commands: readonly Command[], words: readonly string[]): void {
  const root = new RootCommand();
  for (const declared of commands) {
    const command = root.command(declared.name, declared.summary);
    for (const { name, several } of declared.operands) {
      if (name !== "COLLECTION") continue;
      command.argument(
        name,
        (offer) => {
          for (const collection of collections()) offer(collection, "a collection");
        },
        several,
      );
    }
    for (const { flags, description, parse } of Object.values(declared.flags)) {
      const name = /--([\w-]+)/u.exec(flags)?.[1];
      if (name === undefined) continue;
      if (parse) command.option(name, description, () => {});
      else command.option(name, description);
    }
  }
  root.parse([...words]);
}

function collections(): string[] {
  const folder = dataFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => (file.endsWith(".hearsay") ? [file.slice(0, -".hearsay".length)] : []));
}
