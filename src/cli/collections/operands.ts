import type { Operand } from "../declaration.ts";

export const COLLECTION: Operand = {
  name: "COLLECTION",
  description:
    "a collection's name (kept in $HEARSAY_HOME, or where this system keeps a user's data), or a path with a slash in it",
};

/** What the exit codes of a command that asks a collection say. */
export const ASKING_EXITS = [
  { code: 0, says: "it is printed" },
  { code: 1, says: "the collection can't be opened or asked; standard error says why and what to do" },
  {
    code: 2,
    says: "the command was not used as it is meant: a wrong option, a source or an article that is not there",
  },
] as const;
