import { findDate } from "../article/dates.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import { POST, POST_FRAME } from "./marks.ts";
import { PLATFORMS } from "./platforms.ts";

/** What an embedded post says of itself; where its words stand is known once the page is text. */
export interface FoundPost {
  handle: string | null;
  author: string | null;
  date: string | null;
  url: string | null;
}

const MOST = 1000;
/** "— Mara Ilves (@harbourdesk) May 3, 2031", "Posted by Mara Ilves on …", "A post shared by Mara Ilves (@harbourdesk)". */
const SIGNED =
  /(?:[—–]\s*|(?:^|\s)(?:posted|post shared|shared|post) by\s+)(?<author>[^()\n—–@]{1,80}?)\s*(?:\((?<handle>@[\w.@-]+)\)|\bon\b|$)/iu;

/**
 * Finds the posts of other platforms that a page embeds, numbers the elements that hold their words, and tells whose
 * they are. To be called before the page is taken apart.
 */
export function markPosts(document: DomDocument): FoundPost[] {
  const posts: FoundPost[] = [];
  for (const frame of Array.from(document.querySelectorAll("blockquote")).slice(0, MOST)) {
    const post = readPost(frame);
    if (post === null || frame.closest(`[${POST_FRAME}]`) !== null) continue;
    frame.setAttribute(POST_FRAME, "");
    const paragraphs = Array.from(frame.querySelectorAll("p")).filter(
      (paragraph) => (paragraph.textContent ?? "").trim() !== "",
    );
    for (const element of paragraphs.length > 0 ? paragraphs : [frame])
      element.setAttribute(POST, String(posts.length));
    posts.push(post);
  }
  return posts;
}

function readPost(frame: DomElement): FoundPost | null {
  const names = `${frame.getAttribute("class") ?? ""} ${frame.parentElement?.getAttribute("class") ?? ""}`;
  const embedded = PLATFORMS.find((platform) => platform.embed.test(names));
  const addresses = addressesOf(frame);
  const platform = embedded ?? PLATFORMS.find((one) => one.post.test(addresses.last ?? ""));
  if (platform === undefined || (embedded === undefined && !SIGNED.test(frame.textContent ?? ""))) return null;
  const url = [...addresses.all].reverse().find((address) => platform.post.test(address)) ?? null;
  const signature = SIGNED.exec(signatureOf(frame))?.groups;
  const fromUrl = url === null ? undefined : platform.post.exec(url)?.groups?.handle;
  const handle =
    signature?.handle ?? (fromUrl === undefined ? null : fromUrl.startsWith("did:") ? null : `@${fromUrl}`);
  const time = frame.querySelector("time")?.getAttribute("datetime") ?? "";
  return {
    handle,
    author: signature?.author?.trim() || null,
    date: findDate(time)?.day ?? findDate(signatureOf(frame))?.day ?? null,
    url: url?.replace(/[?#].*$/, "").replace(/\/embed\/?$/, "") ?? null,
  };
}

/** Addresses that an embed names, those of its links last. */
function addressesOf(frame: DomElement): { all: string[]; last: string | null } {
  const links = Array.from(frame.querySelectorAll("a[href]")).map((link) => link.getAttribute("href") ?? "");
  const telegram = frame.getAttribute("data-telegram-post");
  const own = [
    frame.getAttribute("cite"),
    frame.getAttribute("data-instgrm-permalink"),
    frame.getAttribute("data-text-post-permalink"),
    frame.getAttribute("data-embed-url"),
    frame.parentElement?.getAttribute("data-href") ?? null,
    telegram === null ? null : `https://t.me/${telegram}`,
  ].filter((address) => address !== null && address !== "") as string[];
  return { all: [...own, ...links], last: links.at(-1) ?? null };
}

/** What an embed says after its words: the text below its last paragraph, or its end. */
function signatureOf(frame: DomElement): string {
  const paragraphs = Array.from(frame.querySelectorAll("p"));
  const text = (frame.textContent ?? "").replace(/\s+/g, " ").trim();
  const last = (paragraphs.at(-1)?.textContent ?? "").replace(/\s+/g, " ").trim();
  const at = last === "" ? -1 : text.lastIndexOf(last);
  const after = at < 0 ? "" : text.slice(at + last.length);
  return after.trim() === "" ? text.slice(-300) : after;
}
