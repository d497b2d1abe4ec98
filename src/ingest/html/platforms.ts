/** A place where people post, by the addresses of its posts. `handle` in the pattern is who posted. */
export interface Platform {
  name: string;
  post: RegExp;
  /** Class or attribute by which pages embed its posts. */
  embed: RegExp;
  example: string;
}

/** Mastodon stands last: its servers have any host, so its pattern is the widest. */
export const PLATFORMS: readonly Platform[] = [
  {
    name: "X",
    post: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?<handle>\w{1,20})\/status(?:es)?\/\d+/i,
    embed: /\b(?:twitter-(?:tweet|video)|tweet)\b/,
    example: "https://x.example/harbourdesk/status/1234567890",
  },
  {
    name: "Bluesky",
    post: /^https?:\/\/bsky\.app\/profile\/(?<handle>[\w.:-]+)\/post\/\w+/i,
    embed: /\bbluesky-embed\b/,
    example: "https://bsky.app/profile/harbour.example/post/3k",
  },
  {
    name: "Telegram",
    post: /^https?:\/\/(?:t\.me|telegram\.me)\/(?:s\/)?(?<handle>\w{3,40})\/\d+/i,
    embed: /\btelegram\b/,
    example: "https://t.me/harbourdesk/12",
  },
  {
    name: "Facebook",
    post: /^https?:\/\/(?:www\.|m\.)?facebook\.com\/(?<handle>[\w.-]+)\/(?:posts|videos|photos|permalink)\/[\w./-]+/i,
    embed: /\bfb-(?:post|video|xfbml-parse-ignore)\b/,
    example: "https://www.facebook.com/harbourdesk/posts/12",
  },
  {
    name: "Instagram",
    post: /^https?:\/\/(?:www\.)?instagram\.com\/(?:(?<handle>[\w.]+)\/)?(?:p|reel|tv)\/[\w-]+/i,
    embed: /\binstagram-media\b/,
    example: "https://www.instagram.com/p/Abc123/",
  },
  {
    name: "Threads",
    post: /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@(?<handle>[\w.]+)\/post\/[\w-]+/i,
    embed: /\btext-post-media\b/,
    example: "https://www.threads.net/@harbourdesk/post/Abc",
  },
  {
    name: "TikTok",
    post: /^https?:\/\/(?:www\.)?tiktok\.com\/@(?<handle>[\w.]+)\/video\/\d+/i,
    embed: /\btiktok-embed\b/,
    example: "https://www.tiktok.com/@harbourdesk/video/12",
  },
  {
    name: "Mastodon",
    post: /^https?:\/\/[\w.-]+\/(?:@(?<handle>[\w.]+(?:@[\w.-]+)?)|users\/\w+\/statuses)\/\d+/i,
    embed: /\bmastodon-embed\b/,
    example: "https://town.example/@harbourdesk/112",
  },
];
