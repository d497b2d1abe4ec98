import { readFile } from "node:fs/promises";
import { type Owners, ownersFrom } from "../../linker/index.ts";
import { oneLine } from "../one-line.ts";
import { UsageError } from "../usage-error.ts";

const LOOKS = "write a table with a line for each outlet: its name, a comma, its owner";
/** Lines of a table of which each that can't be used is told. */
const TOLD = 5;

/**
 * Who owns which outlet, from the table that `--owners` names; null where none is given. Lines that can't be used are told on
 * standard error, and the others count. Throws a UsageError where there is no such file, or nothing in it can be used.
 */
export async function readOwners(path: string | undefined): Promise<Owners | null> {
  if (path === undefined) return null;
  const { owners, faults } = ownersFrom(await tableIn(path));
  if (owners.size === 0) {
    const why =
      faults[0] === undefined ? "names no outlet" : `can't be used: ${faults[0].message.replace(/:.*$/u, "")}`;
    throw new UsageError(`--owners ${path} ${why}; ${LOOKS}.`);
  }
  for (const { message } of faults.slice(0, TOLD)) process.stderr.write(`${oneLine(`hearsay: ${path}: ${message}`)}\n`);
  if (faults.length > TOLD)
    process.stderr.write(`hearsay: ${path}: ${faults.length - TOLD} more lines can't be used.\n`);
  return owners;
}

async function tableIn(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--owners ${path} ${reasonOf(error.code)}.`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`--owners ${path} is no text in UTF-8: save the table as CSV in UTF-8.`);
  }
}

function reasonOf(code: string | undefined): string {
  if (code === "ENOENT") return "is not there: check the path";
  if (code === "EISDIR") return "is a folder: name the file with the table";
  if (code === "EACCES") return "may not be read: change its permissions";
  return `can't be read (${code ?? "unknown reason"}): check the path and the disk`;
}
