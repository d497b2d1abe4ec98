/** Files whose place in a dropped folder is known, by the file. */
const PATHS = new WeakMap<File, string>();

/** A file's name with the folders that it was dropped or chosen in. */
export function pathOfFile(file: File): string {
  return PATHS.get(file) ?? (file.webkitRelativePath === "" ? file.name : file.webkitRelativePath);
}

/** All files of what was dropped, those in folders too. The drop is asked at once, since it knows nothing afterwards. */
export async function filesIn({ items, files }: Pick<DataTransfer, "items" | "files">): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...files];
  const found = await Promise.all(entries.map((entry) => filesUnder(entry)));
  return found.flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  // Files that an operating system or an editor puts beside others hold no article.
  if (entry.name.startsWith(".")) return [];
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    PATHS.set(file, entry.fullPath.replace(/^\//u, ""));
    return [file];
  }
  if (!isFolder(entry)) return [];
  const found = await Promise.all((await entriesOf(entry)).map((each) => filesUnder(each)));
  return found.flat();
}

/** A folder tells its entries a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.sort((one, other) => (one.name < other.name ? -1 : 1));
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
