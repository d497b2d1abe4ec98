import type { Profile } from "../profile.ts";

/** One statement, figure, utterance or source of an article, by its index in the article's profile. */
export interface Member {
  readonly article: string;
  readonly index: number;
}

/** Two members of which something says that they are one. */
export interface Tie {
  readonly a: Member;
  readonly b: Member;
  /** 0…1 */
  readonly score: number;
}

/** One word for a member, to be used as a key of a map. */
export function nameOf({ article, index }: Member): string {
  return `${article}#${index}`;
}

/** By article's id, then by place in the profile: an order that does not depend on when an article came. */
export function byName(one: Member, other: Member): number {
  return one.article < other.article ? -1 : one.article > other.article ? 1 : one.index - other.index;
}

/** By file name, as people look for them, then by article's id. Code units, no locale. */
export function byFile(one: Profile["article"], other: Profile["article"]): number {
  return compare(one.file, other.file) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
