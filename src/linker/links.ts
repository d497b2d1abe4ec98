import type { CopyFirst, CopyShare, Span } from "../contract/index.ts";

/**
 * What two articles share. It depends on these two alone, never on the rest of a collection, so that a link once made
 * stands whatever is added later. `a` is the article whose id sorts first. Statements, figures, quotes and sources are
 * given by their index in each Profile.
 */
export interface Links<Each extends Tied = Link> {
  readonly a: string;
  readonly b: string;
  readonly copy: CopyLink | null;
  readonly quotes: readonly Each[];
  readonly figures: readonly Each[];
  /** Statements that assert the same. */
  readonly claims: readonly Each[];
  /** Statements that deny or contradict each other. */
  readonly disputes: readonly Each[];
  /** Sources of the two that are one; the index −1 is the article's outlet. */
  readonly sources: readonly Each[];
}

export interface CopyLink {
  readonly share: CopyShare;
  readonly first: CopyFirst;
  readonly passages: readonly { readonly a: Span; readonly b: Span }[];
}

/** `a` and `b` are indices in the two profiles. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** 0…1; what was accepted is at or above its kind's threshold. */
  readonly score: number;
  readonly why: readonly Reason[];
}

/** A link without its reasons. These are most of it, and two profiles give them again whenever somebody asks. */
export type Tied = Omit<Link, "why">;

export function withoutReasons({ quotes, figures, claims, disputes, sources, ...rest }: Links): Links<Tied> {
  const tied = (links: readonly Link[]): Tied[] => links.map(({ a, b, score }) => ({ a, b, score }));
  return {
    ...rest,
    quotes: tied(quotes),
    figures: tied(figures),
    claims: tied(claims),
    disputes: tied(disputes),
    sources: tied(sources),
  };
}

/** A feature that spoke for or against the link: its value and its weight in the score. */
export interface Reason {
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
}
