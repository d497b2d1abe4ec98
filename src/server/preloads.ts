import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What Vite tells of a built file: where it lies, and what it imports at once. */
interface Built {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, Built>>;

/** Beside index.html: which files each screen is made of (vite.config.ts). */
const MANIFEST = "files.json";
/** The letters that nearly every page has. */
const FONTS = /-latin-wght-normal-[\w-]+\.woff2$/u;

/**
 * Lines for the head of a view's page that have its screen's own files fetched along with the desk's, which would ask for them
 * only once it runs; "" where it is not known which they are.
 *
 * @param path the view's: /c/COLLECTION/SCREEN
 */
export function preloadsFor(pages: string, path: string): string {
  const manifest = manifestIn(pages);
  if (manifest === null) return "";
  const [c, collection, screen = "overview"] = path.split("/").filter((part) => part !== "");
  const name = c === "c" && collection !== undefined ? screen : "start";
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true);
  const own = builtOf(manifest, `screens/${name}/${name}.tsx`);
  const shared = builtOf(manifest, entry ?? "");
  const ours = [...own].filter((built) => !shared.has(built));
  const fonts = [...shared].flatMap(({ assets = [] }) => assets).filter((file) => FONTS.test(file));
  return [
    ...ours.map(({ file }) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ...ours.flatMap(({ css = [] }) => css).map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...fonts.map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`),
  ].join("\n");
}

/** A file and all that it imports at once, each once. */
function builtOf(manifest: Manifest, name: string, found = new Set<Built>()): ReadonlySet<Built> {
  const built = Object.hasOwn(manifest, name) ? manifest[name] : undefined;
  if (built === undefined || found.has(built)) return found;
  found.add(built);
  for (const other of built.imports ?? []) builtOf(manifest, other, found);
  return found;
}

function manifestIn(pages: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(join(pages, MANIFEST), "utf8"));
  } catch {
    return null;
  }
}
