import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { serveCollections } from "../../src/server/index.ts";
import { openStore } from "../../src/store/index.ts";

let home = "";
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "hearsay-given-"));
  for (const name of ["orchard", "weir"]) await made(join(home, `${name}.hearsay`));
});
afterEach(() => rmSync(home, { recursive: true }));

const serve = (collections: string[]) => serveCollections({ collections, port: 0, version: "0.0.0", desk: null, home });

test("collections that are named are told with their addresses, by name and by path, beside the others", async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "hearsay-elsewhere-"));
  await made(join(elsewhere, "old mill.hearsay"));
  {
    await using serving = await serve([join(elsewhere, "old mill.hearsay"), "weir"]);
    expect(serving.given).toEqual([
      { name: "old mill", url: `${serving.url}c/old%20mill` },
      { name: "weir", url: `${serving.url}c/weir` },
    ]);
    const answer = await (await fetch(`${serving.url}api/collections`)).json();
    expect(answer.collections.map(({ name }: { name: string }) => name)).toEqual(["old mill", "orchard", "weir"]);
  }
  rmSync(elsewhere, { recursive: true });
});

test.each([
  ["a name that none has", ["wier"], "collection-missing", /^wier: .* holds orchard and weir: .*hearsay add wier/u],
  ["a file that is not there", ["./no/such.hearsay"], "collection-missing", /such\.hearsay: .*hearsay add/u],
  ["no name for one", ["a:b"], "collection-name", /“a:b” is no name/u],
  ["one twice", ["weir", "orchard", "weir"], "collection-name", /called weir/u],
] as const)("nothing is served where what was named is %s", async (_, collections, code, message) => {
  await expect(serve([...collections])).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

test("nothing is served where what was named is damaged, or of a newer version", async () => {
  writeFileSync(join(home, "torn.hearsay"), "no collection, whatever it is called. ".repeat(300));
  await expect(serve(["torn"])).rejects.toMatchObject({ code: "collection-damaged" });
  const database = new DatabaseSync(join(home, "weir.hearsay"));
  database.exec("update facts set value = '99' where name = 'version'");
  database.close();
  await expect(serve(["weir"])).rejects.toMatchObject({ code: "collection-newer" });
  // Nobody asked for it by its name: the others are served, and the list says what is wrong with it.
  await using serving = await serve(["orchard"]);
  const { collections } = await (await fetch(`${serving.url}api/collections`)).json();
  expect(collections.map(({ message }: { message: string | null }) => message)).toEqual([
    null,
    expect.stringMatching(/damaged/u),
    expect.stringMatching(/newer Hearsay/u),
  ]);
});

async function made(path: string): Promise<void> {
  await (await openStore(path, { create: true })).close();
}
