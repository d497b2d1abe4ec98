import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Claims, Copies, Figures, Quotes, Signs, Sources, Timeline, WantedList } from "../../src/contract/index.ts";
import { COMMAND, folderOf, hearsay, readingsIn } from "./hearsay.ts";

const WIRE = `Ferry aground off Saltmarsh

SALTMARSH (Coastal Wire) — A ferry with 140 people on board ran aground off Saltmarsh early on Monday, the harbour master, Edda Quill, said. “Nobody was hurt, if the count is right,” she said. Two crew members were taken to hospital, a union official said.

The vessel would be towed at high water, Quill said. Divers were to look at the hull before passengers could fetch their cars.
`;
const COPY = `Ferry stuck on sandbank

A ferry with 140 people on board ran aground off Saltmarsh early on Monday, the harbour master, Edda Quill, said. “Nobody was hurt,” she said. The vessel would be towed at high water, Quill said. Divers were to look at the hull before passengers could fetch their cars.
`;
const OTHER = `Council votes on sea wall

The council of Oxney will mend the sea wall, the mayor, Milo Trask, said on Tuesday. Three councillors voted against it.
`;
const META = JSON.stringify([
  { file: "wire.txt", outlet: "Coastal Wire", published: "2031-05-05" },
  { file: "copy.txt", outlet: "Tide FM", published: "2031-05-06" },
  { file: "other.txt", outlet: "Alder Herald", published: "2031-05-06" },
]);

