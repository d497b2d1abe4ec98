import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Article } from "../contract/index.ts";
import { type Ingested, type IngestOptions, loadMeta, readInput, readInputs } from "./index.ts";

/** A busy machine is no reason to fail where time is not what is tested. */
const PATIENT = { milliseconds: 150_000 };
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-ingest-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(path: string, options: IngestOptions = {}): Promise<Ingested[]> {
  const found = [];
  for await (const one of readInput(path, { ...options, limits: { ...PATIENT, ...options.limits } })) found.push(one);
  return found;
}

async function article(path: string, options: IngestOptions = {}) {
  const [one] = await all(path, options);
  if (one === undefined || !("article" in one)) throw new Error(JSON.stringify(one));
  expect(() => Article.parse(one.article)).not.toThrow();
  return one.article;
}

async function failure(path: string, options: IngestOptions = {}) {
  const [one] = await all(path, options);
  if (one === undefined || !("failure" in one)) throw new Error("it was read");
  expect(one.failure.message.startsWith(`${path}: `)).toBe(true);
  return one.failure;
}

const BODY = "The harbour master said that the pier would stay shut.";

describe("plain text", () => {
  test("is the file as decoded: line ends, spaces and all", async () => {
    const text = `  Pier stays shut\r\n\r\n${BODY}\r${BODY}\n\n\tEnd \n`;
    expect((await article(write("mixed.txt", text))).text).toBe(text);
  });

  test("property: equal to the file, ranges in it", async () => {
    const words = fc.constantFrom(
      "NOTES",
      "1. a note",
      "word1",
      "(Reuters)",
      "—",
      "May 3, 2031",
      "\r\n",
      "\n",
      "\r",
      "😀",
      "“",
      " ",
      BODY,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 40 }), async (pieces) => {
        const text = pieces.join(" ");
        fc.pre(text.trim() !== "");
        const found = await article("-", { stdin: stream(text) });
        expect(found.text).toBe(text);
        const spans = [
          ...found.blocks,
          ...found.credit,
          ...found.links,
          ...found.notes.flatMap(({ mark, note }) => [mark, note]),
        ];
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("a file cut inside a character is read, and that is said", async () => {
    const [one] = await all(write("cut.txt", Buffer.concat([Buffer.from(BODY), Buffer.from("é").subarray(0, 1)])));
    expect(one).toMatchObject({ article: { text: `${BODY}�` }, warnings: [{ code: "cut-character" }] });
  });
});

async function* stream(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}

describe("identity", () => {
  const sha = (...parts: string[]) => `sha256:${createHash("sha256").update(parts.join("\n")).digest("hex")}`;

  test("address, outlet and text; the file's name where both are unknown", async () => {
    const path = write("deep/in/here.txt", BODY);
    expect((await article(path)).id).toBe(sha("here.txt", BODY));
    expect((await article(path, { given: { outlet: "Herald" } })).id).toBe(sha("", "Herald", BODY));
    expect((await article(path, { given: { url: "https://h.example/1" } })).id).toBe(
      sha("https://h.example/1", "", BODY),
    );
  });

  test("the same bytes elsewhere are another article, in another folder of the same name the same", async () => {
    const [one, two, three] = [write("a/x.txt", BODY), write("b/x.txt", BODY), write("b/y.txt", BODY)];
    expect((await article(one)).id).toBe((await article(two)).id);
    expect((await article(one)).id).not.toBe((await article(three)).id);
  });
});

describe("failures", () => {
  test("each with its code and one sentence, and the next file is read", async () => {
    expect((await failure(write("empty.txt", ""))).code).toBe("empty");
    expect((await failure(write("blank.txt", " \r\n\t"))).code).toBe("empty");
    expect((await failure(write("binary.txt", Buffer.from([1, 2, 0, 4])))).code).toBe("binary");
    expect((await failure(write("paper.pdf", "%PDF-1.7"))).message).toContain(".pdf");
    expect((await failure(join(folder, "missing.txt"))).code).toBe("not-found");
    expect((await failure(write("long.txt", BODY), { limits: { bytes: 10 } })).code).toBe("too-large");
    expect((await failure(write("long.txt", BODY), { limits: { characters: 10 } })).code).toBe("too-long");
    expect((await failure(write("bare.html", "<html><body><img src=x></body></html>"))).code).toBe("no-text");
  });

  test("a failure stops nothing", async () => {
    const paths = [join(folder, "missing.txt"), write("good.txt", BODY)];
    const found = [];
    for await (const one of readInputs(paths, {})) found.push("article" in one);
    expect(found).toEqual([false, true]);
  });

  test("nothing is read after a stop", async () => {
    expect(await all(write("good.txt", BODY), { signal: AbortSignal.abort() })).toEqual([]);
  });
});

describe("folders", () => {
  test("recursively, by name; other kinds counted in one line", async () => {
    const root = join(folder, "collection");
    for (const name of [
      "b.txt",
      "a.md",
      "c/d.html",
      "c/e.jpg",
      "z.jpg",
      "notes.json",
      "README",
      ".hidden.txt",
      ".git/x.txt",
      "Page.html",
      "Page_files/frame.html",
    ]) {
      write(join("collection", name), name.endsWith("html") ? `<p>${BODY}</p><p>${BODY}</p>` : BODY);
    }
    symlinkSync(root, join(root, "c", "loop"));
    const found = await all(root);
    const names = found.map((one) =>
      "article" in one ? one.article.file.slice(root.length + 1) : "skipped" in one ? one.skipped : one,
    );
    expect(names).toEqual([
      "Page.html",
      "a.md",
      "b.txt",
      "c/d.html",
      { folder: root, count: 4, kinds: ["2 .jpg", "1 .json", "1 without an ending"] },
    ]);
  });

  test("the list of what files don't say is no file of the folder; another one is", async () => {
    const root = join(folder, "listed");
    write("listed/a.txt", BODY);
    write("listed/meta.json", JSON.stringify([{ file: "a.txt", outlet: "Tide FM" }]));
    const path = write("listed/more/meta.json", JSON.stringify([{ file: "a.txt", outlet: "Quay Post" }]));
    const given = async (list: string) =>
      (await all(root, { meta: await loadMeta(list) })).map((one) =>
        "article" in one ? one.article.outlet : "skipped" in one ? one.skipped.kinds : one,
      );
    expect(await given(path)).toEqual(["Quay Post", ["1 .json"]]);
    rmSync(path);
    expect(await given(join(root, "more", "..", "meta.json"))).toEqual(["Tide FM"]);
    expect(await all(root)).toContainEqual({ skipped: { folder: root, count: 1, kinds: ["1 .json"] } });
  });

  test("an empty folder yields nothing", async () => {
    mkdirSync(join(folder, "nothing"));
    expect(await all(join(folder, "nothing"))).toEqual([]);
  });
});

describe("standard input", () => {
  test("text or a page, told by its first characters", async () => {
    expect(await article("-", { stdin: stream(BODY.slice(0, 9), BODY.slice(9)) })).toMatchObject({
      file: "-",
      text: BODY,
    });
    const page = `<!-- saved --><!DOCTYPE html><title>Pier stays shut</title><article><p>${BODY}</p><p>${BODY} Still.</p></article>`;
    expect(await article("-", { stdin: stream(page) })).toMatchObject({ title: "Pier stays shut" });
  });

  test("a character cut between two parts is whole", async () => {
    const bytes = Buffer.from("Ærø");
    const parts = async function* () {
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1);
    };
    expect((await article("-", { stdin: parts() })).text).toBe("Ærø");
  });
});

describe("--meta", () => {
  const meta = async (entries: unknown) => loadMeta(write("list.json", JSON.stringify(entries)));

  test("matches whole path segments from the end, the longest wins", async () => {
    const list = await meta([
      { file: "a.txt", outlet: "Short" },
      { file: "day1/a.txt", outlet: "Long", published: "2031-05-03T10:00:00Z", url: null },
      { file: "./x/../b.txt", title: "B" },
    ]);
    expect(list.givenFor("/data/day1/a.txt")).toEqual({ outlet: "Long", published: "2031-05-03" });
    expect(list.givenFor("/data/day2/a.txt")).toEqual({ outlet: "Short" });
    expect(list.givenFor("/data/aa.txt")).toEqual({});
    expect(list.givenFor("/data/yday1/a.txt")).toEqual({ outlet: "Short" });
    expect(list.givenFor("sub/b.txt")).toEqual({ title: "B" });
  });

  test("what the command line says wins; both win over the file", async () => {
    const path = write("given.md", `---\ntitle: Its own\noutlet: Its own\ndate: 2030-01-01\n---\n\n${BODY}`);
    const list = await meta([{ file: "given.md", outlet: "Listed", title: "Listed" }]);
    expect(await article(path)).toMatchObject({
      title: "Its own",
      outlet: "Its own",
      published: "2030-01-01",
      publishedFrom: "metadata",
    });
    expect(await article(path, { meta: list, given: { outlet: "Said", published: "2031-05-03" } })).toMatchObject({
      title: "Listed",
      outlet: "Said",
      published: "2031-05-03",
      publishedFrom: "given",
    });
  });

  test.each([
    ["no JSON", "{", /no JSON/],
    ["no list", "{}", /list/],
    ["no file", '[{"outlet":"x"}]', /0\.file/],
    ["no date", '[{"file":"a","published":"soon"}]', /YYYY-MM-DD/],
    ["two things", '[{"file":"a","outlet":"x"},{"file":"./a","outlet":"y"}]', /two different/],
  ])("%s is refused with a sentence", async (_, source, message) => {
    await expect(loadMeta(write("bad.json", source))).rejects.toMatchObject({
      code: "meta-invalid",
      message: expect.stringMatching(message),
    });
  });

  test("a list that is not there", async () => {
    await expect(loadMeta(join(folder, "none.json"))).rejects.toMatchObject({ code: "meta-invalid" });
  });
});
