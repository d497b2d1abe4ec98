import type { Tie } from "./groups/member.ts";
import type { Links, Tied } from "./links.ts";
import type { Profile } from "./profile.ts";

/** The kinds of links that tie members of two articles. */
export type TieKind = "quotes" | "figures" | "claims" | "disputes" | "sources";

/** The links of one kind as ties of members. */
export function tiesOf(links: Iterable<Links<Tied>>, kind: TieKind): Tie[] {
  return [...links].flatMap((each) => each[kind].map((link) => tieOf(each.a, each.b, link)));
}

/** Statements of one article that assert the same, as ties. */
export function repeatTiesOf({ article, repeats }: Pick<Profile, "article" | "repeats">): Tie[] {
  return repeats.map((link) => tieOf(article.id, article.id, link));
}

/** Statements of one article of which one denies what the other says, as ties. */
export function disputeTiesOf({ article, disputes }: Pick<Profile, "article" | "disputes">): Tie[] {
  return disputes.map((link) => tieOf(article.id, article.id, link));
}

function tieOf(a: string, b: string, link: Tied): Tie {
  return { a: { article: a, index: link.a }, b: { article: b, index: link.b }, score: link.score };
}
