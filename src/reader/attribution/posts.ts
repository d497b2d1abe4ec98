import type { Article, Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import type { Placed } from "./placed.ts";

/**
 * An embedded post is its writer's own words: a direct statement, whose source is the handle or name that stands in the
 * post. Its words are the lines above the one that names the writer.
 */
export function postsSaid(article: Article, layout: Layout): Placed[] {
  const { text, posts } = article;
  return posts.flatMap((post): Placed[] => {
    const source =
      [post.handle, post.author].map((name) => placeOf(name, post, text)).find((span) => span !== null) ?? null;
    const words = touching(post, layout.words).filter((word) => contains(post, word));
    const last = words.at(-1);
    const first = words[0];
    if (first === undefined || last === undefined) return [];
    const lineStart = source === null ? last.end : Math.max(first.start, text.lastIndexOf("\n", source.start));
    const end = lineStart > first.start ? text.slice(0, lineStart).trimEnd().length : last.end;
    return [
      {
        content: [{ start: first.start, end: Math.max(end, first.end) }],
        cue: [],
        source: source === null ? [] : [source],
        parent: null,
        confidence: 0.9,
        by: "attribution/embedded-post",
      },
    ];
  });
}

function placeOf(name: string | null, post: Span, text: string): Span | null {
  if (name === null || name === "") return null;
  const at = text.slice(post.start, post.end).lastIndexOf(name);
  return at < 0 ? null : { start: post.start + at, end: post.start + at + name.length };
}