/** What a fresh data folder with one collection answers; made once for all tests of this file. */
describe("commands on a collection", () => {
  let folder = "";
  let added = { code: null as number | null, out: "", err: "" };
  const ask = (...args: string[]) => hearsay(args, { folder, env: { HEARSAY_HOME: join(folder, "home") } });
  const document = async (...args: string[]) => JSON.parse((await ask(...args, "--format", "json")).out);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hearsay-collection-"));
    await mkdir(join(folder, "reports"));
    const files = { "wire.txt": WIRE, "copy.txt": COPY, "other.txt": OTHER, "empty.txt": "" };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, "reports", name), text);
    await writeFile(join(folder, "meta.json"), META);
    const env = { ...process.env, HEARSAY_HOME: join(folder, "home") };
    const args = [COMMAND, "add", "ferry", "reports", "--meta", "meta.json"];
    const ran = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
    added = { code: ran.status, out: ran.stdout, err: ran.stderr };
    return () => rm(folder, { recursive: true, force: true });
  });

  it("adds what can be read, names what can't, and sums up", () => {
    expect(added.code).toBe(1);
    expect(added.err).toMatch(/empty\.txt.*empty/u);
    expect(added.out).toMatch(/^3 articles added and 1 could not be read; ferry holds 3 articles\.$/mu);
  });

  it("adds nothing twice", async () => {
    const again = await ask("add", "ferry", "reports/wire.txt", "--meta", "meta.json");
    expect(again.out).toMatch(/0 articles added and 1 already there; ferry holds 3 articles/u);
    expect(again.code).toBe(0);
  });

  it.each([
    ["claims", Claims],
    ["figures", Figures],
    ["quotes", Quotes],
    ["copies", Copies],
    ["sources", Sources],
    ["signs", Signs],
    ["wanted", WantedList],
    ["timeline", Timeline],
  ] as const)("%s prints the contract's document, a table, and text", async (list, schema) => {
    schema.parse(await document(list, "ferry"));
    expect((await ask(list, "ferry", "--format", "csv")).out).toMatch(/^[a-zA-Z]+(?:,[a-zA-Z]+)*\r\n/u);
    const text = await ask(list, "ferry");
    expect([text.code, text.out]).toEqual([0, (await ask(list, "ferry", "--format", "text")).out]);
    expect(text.out).not.toMatch(/^[[{]/u);
  });

  it("finds the copy, and counts it with its original’s origin", async () => {
    const { copies } = Copies.parse(await document("copies", "ferry"));
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({ share: "most", first: expect.stringMatching(/^[ab]$/u) });
    const { claims } = Claims.parse(await document("claims", "ferry", "--least-outlets", "2"));
    expect(claims.length).toBeGreaterThan(0);
    expect(Math.min(...claims.map(({ outlets }) => outlets))).toBe(2);
  });

  it("shows that a quotation lost its condition", async () => {
    const { quotes } = Quotes.parse(await document("quotes", "ferry"));
    expect(
      quotes.flatMap(({ variants }) => variants.flatMap(({ differences }) => differences.flatMap(({ lost }) => lost))),
    ).toContain("condition");
  });

  it("strikes a source: claims that rest on it fall, all stay listed", async () => {
    const before = Claims.parse(await document("claims", "ferry"));
    const after = Claims.parse(await document("claims", "ferry", "--without", "Edda Quill"));
    expect(after.claims).toHaveLength(before.claims.length);
    expect(after.claims.some(({ fallen }) => fallen)).toBe(true);
    expect(before.claims.some(({ fallen }) => fallen)).toBe(false);
    const text = (await ask("claims", "ferry", "--without", "edda-quill", "--format", "text")).out;
    const fallen = after.claims.find((claim) => claim.fallen);
    expect(text).toMatch(/^Without Edda Quill: [1-9]\d* of \d+ claims fall/u);
    expect(text).toContain(`✕ ${fallen?.text.replaceAll(/\s+/gu, " ")} (${fallen?.id})`);
    for (const claim of after.claims) if (claim.fallen) expect(claim.originCount.most).toBe(0);
  });

  it("narrows claims to those that name a place, and lists them in each order", async () => {
    const all = Claims.parse(await document("claims", "ferry")).claims;
    const { claims } = Claims.parse(await document("claims", "ferry", "--place", "saltmarsh"));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ statements }) => statements.some(({ text }) => text.includes("Saltmarsh")))).toBe(true);
    expect(Claims.parse(await document("claims", "ferry", "--place", "Farport")).claims).toEqual([]);
    const sorted = Claims.parse(await document("claims", "ferry", "--sort", "difference")).claims;
    const differences = sorted.map(({ outlets, originCount }) => outlets - originCount.most);
    expect(differences).toEqual(differences.toSorted((one, other) => other - one));
    expect(sorted).toHaveLength(all.length);
  });

  it("shows which outlets share an owner, and changes no count by it", async () => {
    const owners = join(folder, "owners.csv");
    await writeFile(
      owners,
      "outlet,owner\nCoastal Wire,Vale & Daughters\nTide FM,Vale & Daughters\nAlder Herald,Oxney\n",
    );
    const before = Claims.parse(await document("claims", "ferry")).claims;
    const { claims } = Claims.parse(await document("claims", "ferry", "--owners", owners));
    expect(claims.map(({ sharedOwners: _, ...claim }) => claim)).toEqual(before);
    const shared = claims.filter(({ sharedOwners = [] }) => sharedOwners.length > 0);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ outlets }) => outlets === 2)).toBe(true);
    expect(shared[0]?.sharedOwners).toEqual([{ owner: "Vale & Daughters", outlets: ["coastal-wire", "tide-fm"] }]);
    const text = await ask("claims", "ferry", "--owners", owners, "--format", "text");
    expect(text.out).toContain("owned by Vale & Daughters: Coastal Wire and Tide FM");
    expect((await ask("claims", "ferry", "--format", "text")).out).not.toContain("owned by");
    const table = await ask("claims", "ferry", "--owners", owners, "--least-outlets", "2", "--format", "csv");
    expect(table.out).toMatch(/,sharedOwner\r\n.*,Vale & Daughters\r\n/u);
    const { sources } = Sources.parse(
      await document("sources", "ferry", "--owners", owners, "--outlet", "Alder Herald"),
    );
    expect(sources.find(({ key }) => key === "alder-herald")?.owner).toBe("Oxney");
    expect(sources.some(({ key }) => key === "coastal-wire")).toBe(false);
  });

  it("uses the lines of a table of owners that can be used, and tells the others", async () => {
    const owners = join(folder, "some.csv");
    await writeFile(owners, "Coastal Wire,Vale\nTide FM\n");
    const ran = await ask("sources", "ferry", "--owners", owners, "--format", "text");
    expect([ran.code, ran.said]).toEqual([0, [expect.stringMatching(/some\.csv: Line 2 is “Tide FM”/u)]]);
    expect(ran.out).toContain("owned by Vale");
  });

  it("lists collections and articles, shows one, and finds words", async () => {
    expect((await document("list")).collections).toEqual(["ferry"]);
    const { articles } = await document("list", "ferry");
    expect(articles.map(({ outlet }: { outlet: string }) => outlet).sort()).toEqual([
      "Alder Herald",
      "Coastal Wire",
      "Tide FM",
    ]);
    for (const file of ["reports/other.txt", "other.txt"])
      expect((await ask("show", "ferry", file, "--format", "text")).out).toContain("Milo Trask");
    expect((await ask("show", "ferry", "ther.txt")).code).toBe(2);
    expect((await ask("list", "ferry", "--outlet", "Nobody", "--format", "text")).out).toMatch(
      /^No article fits all of these options/u,
    );
    const { found } = await document("search", "ferry", "sea", "wall");
    expect(found.map(({ article }: { article: { outlet: string } }) => article.outlet)).toEqual(["Alder Herald"]);
  });

  it("leaves the outlet of a table’s row empty where it is not known, and shows the file to people", async () => {
    const path = join(await folderOf({}), "unknown.hearsay");
    await ask("add", path, "reports/other.txt");
    const [head = "", row = ""] = (await ask("claims", path, "--format", "csv")).out.split("\r\n");
    const at = (name: string) => row.split(",")[head.split(",").indexOf(name)];
    expect([at("file"), at("outlet")]).toEqual(["reports/other.txt", ""]);
    expect((await ask("claims", path)).out).toContain("of an unknown outlet");
  });

  it("explains why the values of a figure belong together", async () => {
    const { figures } = Figures.parse(await document("figures", "ferry"));
    const { links } = await document("explain", "ferry", figures[0]?.id ?? "");
    expect(links[0].links[0].why.length).toBeGreaterThan(0);
  });

  it("exports readings, and says that it is sound", async () => {
    expect(readingsIn((await ask("export", "ferry")).out)).toHaveLength(3);
    const doctor = await ask("doctor", "ferry");
    expect([doctor.code, doctor.out]).toEqual([0, expect.stringContaining("It is sound.")]);
    const lists = Object.fromEntries(
      [...(/Lists: (.*)\./u.exec(doctor.out)?.[1] ?? "").matchAll(/(\d+) (\w+)/gu)].map(([, count, list]) => [
        list,
        count,
      ]),
    );
    expect(lists).toMatchObject({ copy: "1", claims: expect.any(String) });
    expect(lists).not.toHaveProperty("copies");
  });

  it.each([
    ["what is not there", ["none.txt"], 1, /none\.txt/u],
    ["an empty file", ["reports/empty.txt"], 1, /empty/u],
    ["a model that is not there", ["reports/wire.txt", "--model", "huge"], 2, /model/u],
    ["a list that is not there", ["reports/wire.txt", "--meta", "none.json"], 2, /none\.json/u],
  ] as const)("makes no collection of %s", async (_, args, code, sentence) => {
    const ran = await ask("add", "nothing", ...args);
    expect([ran.code, ran.said]).toEqual([code, [expect.stringMatching(sentence)]]);
    if (code === 1) expect(ran.out).toContain("there is no collection nothing yet");
    expect((await document("list")).collections).not.toContain("nothing");
  });

  it("takes an article out, and all that rested on it alone", async () => {
    const copy = await folderOf({});
    const path = join(copy, "copy.hearsay");
    await ask("add", path, "reports/wire.txt", "reports/other.txt", "--meta", "meta.json");
    expect((await ask("remove", path, "reports/other.txt")).out).toMatch(/1 article taken out; .* holds 1 article\./u);
    const { claims } = Claims.parse(await document("claims", path));
    expect(claims.some(({ text }) => text.includes("sea wall"))).toBe(false);
  });

  it.each([
    ["a collection that is not there", ["claims", "nosuch"], 1, /no such collection.*hearsay add/u],
    ["no name for one", ["claims", "a:b"], 2, /is no name for a collection/u],
    ["a source that is not there", ["claims", "ferry", "--without", "Zebra"], 2, /is no source of this collection/u],
    ["a format that is none", ["claims", "ferry", "--format", "xml"], 2, /--format.*xml.*text, json, csv/u],
    ["a count that is none", ["claims", "ferry", "--least-outlets", "many"], 2, /--least-outlets.*many.*whole number/u],
    ["an order that is none", ["claims", "ferry", "--sort", "size"], 2, /--sort size.*reach, check, outlets, origins/u],
    [
      "a kind that is none",
      ["claims", "ferry", "--kind", "rumour"],
      2,
      /--kind rumour.*direct, indirect, mixed, bare/u,
    ],
    ["an option of other lists", ["copies", "ferry", "--most-origins", "1"], 2, /--most-origins.*hearsay help copies/u],
    ["owners that are not there", ["claims", "ferry", "--owners", "none.csv"], 2, /--owners none\.csv is not there/u],
    ["a folder of owners", ["claims", "ferry", "--owners", "reports"], 2, /--owners reports is a folder/u],
    [
      "owners in no table",
      ["sources", "ferry", "--owners", "reports/other.txt"],
      2,
      /other\.txt can't be used.*its owner/u,
    ],
    ["owners in an empty table", ["sources", "ferry", "--owners", "reports/empty.txt"], 2, /names no outlet/u],
    ["a day that is in no calendar", ["claims", "ferry", "--from", "2031-02-30"], 2, /--from.*2031-02-30.*YYYY-MM-DD/u],
    ["days the wrong way round", ["claims", "ferry", "--from", "2031-06", "--to", "2031-05"], 2, /--from.*after --to/u],
    ["two collections", ["claims", "ferry", "quake"], 2, /takes one COLLECTION and nothing more/u],
    ["an id that is none", ["explain", "ferry", "c00"], 2, /“c00” is no id.*hearsay claims ferry/u],
    ["a day that is none", ["claims", "ferry", "--from", "2031-13"], 2, /--from.*2031-13.*YYYY-MM-DD/u],
    ["an article that is not there", ["show", "ferry", "nosuch.txt"], 2, /no article.*hearsay list/u],
    ["a claim that is not there", ["show", "ferry", "c00000000000000"], 2, /none of the claims/u],
    ["nothing to add", ["add", "ferry"], 2, /needs at least one PATH/u],
    ["a database of later days", ["claims", "postgres://db.example/ferry"], 1, /PostgreSQL/u],
    ["a port that is none", ["serve", "--port", "70000"], 2, /--port.*70000/u],
    ["others without a token", ["serve", "--host", "0.0.0.0"], 2, /--token/u],
  ] as const)("answers in one sentence: %s", async (_, args, code, sentence) => {
    const ran = await ask(...args);
    expect([ran.code, ran.said]).toEqual([code, [expect.stringMatching(sentence)]]);
  });
});
