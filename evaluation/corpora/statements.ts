import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/contract/index.ts";

/** A statement of a gold file: where it stands, and the way it came. */
export interface GoldStatement {
  readonly file: string;
  readonly text: string;
  readonly context?: string;
  readonly kind: "direct" | "indirect" | "mixed" | "bare";
  readonly chain: readonly string[];
  readonly parent?: string | null;
  readonly source?: string | null;
}

/** An article of a collection and the statements that its gold lists in it. */
export interface GoldArticle {
  readonly file: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly statements: readonly GoldStatement[];
}

/**
 * The articles of a folder with `collection.json`, `articles/` and a gold file: a list of claims with their statements
 * (as the collections have it), or of statements alone (as examples/chains has it). Throws where a file is missing.
 */
export function goldArticles(folder: string, goldFile = "gold.json"): GoldArticle[] {
  const meta = json<{ file: string; outlet?: string | null; published?: string | null }[]>(folder, "collection.json");
  const gold = json<{ claims?: { statements: GoldStatement[] }[]; statements?: GoldStatement[] }>(folder, goldFile);
  const statements = gold.statements ?? (gold.claims ?? []).flatMap((claim) => claim.statements);
  return meta
    .map(({ file, outlet, published }) => ({
      file,
      text: readFileSync(join(folder, file.startsWith("articles/") ? file : `articles/${file}`), "utf8"),
      outlet: outlet ?? null,
      published: published ?? null,
      statements: statements.filter((each) => baseName(each.file) === baseName(file)),
    }))
    .filter((each) => each.statements.length > 0);
}

/** Where a statement stands in its article's text. Throws where it does not. */
export function placeOf({ file, text: own, context }: GoldStatement, text: string): Span {
  const whole = context ?? own;
  const at = text.indexOf(whole);
  const within = whole.indexOf(own);
  if (at < 0 || within < 0) throw new Error(`${file}: “${own}” is not in the text as the gold file has it`);
  return { start: at + within, end: at + within + own.length };
}

function baseName(file: string): string {
  return file.split("/").at(-1) ?? file;
}

function json<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
}
