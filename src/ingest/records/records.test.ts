import { afterAll, describe, expect, test, vi } from "vitest";
import { articleOf, failureOf, Samples } from "../fixtures/reading.ts";
import { addressesOf } from "./address-list.ts";
import { fieldsOf } from "./fields.ts";

vi.setConfig({ testTimeout: 180_000 });

const samples = new Samples();
afterAll(() => samples.remove());

const BODY = "The harbour master said that the pier would stay shut.";

describe("--fields", () => {
  test("pairs of what and where", () => {
    expect(fieldsOf("text=body, published = meta.date,outlet=the paper")).toEqual({
      fields: { text: "body", published: "meta.date", outlet: "the paper" },
    });
  });

  test.each([
    ["text", /no pair/],
    ["body=text", /"body" is none of text, title/],
    ["text=a,text=b", /said twice/],
    ["text=", /no pair/],
    ["", /no pair/],
  ])("%j is wrong, and how", (words, why) => {
    expect(fieldsOf(words)).toEqual({ wrong: expect.stringMatching(why) });
  });
});

describe("JSON Lines", () => {
  const write = (...lines: unknown[]) =>
    samples.write(
      "articles.jsonl",
      lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
    );

  test("an article a line, named by its number; what is wrong is told, and the rest is read", async () => {
    const path = write({ text: `${BODY} One.`, title: "One" }, "", "{broken", { headline: "no text" }, 7, {
      text: `${BODY} Six.`,
    });
    const found = await samples.read([path]);
    expect(await samples.glance(path)).toEqual([
      expect.stringMatching(/^articles\.jsonl!1: The harbour/),
      "articles.jsonl!3: broken",
      "articles.jsonl!4: no-text",
      "articles.jsonl!5: no-text",
      expect.stringMatching(/^articles\.jsonl!6: The harbour/),
    ]);
    expect(found[2]).toMatchObject({
      failure: { message: expect.stringMatching(/it has "headline".*--fields text=headline/) },
    });
  });

  test("schema.org's NewsArticle", async () => {
    const record = {
      "@type": "NewsArticle",
      headline: "Pier stays shut",
      articleBody: BODY,
      datePublished: "2031-05-03T09:00:00+02:00",
      author: [
        { "@type": "Person", name: "Mara Ilves" },
        { "@type": "Person", name: "Tomas Vell" },
      ],
      publisher: { "@type": "NewsMediaOrganization", name: "Harbour Herald" },
      mainEntityOfPage: { "@id": "https://herald.example/pier" },
      inLanguage: "en",
    };
    expect(articleOf(await samples.read([write(record)]))).toMatchObject({
      text: BODY,
      title: "Pier stays shut",
      outlet: "Harbour Herald",
      authors: ["Mara Ilves", "Tomas Vell"],
      published: "2031-05-03",
      publishedFrom: "metadata",
      url: "https://herald.example/pier",
    });
  });

  test("the usual names of fields, however they are written", async () => {
    const path = write({
      Full_Text: BODY,
      published_at: "May 3, 2031",
      source: "https://www.herald.example/",
      byline: "By Mara Ilves",
      Link: "https://herald.example/1",
    });
    expect(articleOf(await samples.read([path]))).toMatchObject({
      text: BODY,
      published: "2031-05-03",
      outlet: "herald.example",
      authors: ["Mara Ilves"],
      url: "https://herald.example/1",
    });
  });

  test("a record that lacks the field that --fields says is known by the usual names", async () => {
    const rows = [
      { words: "The ferry was late, its captain said.", paper: "Ferry Post" },
      { body: BODY, outlet: "Quay Times" },
    ];
    const path = samples.write("mixed.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"));
    expect(await samples.read([path], { fields: { text: "words", outlet: "paper" } })).toMatchObject([
      { article: { text: "The ferry was late, its captain said.", outlet: "Ferry Post" } },
      { article: { text: BODY, outlet: "Quay Times" } },
    ]);
  });

  test("names that --fields says, also within", async () => {
    const path = write({
      words: BODY,
      meta: { day: "2031-05-03", paper: { name: "Harbour Herald" } },
      text: "not this",
    });
    const fields = { text: "words", published: "meta.day", outlet: "meta.paper" };
    expect(articleOf(await samples.read([path], { fields }))).toMatchObject({
      text: BODY,
      published: "2031-05-03",
      outlet: "Harbour Herald",
    });
  });

  test("a text with markup is read as a page's", async () => {
    const { text, links } = articleOf(
      await samples.read([write({ text: `<p>${BODY}</p><p>See <a href="https://herald.example/2">this</a>.</p>` })]),
    );
    expect(text).toBe(`${BODY}\n\nSee this.`);
    expect(links).toEqual([{ start: BODY.length + 6, end: BODY.length + 10, url: "https://herald.example/2" }]);
  });

  test("a text as it stands: line ends, spaces and signs that only look like markup", async () => {
    const text = `  ${BODY}\r\n\r\n“3 < 4 & 5 > 2”\n`;
    expect(articleOf(await samples.read([write({ text })])).text).toBe(text);
  });

  test("a text that a service cut off is fetched; where it can't be, what there is counts as a feed's", async () => {
    const path = write({
      content: `${BODY} It will… [+2391 chars]`,
      url: "http://127.0.0.1:1/pier",
      source: { id: null, name: "Harbour Herald" },
    });
    expect(await samples.read([path], { allowPrivate: true, network: { cache: null, interval: 0 } })).toMatchObject([
      {
        article: {
          file: expect.stringContaining("articles.jsonl!http://127.0.0.1:1/pier"),
          text: `${BODY} It will`,
          textFrom: "feed",
          outlet: "Harbour Herald",
        },
        warnings: [{ code: "feed-text" }],
      },
    ]);
  });

  test("markup that takes long ends at the limit of time, and nothing is lost of it", async () => {
    const hostile = `<p>${BODY}<a href=x>`.repeat(60_000);
    const path = write({ text: hostile }, { text: `<p>${BODY}</p>` });
    const found = await samples.read([path], { limits: { milliseconds: 60 } });
    expect(found[0]).toMatchObject({
      failure: { file: expect.stringMatching(/articles\.jsonl!1$/), code: "too-slow" },
    });
  });

  test("a line over the limit, in a file over the limit", async () => {
    const path = write({ text: BODY }, { text: "x".repeat(3000) }, { text: BODY });
    const found = await samples.read([path], { limits: { bytes: 2000 } });
    expect(found.map((one) => ("failure" in one ? one.failure.code : "read"))).toEqual(["read", "too-large", "read"]);
  });

  test("a line that is no UTF-8 is read by its letters, and that is said", async () => {
    const path = samples.write(
      "latin.jsonl",
      Buffer.from(
        `{"text":"Die Größe der Brücke über dem Hafen ist für die Händler wichtig."}\n{"text":"${BODY}"}`,
        "latin1",
      ),
    );
    expect(await samples.read([path])).toMatchObject([
      {
        article: { text: "Die Größe der Brücke über dem Hafen ist für die Händler wichtig." },
        warnings: [{ code: "encoding-guessed" }],
      },
      { article: { text: BODY }, warnings: [] },
    ]);
  });

  test("empty, binary, not there", async () => {
    expect(failureOf(await samples.read([samples.write("empty.jsonl", "\n \n")])).code).toBe("empty");
    expect(failureOf(await samples.read([samples.write("binary.jsonl", Buffer.from([0, 1, 2, 3]))])).code).toBe(
      "binary",
    );
    expect(failureOf(await samples.read([`${samples.folder}/missing.jsonl`])).code).toBe("not-found");
  });
});

