import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { PageAssets } from "../publish/index.ts";

type World = ReturnType<NonNullable<PageAssets["world"]>>;

/** The fonts that a page carries and what its map is drawn from, read from the packages they come in. */
export async function loadPageAssets(): Promise<PageAssets> {
  const [serif, serifItalic, sans, serifExtended, sansExtended] = await Promise.all([
    font("source-serif-4", "source-serif-4-latin-wght-normal"),
    font("source-serif-4", "source-serif-4-latin-wght-italic"),
    font("inter", "inter-latin-wght-normal"),
    font("source-serif-4", "source-serif-4-latin-ext-wght-normal"),
    font("inter", "inter-latin-ext-wght-normal"),
  ]);
  return { serif, serifItalic, sans, serifExtended, sansExtended, world: createWorld() };
}

async function font(family: string, file: string): Promise<string> {
  const path = fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/files/${file}.woff2`));
  return `data:font/woff2;base64,${(await readFile(path)).toString("base64")}`;
}

/** Reads the coasts and borders of a scale once, when a page first draws a map. */
function createWorld(): NonNullable<PageAssets["world"]> {
  const read = new Map<string, World>();
  return (scale) => {
    const known = read.get(scale);
    if (known !== undefined) return known;
    const path = fileURLToPath(import.meta.resolve(`world-atlas/countries-${scale}.json`));
    const world: World = JSON.parse(readFileSync(path, "utf8"));
    read.set(scale, world);
    return world;
  };
}
