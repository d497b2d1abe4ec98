import { fileURLToPath } from "node:url";
import type { Article } from "../contract/index.ts";
import { articleFromText, type Given, type IngestOptions, loadMeta, type Meta, readInput } from "../ingest/index.ts";
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
    ...(options.fields !== undefined && { fields: options.fields }),
    ...(options.network !== undefined && { network: options.network }),
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

/** The one article that an input is. Rejects with a HearsayError where it is none, or more than one. */
export async function articleOf(input: string | URL | TextInput, options: ReadOptions): Promise<Article> {
  if (typeof input !== "string" && !(input instanceof URL)) return articleAtHand(input, options);
  const path = pathOf(input);
  const found: Article[] = [];
  for await (const item of readInput(path, await ingestOptions(options))) {
    if ("failure" in item) throw new HearsayError(item.failure.code, item.failure.message, { file: path });
    if ("article" in item) found.push(item.article);
    if (found.length > 1) break;
  }
  const [article, another] = found;
  if (another)
    throw new HearsayError("several-articles", `${path} holds several articles: use readAll.`, { file: path });
  if (article) return article;
  throw new HearsayError("no-text", `${path} holds no article: name a file that is one.`, { file: path });
}

async function articleAtHand({ text, file = "-", ...said }: TextInput, options: ReadOptions): Promise<Article> {
  if (text.trim() === "") throw new HearsayError("empty", `${file}: the text is empty: give one with words.`, { file });
  const meta = typeof options.meta === "string" ? await metaFrom(options.meta) : options.meta;
  const given = { ...meta?.givenFor(file), ...givenIn(options), ...givenIn(said) };
  return await articleFromText(text, { file, given });
}

function givenIn({ outlet, published, url, title }: Given): Given {
  return {
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
  };
}