describe("JSON", () => {
  const write = (value: unknown) =>
    samples.write("articles.json", typeof value === "string" ? value : JSON.stringify(value));

  test("one article is the file itself", async () => {
    const article = articleOf(await samples.read([write({ title: "One", body: BODY })]));
    expect(article).toMatchObject({ text: BODY, title: "One" });
    expect(article.file.endsWith("articles.json")).toBe(true);
  });

  test.each([
    ["a list", [{ text: BODY }, { text: BODY }]],
    ["under a name", { status: "ok", articles: [{ content: BODY }, { content: BODY }] }],
    [
      "a graph",
      {
        "@context": "https://schema.org",
        "@graph": [
          { "@type": "NewsArticle", articleBody: BODY },
          { "@type": "NewsArticle", articleBody: BODY },
        ],
      },
    ],
    ["lines under the wrong name", `${JSON.stringify({ text: BODY })}\n${JSON.stringify({ text: BODY })}`],
  ])("%s", async (_, value) => {
    expect((await samples.glance(write(value))).map((line) => line.slice(0, 27))).toEqual([
      "articles.json!1: The harbou",
      "articles.json!2: The harbou",
    ]);
  });

  test("about other things: said of a file that was named, counted in a folder", async () => {
    expect(
      failureOf(await samples.read([write([{ file: "a.txt", outlet: "Herald", url: "https://h.example/" }])])).code,
    ).toBe("no-articles");
    expect(failureOf(await samples.read([write({ compilerOptions: {} })])).code).toBe("no-articles");
    expect(failureOf(await samples.read([write('{"text": "cut off')])).code).toBe("broken");
    samples.write("mixed/collection.json", JSON.stringify([{ file: "a.txt", outlet: "Herald" }]));
    samples.write("mixed/prices.csv", "day,price\n1,2\n");
    samples.write("mixed/page.xml", "<urlset/>");
    samples.write("mixed/package.json", JSON.stringify({ name: "pier", url: "https://h.example/" }));
    samples.write(
      "mixed/readings.ndjson",
      `${JSON.stringify({ format: "x", article: {} })}\n${JSON.stringify({ format: "x" })}\n`,
    );
    samples.write("mixed/marked.jsonl", `${JSON.stringify({ note: "<p>not an article</p>" })}\n`);
    samples.write("mixed/a.txt", BODY);
    expect(await samples.glance(`${samples.folder}/mixed`)).toEqual([
      `mixed/a.txt: ${BODY}`,
      "mixed: 2 .json, 1 .csv, 1 .jsonl, 1 .ndjson, 1 .xml",
    ]);
  });
});

