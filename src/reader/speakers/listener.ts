import type { Article, Entity, Mention, Span } from "../../contract/index.ts";
import { wordsAt } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { type Asked, type Candidate, candidatesFor, clearBest, fitOf } from "./candidates.ts";
import { Cast } from "./cast.ts";
import { type Actor, Discourse } from "./discourse.ts";
import { areTogether } from "./pairs.ts";
import type { Pronoun } from "./person-words.ts";
import type { Phrase } from "./phrase.ts";
import { Places } from "./places.ts";
import type { Resolved } from "./resolved.ts";
import { type NamedMention, namedMentions } from "./source-type.ts";
import { isOwnedBy } from "./spoken-of.ts";
import { isKin } from "./ties.ts";

/** Goes along with an article in text order and keeps who was spoken of, and where. */
export class Listener {
  readonly text: string;
  readonly cast: Cast;
  readonly places: Places;
  readonly discourse = new Discourse();
  protected readonly named: readonly NamedMention[];
  #heard = 0;

  constructor(article: Article, layout: Layout, entities: readonly Entity[], placed: readonly Placed[]) {
    this.text = article.text;
    this.cast = new Cast(entities, article.text);
    this.places = new Places(layout, placed, article.text);
    this.named = namedMentions(entities);
  }

  /** Takes in all names before an offset. */
  hearUntil(offset: number): void {
    for (; this.#heard < this.named.length; this.#heard++) {
      const mention = this.named[this.#heard];
      if (mention === undefined || mention.start >= offset) break;
      const actor = this.cast.byId(mention.entity.id);
      if (actor === undefined) continue;
      this.see(mention, actor, false);
      this.#seeTogether(this.named[this.#heard - 1], mention);
    }
  }

  /** "Holm and Vale": two who may be "they" from there on. */
  #seeTogether(before: NamedMention | undefined, mention: NamedMention): void {
    if (before === undefined || before.entity === mention.entity) return;
    if (before.entity.type !== "person" || mention.entity.type !== "person") return;
    if (!areTogether(before, mention, this.text)) return;
    const members = [before, mention].flatMap(({ entity }) => this.cast.byId(entity.id) ?? []);
    this.see({ start: before.start, end: mention.end }, this.cast.group(members), false);
  }

  see({ start, end }: Span, actor: Actor, speaks: boolean): void {
    const isPossessive =
      /^['’]s?(?!\p{L})/u.test(this.text.slice(end, end + 3)) || /['’]s?$/u.test(this.text.slice(start, end));
    this.discourse.add({
      start,
      end,
      actor,
      sentence: this.places.sentenceAt(start),
      paragraph: this.places.paragraphAt(start),
      isSubject: speaks || (!isPossessive && this.places.isSubject({ start, end })),
      isPossessive,
      isKin: isKin(start, this.text),
      speaks,
      within: this.places.within({ start, end }),
    });
  }

  /** Marks that somebody speaks where no words name him. */
  goesOn({ start }: Span, actor: Actor): void {
    this.discourse.add({
      start,
      end: start,
      actor,
      sentence: this.places.sentenceAt(start),
      paragraph: this.places.paragraphAt(start),
      isSubject: true,
      isPossessive: false,
      isKin: false,
      speaks: true,
      within: "own",
    });
  }

  /** Whom a pronoun of the third person means. */
  antecedent(pronoun: Pronoun, asked: Asked): { actor: Actor | null; candidates: readonly Candidate[] } {
    const candidates = candidatesFor(
      asked,
      this.discourse,
      (actor) => fitOf(actor, pronoun),
      undefined,
      (seen) => seen.sentence === asked.sentence && isOwnedBy(pronoun, seen.start, this.text),
    );
    return { actor: clearBest(candidates), candidates };
  }

  /** What a source means that means somebody known. */
  meaning(actor: Actor, { start, end }: Span): Resolved {
    const written = wordsAt(this.text, { start, end }).replace(/\s+/gu, " ");
    return { actor, sourceType: actor.sourceType, written, isEmpty: actor.isEmpty, candidates: [] };
  }

  /** Keeps that these words mean somebody, unless a name of his stands there. */
  protected mention(phrase: Phrase, actor: Actor): void {
    const { start, end } = phrase.pronoun === null ? phrase.core : phrase;
    if (start >= end || touching({ start, end }, this.named).some(({ entity }) => entity.id === actor.id)) return;
    const form: Mention["form"] = phrase.pronoun === null ? "nominal" : "pronoun";
    actor.mentions.push({ start, end, form });
  }

  asked(at: Span, content: readonly Span[]): Asked {
    return {
      at: at.start,
      sentence: this.places.sentenceAt(at.start),
      paragraph: this.places.paragraphAt(at.start),
      content,
      within: this.places.within(at),
    };
  }
}
