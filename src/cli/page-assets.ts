import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { PageAssets } from "../publish/index.ts";

/** The fonts that a page carries, read from the packages they come in. */
export async function loadPageAssets(): Promise<PageAssets> {
  const [serif, serifItalic, sans, serifExtended, sansExtended] = await Promise.all([
    font("source-serif-4", "source-serif-4-latin-wght-normal"),
    font("source-serif-4", "source-serif-4-latin-wght-italic"),
    font("inter", "inter-latin-wght-normal"),
    font("source-serif-4", "source-serif-4-latin-ext-wght-normal"),
    font("inter", "inter-latin-ext-wght-normal"),
  ]);
  return { serif, serifItalic, sans, serifExtended, sansExtended };
}

async function font(family: string, file: string): Promise<string> {
  const path = fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/files/${file}.woff2`));
  return `data:font/woff2;base64,${(await readFile(path)).toString("base64")}`;
}
