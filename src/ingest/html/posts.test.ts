import { describe, expect, test } from "vitest";
import { readPage } from "./page.ts";

const BODY =
  "<p>The harbour master said on Tuesday that the pier would stay shut until the roof was safe to walk under again.</p>";

function posts(embed: string) {
  const draft = readPage({
    text: `<html><body><article>${BODY}${embed}${BODY.replace("Tuesday", "Friday")}</article></body></html>`,
    address: null,
  });
  return draft.posts.map(({ start, end, ...post }) => ({ ...post, words: draft.text.slice(start, end) }));
}

describe("embedded posts", () => {
  test("X", () => {
    expect(
      posts(
        '<blockquote class="twitter-tweet"><p>The pier is shut. <a href="https://t.co/x">pic</a></p>&mdash; Port Alder (@portalder) <a href="https://x.com/portalder/status/123?ref=1">May 3, 2031</a></blockquote>',
      ),
    ).toEqual([
      {
        handle: "@portalder",
        author: "Port Alder",
        date: "2031-05-03",
        url: "https://x.com/portalder/status/123",
        words: "The pier is shut. pic",
      },
    ]);
  });

  test("Mastodon, told by the address alone", () => {
    expect(
      posts(
        '<blockquote cite="https://town.example/@ilves/112"><p>I saw the smoke.</p>— Mara Ilves (@ilves@town.example) <a href="https://town.example/@ilves/112">3 May 2031</a></blockquote>',
      ),
    ).toMatchObject([
      {
        handle: "@ilves@town.example",
        author: "Mara Ilves",
        date: "2031-05-03",
        url: "https://town.example/@ilves/112",
      },
    ]);
  });

  test("Telegram", () => {
    expect(
      posts(
        '<blockquote class="telegram-post" data-telegram-post="portalder/12"><p>Ferries are late.</p>— Port Alder <time datetime="2031-05-03T10:00:00Z">10:00</time></blockquote>',
      ),
    ).toMatchObject([
      { handle: "@portalder", date: "2031-05-03", url: "https://t.me/portalder/12", words: "Ferries are late." },
    ]);
  });

  test("Facebook", () => {
    expect(
      posts(
        '<div class="fb-post" data-href="https://www.facebook.com/portalder/posts/12"><blockquote cite="https://www.facebook.com/portalder/posts/12" class="fb-xfbml-parse-ignore"><p>Pier 9 is shut.</p>Posted by <a href="https://www.facebook.com/portalder">Port Alder</a> on <a href="https://www.facebook.com/portalder/posts/12">Saturday, 3 May 2031</a></blockquote></div>',
      ),
    ).toMatchObject([
      {
        author: "Port Alder",
        date: "2031-05-03",
        url: "https://www.facebook.com/portalder/posts/12",
        words: "Pier 9 is shut.",
      },
    ]);
  });

  test("Instagram", () => {
    expect(
      posts(
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Ab1/?utm=1"><p>Smoke over the harbour.</p><p><a href="https://www.instagram.com/p/Ab1/">A post shared by Mara Ilves (@mara.ilves)</a> on <time datetime="2031-05-03T10:00:00Z">May 3</time></p></blockquote>',
      ),
    ).toMatchObject([
      { handle: "@mara.ilves", author: "Mara Ilves", date: "2031-05-03", url: "https://www.instagram.com/p/Ab1/" },
    ]);
  });

  test("what an embed does not say is unknown", () => {
    expect(posts('<blockquote class="twitter-tweet"><p>Only words.</p></blockquote>')).toEqual([
      { handle: null, author: null, date: null, url: null, words: "Only words." },
    ]);
  });

  test("a quotation is no post, even with a link to one", () => {
    expect(
      posts(
        '<blockquote><p>Nobody told us to leave, they said.</p><a href="https://x.com/portalder/status/123">source</a></blockquote>',
      ),
    ).toEqual([]);
    expect(posts("<blockquote><p>Nobody told us to leave.</p><footer>— Mara Ilves</footer></blockquote>")).toEqual([]);
  });
});
