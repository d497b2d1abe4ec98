import type { Member } from "./groups/member.ts";
import type { Links, Tied } from "./links.ts";
import type { CountedFigure, Profile, ProfiledArticle, Source, Statement, Utterance } from "./profile.ts";

/**
 * What documents are made from, asked for piece by piece, so that whoever keeps 10,000 articles need not hold them all.
 * Every function throws where it is asked for what is not there: a link to nothing is a defect of the caller.
 */
export interface View {
  article(id: string): ProfiledArticle;
  statement(member: Member): Statement;
  figure(member: Member): CountedFigure;
  utterance(member: Member): Utterance;
  source(member: Member): Source;
  /** The statement of an article by its id within the article; null where it has none of that id. */
  statementNamed(article: string, id: string): Member | null;
}

/** All profiles of a set of articles, in whatever order, and all links between them, none to an article outside. */
export interface Whole {
  readonly profiles: readonly Profile[];
  readonly links: readonly Links<Tied>[];
}

export function viewOf(profiles: Iterable<Profile>): View {
  const byId = new Map([...profiles].map((profile) => [profile.article.id, profile]));
  const profile = (id: string): Profile => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`No profile of the article ${id} is among those given.`);
    return found;
  };
  const part = <Kind extends "statements" | "figures" | "quotes" | "sources">(kind: Kind) => {
    return ({ article, index }: Member): Profile[Kind][number] => {
      const found = profile(article)[kind][index];
      if (found === undefined) throw new Error(`The article ${article} has no ${kind}[${index}].`);
      return found;
    };
  };
  return {
    article: (id) => profile(id).article,
    statement: part("statements"),
    figure: part("figures"),
    utterance: part("quotes"),
    source: part("sources"),
    statementNamed: (article, id) => {
      const index = profile(article).statements.findIndex((statement) => statement.id === id);
      return index < 0 ? null : { article, index };
    },
  };
}
