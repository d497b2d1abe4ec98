import { describe, expect, test } from "vitest";
import type { Part } from "../formats/format.ts";
import { readFeed } from "./entries.ts";

const read = (text: string, address: string | null = null) =>
  readFeed({ text, address, bytes: new Uint8Array(), fields: {} });
const drafts = (parts: Part[]) => parts.map((part) => ("draft" in part ? part.draft : null));

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Coast &amp; Quay</title><link>https://quay.example/</link><language>en-gb</language>
<item><title>Pier &amp;quot;9&amp;quot; shut</title><link>https://quay.example/1</link><description>&lt;p&gt;An extract.&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>The pier is <a href="/roof">shut</a>, the harbour master said.</p><p>Nobody knows for how long.</p>]]></content:encoded>
<pubDate>Sat, 03 May 2031 23:10:00 -0500</pubDate><dc:creator>Mara Ilves</dc:creator><guid isPermaLink="false">q-1</guid>
<source url="https://herald.example/feed">Harbour Herald</source></item>
<item><title>By mail</title><author>desk@quay.example (Tomas Vell)</author><description>Plain words only.</description><guid>https://quay.example/2</guid></item>
<item><title>Nowhere</title><author>desk@quay.example</author><description>Words without a page.</description><guid isPermaLink="false">q-3</guid></item>
</channel></rss>`;

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Herald</title><id>h</id><updated>2031-05-03T10:00:00Z</updated>
<entry><id>tag:h,2031:1</id><title type="html">Pier &lt;b&gt;9&lt;/b&gt; shut</title><link rel="enclosure" href="https://h.example/1.mp3"/><link href="/2031/pier"/>
<summary>A &lt;short&gt; one.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The pier is shut.</p><p>So is the quay.</p></div></content>
<published>2031-05-02T23:30:00+02:00</published><updated>2031-05-03T10:00:00Z</updated><author><name>Mara Ilves</name></author>
<source><id>q</id><title>Quay Gazette</title><updated>2031-05-02T10:00:00Z</updated></source></entry></feed>`;

const RDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://h.example/"><title>Harbour Herald</title><link>https://h.example/</link><description>News</description></channel>
<item rdf:about="https://h.example/1"><title>Pier shut</title><link>https://h.example/1</link><description>Words.</description><dc:date>2031-05-03</dc:date></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Harbour Herald",
  items: [
    {
      id: "1",
      url: "https://h.example/1",
      title: "Pier shut",
      content_text: "One < two.\n\nAnd more.",
      date_published: "2031-05-03T10:00:00Z",
      authors: [{ name: "Mara Ilves" }],
    },
  ],
});

describe("RSS", () => {
  test("an entry is a page to fetch, with the fullest words that the feed has of it", () => {
    const [part] = read(RSS);
    expect(part).toMatchObject({ name: "https://quay.example/1", address: "https://quay.example/1" });
    expect(drafts(read(RSS))[0]).toMatchObject({
      text: "The pier is shut, the harbour master said.\n\nNobody knows for how long.",
      title: 'Pier "9" shut',
      authors: ["Mara Ilves"],
      published: "2031-05-03",
      url: "https://quay.example/1",
      links: [{ start: 12, end: 16, url: "https://quay.example/roof" }],
    });
  });

  test("its source is the outlet; without one, the feed is", () => {
    expect(drafts(read(RSS)).map((draft) => draft?.outlet)).toEqual(["Harbour Herald", "Coast & Quay", "Coast & Quay"]);
  });

  test("a permanent id is an address; an address of mail is nobody's name", () => {
    expect(read(RSS)[1]).toMatchObject({ address: "https://quay.example/2", draft: { authors: ["Tomas Vell"] } });
    expect(drafts(read(RSS))[2]?.authors).toEqual([]);
  });

  test("an entry without a page is the feed's own words, and marked", () => {
    const part = read(RSS)[2];
    expect(part).toMatchObject({
      name: "q-3",
      draft: { text: "Words without a page.", textFrom: "feed", warnings: [{ code: "feed-text" }] },
    });
    expect(part).not.toHaveProperty("address");
  });
});

describe("other kinds", () => {
  test("Atom: markup in titles and texts, the source, addresses made whole", () => {
    expect(read(ATOM, "https://h.example/feed")[0]).toMatchObject({
      address: "https://h.example/2031/pier",
      draft: {
        text: "The pier is shut.\n\nSo is the quay.",
        title: "Pier 9 shut",
        outlet: "Quay Gazette",
        authors: ["Mara Ilves"],
        published: "2031-05-02",
        language: "en",
      },
    });
  });

  test("an address that nothing makes whole is none", () => {
    expect(read(ATOM)[0]).not.toHaveProperty("address");
  });

  test("RDF and JSON Feed", () => {
    expect(read(RDF)[0]).toMatchObject({
      address: "https://h.example/1",
      draft: { text: "Words.", outlet: "Harbour Herald", published: "2031-05-03" },
    });
    expect(read(JSON_FEED)[0]).toMatchObject({
      draft: {
        text: "One < two.\n\nAnd more.",
        authors: ["Mara Ilves"],
        published: "2031-05-03",
        outlet: "Harbour Herald",
      },
    });
  });
});

describe("no feed", () => {
  test.each([
    ["other XML", "<?xml version='1.0'?><urlset><url><loc>https://h.example/1</loc></url></urlset>"],
    ["no entries", "<rss version='2.0'><channel><title>Harbour Herald</title></channel></rss>"],
    ["half of one", RSS.slice(0, 300)],
    ["words", "Just words."],
  ])("%s", (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: "no-articles" }));
  });
});
