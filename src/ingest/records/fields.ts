/** What a record may say of an article. */
export const TARGETS = ["text", "title", "outlet", "published", "url", "authors", "language"] as const;
export type Target = (typeof TARGETS)[number];

/** Which field holds what: a name, or a path of names with dots ("meta.date"). */
export type Fields = { readonly [target in Target]?: string };

/**
 * The names under which records keep these things, the most telling first: schema.org's, those of feeds and of the usual
 * collections of news. Compared in lower case, without "_", "-" and spaces.
 */
export const KNOWN: { readonly [target in Target]: readonly string[] } = {
  text: [
    "articlebody",
    "text",
    "body",
    "content",
    "maintext",
    "fulltext",
    "articletext",
    "article",
    "story",
    "contenttext",
    "contenthtml",
  ],
  title: ["headline", "title", "name"],
  outlet: [
    "outlet",
    "publisher",
    "publication",
    "newspaper",
    "sourcename",
    "source",
    "sourceorganization",
    "site",
    "sitename",
    "domain",
  ],
  published: [
    "datepublished",
    "published",
    "publishedat",
    "publisheddate",
    "publicationdate",
    "publishdate",
    "datepublish",
    "pubdate",
    "date",
    "datecreated",
  ],
  url: ["url", "link", "address", "permalink", "href", "sourceurl", "articleurl", "mainentityofpage"],
  authors: ["authors", "author", "byline", "creator", "creators"],
  language: ["inlanguage", "language", "lang"],
};

/** `--fields`: "text=body,published=meta.date". Returns what is wrong with it, in words, where something is. */
export function fieldsOf(words: string): { fields: Fields } | { wrong: string } {
  const fields: { [target in Target]?: string } = {};
  for (const pair of words.split(",")) {
    const [, name, field] = /^\s*(\w+)\s*=\s*(\S(?:.*\S)?)\s*$/.exec(pair) ?? [];
    const target = TARGETS.find((one) => one === name);
    if (field === undefined) return { wrong: `"${pair.trim()}" is no pair such as text=body` };
    if (target === undefined) return { wrong: `"${name}" is none of ${TARGETS.join(", ")}` };
    if (fields[target] !== undefined) return { wrong: `${target} is said twice` };
    fields[target] = field;
  }
  return { fields };
}
