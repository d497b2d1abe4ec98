import { afterAll, describe, expect, test, vi } from "vitest";
import { failureOf, Samples } from "../fixtures/reading.ts";
import { writeZip } from "./fixtures/zip-writer.ts";

vi.setConfig({ testTimeout: 180_000 });

const samples = new Samples();
afterAll(() => samples.remove());

const words = (name: string) => `Words of ${name}, the harbour master said.`;
const text = (name: string) => ({ name, bytes: words(name) });
const zip = (name: string, ...entries: Parameters<typeof writeZip>[0]) => samples.write(name, writeZip(entries));

describe("a ZIP", () => {
  test("its files by name, as in a folder; what is no article is counted in one line", async () => {
    const path = zip(
      "reports.zip",
      text("day2/b.txt"),
      text("day1/a.md"),
      { name: "day1/", bytes: "" },
      { name: "photo.jpg", bytes: "x" },
      { name: "collection.json", bytes: JSON.stringify([{ file: "day2/b.txt", outlet: "Herald" }]) },
      text("__MACOSX/day2/._b.txt"),
      text(".hidden.txt"),
      { name: "Page.html", bytes: `<p>${words("a page")}</p><p>${words("a page")}</p>` },
      text("Page_files/frame.html"),
    );
    expect(await samples.glance(path)).toEqual([
      "reports.zip!Page.html: Words of a page, the harbour master said.",
      "reports.zip!day1/a.md: Words of day1/a.md, the harbour master said.",
      "reports.zip!day2/b.txt: Words of day2/b.txt, the harbour master said.",
      "reports.zip: 1 .jpg, 1 .json",
    ]);
  });

  test("--meta names a part by its path in the archive, or with the archive", async () => {
    const path = zip("meta.zip", text("day1/a.txt"), text("b.txt"));
    const list = [
      { file: "day1/a.txt", outlet: "Herald" },
      { file: "meta.zip!b.txt", outlet: "Gazette" },
    ];
    const { loadMeta } = await import("../meta.ts");
    const meta = await loadMeta(samples.write("list.json", JSON.stringify(list)));
    const found = await samples.read([path], { meta });
    expect(found).toMatchObject([{ article: { outlet: "Gazette" } }, { article: { outlet: "Herald" } }]);
  });

  test("a file's bytes come with its article, a record's don't", async () => {
    const path = zip("bytes.zip", text("a.txt"), { name: "b.jsonl", bytes: `{"text":"${words("b")}"}` });
    const found = await samples.read([path]);
    expect(
      found.map((one) => ("article" in one && one.bytes !== null ? Buffer.from(one.bytes).toString() : null)),
    ).toEqual([words("a.txt"), null]);
  });

  test("within a ZIP, and in a folder", async () => {
    const inner = writeZip([text("a.txt")]);
    zip("folder/outer.zip", { name: "inner.zip", bytes: inner, stored: true }, text("z.txt"));
    expect(await samples.glance(samples.write("folder/b.txt", words("b")).replace("/b.txt", ""))).toEqual([
      "folder/b.txt: Words of b, the harbour master said.",
      "folder/outer.zip!inner.zip!a.txt: Words of a.txt, the harbour master said.",
      "folder/outer.zip!z.txt: Words of z.txt, the harbour master said.",
    ]);
  });

  test("two files of one name are two parts", async () => {
    expect(await samples.glance(zip("twice.zip", text("a.txt"), text("a.txt")))).toEqual([
      "twice.zip!a.txt: Words of a.txt, the harbour master said.",
      "twice.zip!a.txt (2): Words of a.txt, the harbour master said.",
    ]);
  });

  test("is known by its bytes; a spreadsheet is none", async () => {
    const bytes = writeZip([text("a.txt")]);
    expect(await samples.glance(samples.write("download", bytes))).toEqual([
      "download!a.txt: Words of a.txt, the harbour master said.",
    ]);
    const sheet = writeZip([
      { name: "[Content_Types].xml", bytes: "<x/>" },
      { name: "xl/workbook.xml", bytes: "<x/>" },
    ]);
    expect(await samples.glance(samples.write("table.xlsx", sheet))).toEqual(["table.xlsx: binary"]);
  });
});

