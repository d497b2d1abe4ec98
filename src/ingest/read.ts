import { assemble } from "./article/assemble.ts";
import { decode, isBinary } from "./encoding.ts";
import { failureOf, IngestError } from "./failure.ts";
import { isFolder, readFileBytes, readStream } from "./file.ts";
import { walkFolder } from "./folder.ts";
import { type Format, formatByContent, formatByEnding, formatByMediaType } from "./formats/index.ts";
import { identify } from "./identity.ts";
import { type Given, type Ingested, type IngestOptions, LIMITS, type Limits } from "./input.ts";
import { Workbench } from "./workbench.ts";

/** A file's bytes and what is known of them before they are read. */
interface Raw {
  bytes: Uint8Array;
  /** The format that the name or the server tells; null where the content must. */
  format: Format | null;
  charset: string | null;
  address: string | null;
}

/**
 * Reads whatever a path stands for, in order: a file, a folder (recursively, by name), an address, or "-" for standard
 * input. Never throws for what it reads: each file that can't be read yields a failure, and the others go on. Stops
 * between files once `options.signal` is aborted.
 */
export async function* readInput(path: string, options: IngestOptions): AsyncGenerator<Ingested, void, undefined> {
  yield* readInputs([path], options);
}

/** Reads many paths, one after the other; what takes files apart is started once for all of them. */
export async function* readInputs(
  paths: Iterable<string>,
  options: IngestOptions,
): AsyncGenerator<Ingested, void, undefined> {
  const workbench = new Workbench();
  try {
    for (const path of paths) {
      if (options.signal?.aborted) return;
      yield* readPath(path, options, workbench);
    }
  } finally {
    await workbench.close();
  }
}

async function* readPath(
  path: string,
  options: IngestOptions,
  workbench: Workbench,
): AsyncGenerator<Ingested, void, undefined> {
  if (path === "-" || isAddress(path)) {
    yield await readOne(path, options, workbench);
    return;
  }
  for await (const found of walkPath(path)) {
    if (options.signal?.aborted) return;
    if ("file" in found) yield await readOne(found.file, options, workbench);
    else if ("skipped" in found) yield found;
    else yield { failure: failureOf(found.unreadable, closedFolder(found.reason)) };
  }
}

function closedFolder(reason: string): IngestError {
  return new IngestError("not-readable", `the folder can't be read (${reason}): check its permissions`);
}

async function* walkPath(path: string): ReturnType<typeof walkFolder> {
  if (await isFolder(path)) yield* walkFolder(path);
  else yield { file: path };
}

async function readOne(file: string, options: IngestOptions, workbench: Workbench): Promise<Ingested> {
  const limits: Limits = { ...LIMITS, ...options.limits };
  const started = performance.now();
  try {
    const raw = await gather(file, options, limits);
    if (raw.bytes.length === 0) throw new IngestError("empty", "the file is empty: nothing can be read in it");
    if (isBinary(raw.bytes)) throw notText(file);
    const html = raw.format?.namesEncoding ?? true;
    const decoded = decode(raw.bytes, { declared: raw.charset, html });
    if (decoded.text.trim() === "")
      throw new IngestError("empty", "the file holds nothing but white space: nothing can be read in it");
    const format = raw.format ?? formatByContent(decoded.text.slice(0, 2000));
    const left = limits.milliseconds - (performance.now() - started);
    const draft = await workbench.take(
      format,
      { text: decoded.text, address: raw.address },
      { left, limit: limits.milliseconds },
    );
    if (draft.text.trim() === "")
      throw new IngestError(
        "no-text",
        `the ${format.name} file holds no article text: open it in a browser, copy the article into a .txt file and read that`,
      );
    if (draft.text.length > limits.characters) throw tooLong(draft.text.length, limits.characters);
    const given: Given = { ...options.meta?.givenFor(file), ...options.given };
    const article = identify(await assemble(draft, { file, given }));
    return {
      article,
      warnings: decoded.warnings.map((warning) => ({ file, ...warning, message: `${file}: ${warning.message}` })),
    };
  } catch (error) {
    return { failure: failureOf(file, error) };
  }
}

async function gather(file: string, options: IngestOptions, limits: Limits): Promise<Raw> {
  if (file === "-") {
    return {
      bytes: await readStream(options.stdin ?? process.stdin, limits.bytes),
      format: null,
      charset: null,
      address: null,
    };
  }
  if (!isAddress(file)) {
    const format = formatByEnding(file);
    return { bytes: await readFileBytes(file, limits.bytes), format, charset: null, address: null };
  }
  const timeout = AbortSignal.timeout(limits.milliseconds);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
  const { fetchPage } = await import("./network/fetch-page.ts");
  const page = await fetchPage(file, { allowPrivate: options.allowPrivate ?? false, limits, signal });
  const format = formatByMediaType(page.type);
  const open = page.type === "" || page.type === "application/octet-stream" || page.type.startsWith("text/");
  if (format === null && !open) {
    throw new IngestError(
      "address-type",
      `the server sends "${page.type}", which is no article that can be read: give the address of a web page or text`,
    );
  }
  return { bytes: page.bytes, format, charset: page.charset, address: page.address };
}

/** "https://…": what has a scheme is an address, except a Windows drive. */
function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}

function notText(file: string): IngestError {
  const ending = /\.[^./\\]{1,8}$/.exec(file)?.[0] ?? "";
  const kind = ending === "" || isAddress(file) ? "" : ` (${ending})`;
  return new IngestError("binary", `it holds binary data${kind}, no text: save it as .txt, .html or .md and read that`);
}

function tooLong(length: number, limit: number): IngestError {
  return new IngestError(
    "too-long",
    `its text has ${length} characters, more than the ${limit} that one article may have: split it into its articles`,
  );
}
