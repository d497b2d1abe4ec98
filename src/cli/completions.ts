import { RootCommand } from "@bomb.sh/tab";
import { collectionNames } from "../library/collection/address.ts";
import type { Command } from "./declaration.ts";

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
          for (const collection of collectionNames()) offer(collection, "a collection");
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