describe("CSV", () => {
  test("articles, one a row, with line ends, quotes and commas in them", async () => {
    const path = samples.write(
      "articles.csv",
      `title;text;date;paper\nOne;"${BODY}\n\n""Yes,"" he said; twice.";2031-05-03;Harbour Herald\n;;;\nTwo;;2031-05-04;Quay\n`,
    );
    expect(await samples.read([path], { fields: { outlet: "paper" } })).toMatchObject([
      {
        article: {
          text: `${BODY}\n\n"Yes," he said; twice.`,
          title: "One",
          published: "2031-05-03",
          outlet: "Harbour Herald",
        },
      },
      { failure: { code: "no-text", message: expect.stringContaining("articles.csv!4: the row holds neither") } },
    ]);
  });

  test("of other things", async () => {
    expect(failureOf(await samples.read([samples.write("prices.csv", "day,price\n1,2\n")]))).toMatchObject({
      code: "no-articles",
      message: expect.stringContaining('"day", "price"'),
    });
    expect(failureOf(await samples.read([samples.write("empty.csv", "")])).code).toBe("empty");
  });
});

describe("a list of addresses", () => {
  test("every line is one, each counted once", () => {
    expect(
      addressesOf("# to read\nhttps://h.example/1\r\n\r\n  http://h.example/2?a=b#c \nhttps://h.example/1\n"),
    ).toEqual(["https://h.example/1", "http://h.example/2?a=b#c"]);
  });

  test.each([
    "See https://h.example/1",
    "https://h.example/1\nand more",
    "ftp://h.example/1",
    "h.example/1",
    "",
    "# nothing",
    "https://",
  ])("%j is none", (text) => {
    expect(addressesOf(text)).toBeNull();
  });

  test("a text that ends in an address is an article", async () => {
    const path = samples.write("article.txt", `${BODY}\nhttps://h.example/1\n`);
    expect(articleOf(await samples.read([path])).text).toBe(`${BODY}\nhttps://h.example/1\n`);
  });
});
