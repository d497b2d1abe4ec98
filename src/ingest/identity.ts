import { createHash } from "node:crypto";
import type { Article } from "../contract/index.ts";
import type { Anonymous } from "./article/assemble.ts";

/**
 * Gives an article its identity: the same words of the same outlet at the same address are the same article, wherever
 * they were read from. SHA-256 over address, outlet and text, joined by line ends, in UTF-8; what is unknown is empty.
 * Where neither address nor outlet is known, the file's own name (without its folders) stands in place of both.
 */
export function identify(article: Anonymous): Article {
  const { url, outlet, text, file } = article;
  const parts = url === null && outlet === null ? [nameOf(file), text] : [url ?? "", outlet ?? "", text];
  return { id: `sha256:${createHash("sha256").update(parts.join("\n"), "utf8").digest("hex")}`, ...article };
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).findLast((part) => part !== "") ?? file;
}
