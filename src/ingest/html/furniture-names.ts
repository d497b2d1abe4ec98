/**
 * Words of a class or id by which page makers call what surrounds an article. One word suffices; what holds a good part
 * of the page's running text is kept whatever it is called.
 */
export const FURNITURE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "buttons to pass the page on": "share sharing shares sharebar social sociallinks addthis addtoany",
    "offers to subscribe": "newsletter newsletters subscribe subscription signup paywall donate donation login signin",
    advertising:
      "advert advertisement advertising ad ads adslot sponsor sponsored promo promos promotion taboola outbrain",
    "other articles":
      "related recirc recirculation recommended recommendations trending popular mostread readmore morefrom seealso latestnews",
    "ways through the site":
      "breadcrumb breadcrumbs navbar navigation nav menu pagination pager skip skiplink toolbar masthead sidebar rail",
    "boxes over the page": "cookie cookies consent gdpr popup modal overlay lightbox toast",
    "who wrote it and when, which the metadata says":
      "byline bylines authorbio bio authorbox aboutauthor timestamp postmeta pubdate readingtime",
    "tags and labels": "tags taglist tagcloud postfooter copyright",
    "pictures one leafs through": "gallery slideshow carousel slider",
    "what only machines or screen readers are told": "hidden visuallyhidden screenreader noprint",
  }).flatMap(([reason, words]) => words.split(" ").map((word) => [word, reason] as const)),
);

/** Pairs of neighbouring words that together say the same ("author" alone may be the whole article's wrapper). */
export const FURNITURE_PAIRS: ReadonlySet<string> = new Set(
  (
    "most-read most-popular read-more read-next up-next more-from more-on more-stories see-also author-bio author-box " +
    "author-info about-author article-meta post-meta entry-meta entry-footer post-footer sign-up sign-in " +
    "screen-reader sr-only visually-hidden story-tools article-tools reading-time print-only site-header site-footer " +
    "page-header page-footer global-header global-footer latest-news top-stories image-credit photo-credit " +
    "tag-list post-tags entry-tags skip-link"
  ).split(" "),
);

/** Roles of ARIA that are no part of an article. */
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  "navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar tablist".split(" "),
);

export const FURNITURE_TAGS: ReadonlySet<string> = new Set(
  "NAV ASIDE FOOTER FORM BUTTON DIALOG MENU SELECT INPUT TEXTAREA LABEL".split(" "),
);

/** What readers wrote below an article: often longer than the article, and never part of it. */
export const COMMENT_WORDS: ReadonlySet<string> = new Set(
  "comments commentlist comment-list disqus respond".split(" "),
);
