import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { basename, isAbsolute, join } from "node:path";
import { StoreError } from "../../store/index.ts";

/** What collections are called that are kept by name: nothing that means something to a file system. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u;
const ENDING = ".hearsay";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a collection is kept: what has a slash in it is a path, or the address of a database, as it is; a name is a file in the
 * user's data folder. Throws "collection-name" where it is neither.
 */
export function addressOf(collection: string, environment: Environment = process.env): string {
  if (/[\\/]/u.test(collection)) return collection;
  if (NAME.test(collection)) return join(dataFolder(environment), `${collection}${ENDING}`);
  throw new StoreError(
    "collection-name",
    `“${collection}” is no name for a collection: use letters, digits, spaces, dots, hyphens and underscores, beginning with a letter or digit, or give a path with a slash in it.`,
  );
}

/** The names of the collections that a data folder holds, in order; a collection need not be whole to be named. */
export function collectionNames(folder: string = dataFolder()): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => basename(file, ENDING))
    .sort();
}

/** What a collection is called of which only the path is known. */
export function nameAt(path: string): string {
  return basename(path, ENDING);
}

/** $HEARSAY_HOME, or where the system keeps a user's data: one file a collection, named after it. */
export function dataFolder(environment: Environment = process.env, platform: string = process.platform): string {
  const home = environment.HEARSAY_HOME;
  if (home !== undefined && home !== "") return home;
  const user = environment.HOME ?? environment.USERPROFILE ?? homedir();
  if (platform === "darwin") return join(user, "Library", "Application Support", "hearsay");
  if (platform === "win32") return join(environment.LOCALAPPDATA ?? join(user, "AppData", "Local"), "hearsay");
  const data = environment.XDG_DATA_HOME;
  // The XDG base directory specification: a path that is not absolute is to be ignored.
  return join(data !== undefined && isAbsolute(data) ? data : join(user, ".local", "share"), "hearsay");
}
