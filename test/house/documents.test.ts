import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFlags } from "../../src/cli/read-flags.ts";
import { wordsOf } from "../../src/contract/index.ts";
import { read } from "../../src/index.ts";
import { FORMATS } from "../../src/ingest/formats/index.ts";
import { FAILURE_CODES } from "../../src/ingest/index.ts";

const ROOT = join(import.meta.dirname, "../..");
const text = (file: string) => readFileSync(join(ROOT, file), "utf8");
const listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"];
/** Articles of the example are no documents of ours. */
const documents = execFileSync("git", listed, { cwd: ROOT })
  .toString()
  .split("\0")
  .filter((file) => file !== "" && !file.includes("/articles/") && existsSync(join(ROOT, file)));
const pages = documents.map((file) => [file, text(file)] as const);

/** As the places that show Markdown name a heading in an address. */
function anchorOf(heading: string): string {
  const plain = heading.replace(/[`*]/g, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-");
}

function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));
}

function withoutCode(page: string): string {
  return page.replace(/^```[\s\S]*?^```/gm, "");
}

/** Lines of a page that run hearsay, each from its name on. */
function commandsIn(page: string): string[] {
  return [...page.matchAll(/\bhearsay read\b[^\n`|]*/g)].map(([line]) => line.replace(/\s#.*$/, ""));
}

const OPTIONS = new Map(
  Object.values(readFlags).flatMap((flag) =>
    [...flag.flags.matchAll(/--[a-z-]+/g)].map(([name]) => [name, flag] as const),
  ),
);

describe.each(pages)("%s", (file, page) => {
  test("its links lead somewhere", () => {
    const broken = [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = "", anchor] = target.split("#");
        const there = path === "" ? file : join(dirname(file), path);
        if (!existsSync(join(ROOT, there))) return true;
        return anchor !== undefined && there.endsWith(".md") && !anchorsOf(text(there)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  test("the files it names are there", () => {
    // Results are written by evaluations, which need corpora; NAME stands for a name yet to be given.
    const rooms = readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    const named = [...page.matchAll(/(?<=[`\s(])([\w.-]+\/[\w./-]*\w)(?=[`\s)])/g)]
      .map(([, path = ""]) => path)
      .filter((path) => rooms.includes(path.split("/")[0] ?? ""))
      .filter((path) => !/NAME|^(?:out|dist|node_modules)\/|^(?:evaluation|benchmarks)\/results\b/.test(path));
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("the options it gives hearsay are options, with values that they take", () => {
    for (const command of commandsIn(page)) {
      for (const [, name = "", value] of command.matchAll(/(--[a-z-]+)(?: (?!--)("[^"]*"|'[^']*'|[^\s>]+))?/g)) {
        const flag = OPTIONS.get(name);
        expect(flag, `${name} in: ${command}`).toBeDefined();
        if (value !== undefined && flag !== undefined && "parse" in flag) {
          expect(() => flag.parse?.(value.replace(/^["']|["']$/g, "")), command).not.toThrow();
        }
      }
    }
  });

  test("the npm scripts it names are there", () => {
    const { scripts } = JSON.parse(text("package.json"));
    const named = [...page.matchAll(/\bnpm run ([a-z-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("every option that a page names by itself is hearsay's", () => {
  for (const file of ["README.md", "docs/guide.md", "docs/formats.md"]) {
    const named = [...text(file).matchAll(/`(--[a-z-]+)[^`]*`/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !OPTIONS.has(name))).toEqual([]);
  }
});

test("docs/formats.md names every kind of file, and no code that there is not", () => {
  const page = text("docs/formats.md");
  const endings = FORMATS.flatMap((format) => format.endings);
  expect(endings.filter((ending) => !page.includes(`\`${ending}\``))).toEqual([]);
  const codes = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !FAILURE_CODES.some((known) => known === code))).toEqual([]);
});

test("the README is a screen or so, and its first line is what hearsay says of the example", async () => {
  const lines = text("README.md").split("\n");
  expect(lines.length).toBeLessThan(66);
  const shown = /^> (?<words>.+) ← (?<through>.+) ← (?<who>.+) · \d{1,2} \w+ (?<year>\d{4})$/.exec(
    lines[0] ?? "",
  )?.groups;
  const folder = join(ROOT, "examples/pier-9-fire");
  const file = join(folder, "articles/01-coastal-wire-pier-fire-injures-11.txt");
  const { article, attributions } = await read(file, { meta: join(folder, "collection.json") });
  expect(article).toMatchObject({ outlet: shown?.through, published: expect.stringContaining(shown?.year ?? "?") });
  const said = attributions.map((one) => ({
    words: wordsOf(article.text, one.content),
    who: one.chain.at(-1)?.name,
  }));
  expect(said).toContainEqual({ words: shown?.words, who: shown?.who });
});
