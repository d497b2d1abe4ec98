import { fileURLToPath } from "node:url";
import type { Article } from "../contract/index.ts";
import { type Given, type IngestOptions, loadMeta, type Meta, readInput } from "../ingest/index.ts";
import { HearsayError } from "./error.ts";
import type { ReadOptions, TextInput } from "./options.ts";

/** A path or address as ingest takes it. */
export function pathOf(input: string | URL): string {
  if (typeof input === "string") return input;
  return input.protocol === "file:" ? fileURLToPath(input) : input.href;
}

/** What ingest is told. Rejects with "meta-invalid" where the list can't be read or is none. */
export async function ingestOptions(options: ReadOptions): Promise<IngestOptions> {
  return {
    given: givenIn(options),
    ...(options.meta !== undefined && {
      meta: typeof options.meta === "string" ? await metaFrom(options.meta) : options.meta,
    }),
    ...(options.allowPrivate !== undefined && { allowPrivate: options.allowPrivate }),
    ...(options.signal && { signal: options.signal }),
  };
}

/** What a `--meta` file says. Rejects with "meta-invalid" where it can't be read or is no such list. */
export async function metaFrom(path: string): Promise<Meta> {
  try {
    return await loadMeta(path);
  } catch (cause) {
    if (cause instanceof Error) throw new HearsayError("meta-invalid", cause.message, { file: path, cause });
    throw cause;
  }
}

/** The one article that an input is. Throws a HearsayError where it is none, or more than one. */
export async function articleOf(input: string | URL | TextInput, options: ReadOptions): Promise<Article> {
  const ingest = await ingestOptions(options);
  if (typeof input !== "string" && !(input instanceof URL)) {
    const given = { ...ingest.given, ...givenIn(input) };
    const article = await onlyArticle("-", { ...ingest, given, stdin: once(input.text) });
    return input.file === undefined ? article : { ...article, file: input.file };
  }
  return onlyArticle(pathOf(input), ingest);
}

async function onlyArticle(path: string, ingest: IngestOptions): Promise<Article> {
  let found: Article | null = null;
  for await (const item of readInput(path, ingest)) {
    if ("failure" in item) throw new HearsayError(item.failure.code, item.failure.message, { file: path });
    if (!("article" in item)) continue;
    if (found)
      throw new HearsayError("several-articles", `${path} holds several articles: use readAll.`, { file: path });
    found = item.article;
  }
  if (!found) throw new HearsayError("no-text", `${path} holds no article: name a file that is one.`, { file: path });
  return found;
}

function givenIn({ outlet, published, url, title }: Given): Given {
  return {
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
  };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
