import type { Described, Entity, Mention, Span } from "../../contract/index.ts";
import type { Gender } from "./person-words.ts";
import type { Role } from "./roles.ts";
import type { SourceType } from "./source-type.ts";

/** Somebody or something that the article speaks of and that may speak: an entity while its mentions are gathered. */
export interface Actor {
  readonly id: string;
  name: string;
  type: Entity["type"];
  readonly isNamed: boolean;
  /** What a source is that means this one. */
  sourceType: SourceType;
  isEmpty: boolean;
  gender: Gender | null;
  plural: boolean;
  roles: Role[];
  described: Described | null;
  /** Those whom a group is made of: "Ada Holm and Jon Vale". */
  readonly members: readonly Actor[];
  /** Whom an unnamed spokesman speaks for. */
  body: Actor | null;
  mentions: Mention[];
}

/** One place where an actor is spoken of, and how much it stands out there. */
export interface Seen extends Span {
  readonly actor: Actor;
  readonly sentence: number;
  readonly paragraph: number;
  readonly isSubject: boolean;
  readonly isPossessive: boolean;
  /** Brought in as somebody's relative: "her niece, Ann Pell". */
  readonly isKin: boolean;
  /** Whether it is whom a source means. */
  readonly speaks: boolean;
  /** Whose words it stands in: the writer's, indirect speech or quotation marks. */
  readonly within: "own" | "indirect" | "direct";
}

/** How many places back are looked at: what lies farther is no pronoun's antecedent. */
const LOOK_BACK = 60;

/** What was spoken of so far, in text order. */
export class Discourse {
  readonly #seen: Seen[] = [];

  add(seen: Seen): void {
    // a source that begins before names already passed keeps text order
    let at = this.#seen.length;
    while (at > 0 && (this.#seen[at - 1]?.start ?? 0) > seen.start) at--;
    this.#seen.splice(at, 0, seen);
  }

  /** The places before an offset, the nearest first, as many as matter. */
  before(offset: number, most = LOOK_BACK): Seen[] {
    const found: Seen[] = [];
    for (let at = this.#seen.length - 1; at >= 0 && found.length < most; at--) {
      const each = this.#seen[at];
      if (each !== undefined && each.end <= offset) found.push(each);
    }
    return found;
  }
}
