import type { Article, Reading } from "../../contract/index.ts";

/** What is known of an article without opening its reading. */
export interface ArticleRecord {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** The outlet as most articles of the collection write it, so that it has one name in all lists. */
  readonly outletName: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string;
  /** When it was added, ISO 8601. */
  readonly added: string;
  /** The article that is a newer version of the same page and counts in its place; null where this one counts. */
  readonly replacedBy: string | null;
}

/** What is added: a reading, and the bytes that its article was made of where they are at hand. */
export interface Addition {
  readonly reading: Reading;
  readonly bytes: Uint8Array | null;
}

/**
 * What became of it. "older version": the collection holds a newer version of the page, which goes on counting; "new
 * version": it counts from now on in place of `replaces`. `copyOf`: articles with the very same bytes from elsewhere.
 */
export interface Added {
  readonly article: Article["id"];
  readonly what: "added" | "already there" | "new version" | "older version";
  readonly replaces: readonly string[];
  readonly copyOf: readonly string[];
}