describe("nothing leaves the archive", () => {
  test.each(["../escape.txt", "a/../../escape.txt", "/etc/passwd.txt", "C:/escape.txt", "..\\escape.txt"])(
    "%s is refused, and the others are read",
    async (name) => {
      const found = await samples.glance(zip("escape.zip", text(name), text("good.txt")));
      expect(found.toSorted()).toEqual(
        [
          expect.stringMatching(/^escape\.zip!.*escape|passwd/),
          "escape.zip!good.txt: Words of good.txt, the harbour master said.",
        ].toSorted(),
      );
      expect(found.join("\n")).toContain(": archive-path");
    },
  );
});

describe("bombs end", () => {
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1_000_000, 97);

  test("a file that unpacks to more than one may have", async () => {
    const path = zip("big.zip", { name: "a.txt", bytes: zeros(25) }, text("b.txt"));
    expect(await samples.glance(path)).toEqual([
      "big.zip!a.txt: too-large",
      "big.zip!b.txt: Words of b.txt, the harbour master said.",
    ]);
  });

  test("one that says it is small", async () => {
    const path = zip("liar.zip", { name: "a.txt", bytes: zeros(25), claims: 10 }, text("b.txt"));
    expect(await samples.glance(path)).toEqual([
      "liar.zip!a.txt: broken",
      "liar.zip!b.txt: Words of b.txt, the harbour master said.",
    ]);
  });

  test("many that are too much together, also in archives within: each of the rest is named", async () => {
    const inner = writeZip([1, 2, 3].map((number) => ({ name: `${number}.txt`, bytes: zeros(1) })));
    const path = zip(
      "many.zip",
      { name: "a.zip", bytes: inner, stored: true },
      { name: "b.zip", bytes: inner, stored: true },
    );
    const found = await samples.glance(path, { limits: { unpacked: 4_500_000 } });
    expect(found.map((line) => line.replace(/: a+$/, ": read"))).toEqual([
      ...[1, 2, 3].map((number) => `many.zip!a.zip!${number}.txt: read`),
      "many.zip!b.zip!1.txt: read",
      "many.zip!b.zip!2.txt: too-large",
      "many.zip!b.zip!3.txt: too-large",
    ]);
  });

  test("archives in archives in archives", async () => {
    let inner = writeZip([text("a.txt")]);
    for (let depth = 0; depth < 6; depth++)
      inner = writeZip([{ name: "x.zip", bytes: inner, stored: true }, text("y.txt")]);
    const found = await samples.glance(samples.write("deep.zip", inner));
    expect(found).toContain("deep.zip!x.zip!x.zip!x.zip: archive-depth");
    expect(found.filter((line) => line.endsWith("said."))).toHaveLength(3);
  });

  test("more files than are looked at", async () => {
    const path = zip("crowd.zip", ...Array.from({ length: 30 }, (_, index) => text(`${index}.txt`)));
    expect(failureOf(await samples.read([path], { limits: { parts: 20 } }))).toMatchObject({ code: "archive-parts" });
  });
});

describe("what can't be read says why, and the rest is read", () => {
  test("locked, empty and broken parts", async () => {
    const path = zip(
      "some.zip",
      { ...text("a.txt"), locked: true },
      { name: "b.txt", bytes: "" },
      { name: "c.pdf", bytes: "no PDF" },
      text("d.txt"),
    );
    expect(await samples.glance(path)).toEqual([
      "some.zip!a.txt: locked",
      "some.zip!b.txt: empty",
      "some.zip!c.pdf: broken",
      "some.zip!d.txt: Words of d.txt, the harbour master said.",
    ]);
  });

  test("a part whose bytes were damaged", async () => {
    const bytes = writeZip([text("a.txt"), text("b.txt")]);
    bytes.fill(255, 40, 60);
    expect(await samples.glance(samples.write("damaged.zip", bytes))).toEqual([
      expect.stringMatching(/a\.txt: broken/),
      "damaged.zip!b.txt: Words of b.txt, the harbour master said.",
    ]);
  });

  test("none, half of one, an empty one, one that is not there", async () => {
    expect(failureOf(await samples.read([samples.write("none.zip", "plain words")])).code).toBe("broken");
    expect(
      failureOf(await samples.read([samples.write("half.zip", writeZip([text("a.txt")]).subarray(0, 40))])).code,
    ).toBe("broken");
    expect(failureOf(await samples.read([zip("empty.zip")])).code).toBe("empty");
    expect(failureOf(await samples.read([`${samples.folder}/missing.zip`])).code).toBe("not-found");
  });
});
