import type { Article, Entity, Span } from "../../contract/index.ts";
import { contains, wordsAt } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { NO_ONE } from "../nesting/impersonal.ts";
import { TURN } from "../nesting/turns.ts";
import { touching } from "../text/touching.ts";
import { boundTo, byRoleAlone } from "./bound.ts";
import { broughtInBefore } from "./brought-in.ts";
import { type Asked, candidatesFor, clearBest, fitOf } from "./candidates.ts";
import { describedBy, joined } from "./described.ts";
import type { Actor } from "./discourse.ts";
import { documentAtHead } from "./document-head.ts";
import { joinedIn } from "./joined.ts";
import { Listener } from "./listener.ts";
import { bothOf, holderLater, meantByNoun, meantByRole } from "./nominals.ts";
import { pairBefore } from "./pairs.ts";
import type { Pronoun } from "./person-words.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import { NOBODY, type Resolved } from "./resolved.ts";
import { readSource, type SourceType } from "./source-type.ts";
import * as near from "./spoken-of.ts";
import { topicOf } from "./topic.ts";

/** Attributions around one another that are looked through. */
const DEEPEST = 8;
/** Goes through the article in text order and keeps what was spoken of: whom a source means follows from what stood before. */
export class Resolver extends Listener {
  readonly #placed: readonly Placed[];
  readonly #results = new Map<number, Resolved>();

  constructor(article: Article, layout: Layout, entities: readonly Entity[], placed: readonly Placed[]) {
    super(article, layout, entities, placed);
    this.#placed = placed;
  }

  resultOf(index: number): Resolved | undefined {
    return this.#results.get(index);
  }

  keep(index: number, result: Resolved): void {
    this.#results.set(index, result);
  }

  /** Whom the source of one attribution means, by its own words. */
  bySource(source: Span, content: readonly Span[], index: number): Resolved {
    const phrase = phraseOf(source, this.text);
    const asked = this.asked(source, content);
    const result = this.#mean(phrase, asked, index);
    const { actor } = result;
    if (actor !== null) {
      this.see({ start: phrase.start, end: phrase.core.end }, actor, true);
      this.mention(phrase, actor);
    }
    return result;
  }

  #mean(phrase: Phrase, asked: Asked, index: number): Resolved {
    if (phrase.pronoun !== null) return this.#pronoun(phrase, phrase.pronoun, this.#notThemselves(asked, index), index);
    const read = readSource([phrase], this.text, this.named);
    const written = wordsAt(this.text, phrase).replace(/\s+/gu, " ");
    if (NO_ONE.test(written)) return NOBODY;
    const base = { sourceType: read.sourceType, written, isEmpty: read.lineage === "unstated", candidates: [] };
    if (read.entity !== null && !near.PEOPLE.test(this.text.slice(phrase.core.start, phrase.core.end))) {
      const actor = this.cast.byId(read.entity.id) ?? null;
      return { ...base, actor };
    }
    if (read.sourceType === "author") return this.#first(phrase, index, base);
    const together = this.#together(phrase, asked, index, base);
    if (together !== null) return together;
    const known = near.knownBySurname(phrase, this.cast);
    if (known !== null) return this.meaning(known, phrase);
    if (near.PEOPLE.test(this.text.slice(phrase.core.start, phrase.core.end)) && near.isClosed(phrase, this.text)) {
      const meant = meantByNoun({ ...phrase, kind: "unnamed-person" }, asked, this.cast, this.discourse);
      if (meant.actor !== null) return { ...this.meaning(meant.actor, phrase), candidates: meant.candidates };
      return this.#anew({ ...phrase, kind: "unnamed-person" }, { ...base, sourceType: "unnamed-person" }, asked);
    }
    if (read.sourceType === "named-person" || read.sourceType === "named-organization")
      return this.#namedAnew(phrase, read.sourceType, base);
    if (/^spokes(?:man|woman|person)$/u.test(phrase.head)) return this.#spokesman(phrase, asked, base);
    const both = bothOf(phrase, asked, this.discourse);
    if (both.actor !== null) return { ...this.meaning(both.actor, phrase), candidates: both.candidates };
    if (phrase.determiner === "definite" && near.isClosed(phrase, this.text)) {
      const others =
        phrase.kind === "unnamed-person" || phrase.kind === null
          ? { ...asked, except: this.#speakersAround(asked.at, index) }
          : asked;
      // "the editor", whose name the text gives later: "The editor, Oren Vale, …"
      const later = holderLater(phrase, others, this.cast, this.discourse);
      if (later !== null) return this.meaning(later, phrase);
      const { actor, candidates } = meantByNoun(
        phrase,
        others,
        this.cast,
        this.discourse,
        near.isIntroduced(phrase, this.text),
      );
      if (actor !== null) return { ...this.meaning(actor, phrase), candidates };
      if (candidates.length > 1) {
        const own = this.#anew(phrase, base, asked);
        return { ...own, candidates };
      }
    }
    const told =
      boundTo(phrase, this.places, this.cast, this.discourse, this.text) ??
      byRoleAlone(phrase, asked, this.cast, this.discourse, this.text);
    return told === null ? this.#anew(phrase, base, asked) : this.meaning(told, phrase);
  }

  /** "The letter and the account": each is somebody, and what both say is said by neither alone. */
  #together(phrase: Phrase, asked: Asked, index: number, base: Omit<Resolved, "actor">): Resolved | null {
    const members = new Map<Actor, Phrase>();
    const parts = joinedIn(phrase, this.text).map((part) => phraseOf(part, this.text));
    for (const part of parts) {
      const { actor } = this.#mean(part, asked, index);
      if (actor !== null) members.set(actor, part);
    }
    if (members.size < 2 || members.size < parts.length) return null;
    for (const [actor, part] of members) {
      this.see(part.core, actor, false);
      this.mention(part, actor);
    }
    if ([...members.keys()].every(({ isNamed }) => isNamed))
      return { ...base, actor: this.cast.group([...members.keys()]) };
    const isWritten = parts.every((part) => readSource([part], this.text, this.named).sourceType === "document");
    const sourceType = isWritten ? "document" : "unnamed-group";
    return { ...base, sourceType, actor: this.cast.together([...members.keys()], phrase, sourceType, this.text) };
  }

  #anew(phrase: Phrase, base: Omit<Resolved, "actor">, asked: Asked): Resolved {
    const described = describedBy(phrase, this.places.sentence(asked.sentence), this.text);
    const { sourceType, isEmpty } = base;
    const actor = this.cast.unnamed(phrase, { sourceType, isEmpty, described }, this.text);
    actor.described = joined(actor.described, described);
    return { ...base, actor };
  }

  /** "I", "we": whose words they stand in, else the writer. */
  #first(phrase: Phrase, index: number, base: Omit<Resolved, "actor">): Resolved {
    const owner = this.#placed[index]?.parent ?? this.places.ownerAt(phrase.start);
    const around = owner === null || owner === index ? undefined : this.#results.get(owner);
    if (around === undefined || around.sourceType === "unstated") return { ...base, actor: null };
    return { ...around, candidates: [] };
  }

  #pronoun(phrase: Phrase, pronoun: Pronoun, asked: Asked, index: number): Resolved {
    const read = readSource([phrase], this.text, this.named);
    const open = {
      sourceType: read.sourceType,
      written: wordsAt(this.text, phrase),
      isEmpty: read.lineage === "unstated",
    };
    if (/^you$/iu.test(open.written)) {
      const asked = this.#askedInTurn(phrase);
      if (asked !== null) return this.meaning(asked, phrase);
    }
    if (pronoun === "first") return this.#first(phrase, index, { ...open, candidates: [] });
    if (pronoun === "who") {
      const actor = this.#before(phrase);
      return actor === null ? { ...open, actor: null, candidates: [] } : this.meaning(actor, phrase);
    }
    if (
      pronoun === "it" &&
      /^\s*(?:['’]s|is|was|has been|had been|will be)\b/u.test(this.text.slice(phrase.end, phrase.end + 14))
    ) {
      return { ...open, actor: null, candidates: [] };
    }
    const written = pronoun === "it" ? (this.#documentBefore(asked) ?? this.#writtenBefore(asked, index)) : null;
    if (written !== null) return this.meaning(written, phrase);
    const broughtIn = this.#broughtIn(pronoun, asked, index);
    if (broughtIn !== null) return this.meaning(broughtIn, phrase);
    const { actor, candidates } = this.antecedent(pronoun, asked);
    const isOpen = pronoun === "they" && (actor === null || actor.type === "person");
    const told = isOpen ? this.#addressedBefore(phrase, asked) : null;
    if (told !== null) return this.meaning(told, phrase);
    const pair = isOpen ? pairBefore(asked, this.discourse) : null;
    if (pair !== null) return this.meaning(this.cast.group(pair), phrase);
    // whom the text calls "she" once it does not call "he" next
    if (actor?.type === "person" && (pronoun === "he" || pronoun === "she"))
      actor.gender ??= pronoun === "he" ? "male" : "female";
    const only = actor === null && candidates.length === 0 ? this.#nobodyNear(pronoun, asked) : null;
    if (only !== null) return this.meaning(only, phrase);
    if (actor === null) return { ...open, actor: null, candidates };
    return { ...this.meaning(actor, phrase), candidates };
  }

  /** "He told me", within someone's quotation marks, is hardly himself; nor is "the editor" the one who speaks of her. */
  #notThemselves(asked: Asked, index: number): Asked {
    const isTurn = this.#placed[this.#placed[index]?.parent ?? -1]?.by === TURN;
    if (asked.within !== "direct" && !isTurn) return asked;
    return { ...asked, except: this.#speakersAround(asked.at, index) };
  }

  /** Someone without a name whom the speaker has brought in himself: "*My neighbour* works there and he told me". */
  #broughtIn(pronoun: Pronoun, asked: Asked, index: number): Actor | null {
    if (asked.within !== "direct" && this.#placed[this.#placed[index]?.parent ?? -1]?.by !== TURN) return null;
    const paragraph = this.places.paragraph(this.places.paragraphAt(asked.at));
    const noun = broughtInBefore(pronoun, paragraph?.start ?? asked.at, asked.at, this.text);
    if (noun === null || this.places.within(noun) !== this.places.within({ start: asked.at, end: asked.at + 1 }))
      return null;
    const isNearer = this.discourse
      .before(asked.at)
      .some(({ start, actor }) => start > noun.end && fitOf(actor, pronoun) > 0 && asked.except?.has(actor) !== true);
    return isNearer ? null : this.#meantAt(noun, true);
  }

  /** Where no name is near: a person whom the paragraph tells without a name, else whom the heading is about. */
  #nobodyNear(pronoun: Pronoun, asked: Asked): Actor | null {
    const paragraph = this.places.paragraph(this.places.paragraphAt(asked.at));
    const noun = broughtInBefore(pronoun, paragraph?.start ?? asked.at, asked.at, this.text);
    if (noun !== null) return this.#meantAt(noun, true);
    const topic = topicOf(this.named, this.places, this.cast);
    return topic !== null && fitOf(topic, pronoun) > 0 && asked.except?.has(topic) !== true ? topic : null;
  }

  /** "I told *the press office* that it was wrong, and they told me": a body that was just spoken to, or heard from. */
  #addressedBefore({ start }: Phrase, { within }: Asked): Actor | null {
    const span = within === "direct" ? near.addressedBefore(start, this.text) : null;
    return span === null ? null : this.#meantAt(span, false);
  }

  /** The document that the sentence before is about, though it cites nothing: "*A release from the port* went further. It said …". */
  #documentBefore({ at, sentence, paragraph }: Asked): Actor | null {
    const before = this.places.sentence(sentence - 1);
    if (before === undefined || this.places.paragraphAt(before.start) !== paragraph) return null;
    if ((this.places.sentence(sentence)?.start ?? 0) < at - 3) return null;
    const subject = documentAtHead(before, this.text);
    if (subject === null) return null;
    const seen = this.discourse.before(at).find((each) => each.start >= before.start && each.isSubject && each.speaks);
    return seen === undefined ? this.#meantAt(subject, true) : null;
  }

  /** "a letter … It *runs*:": what is read out was written, though a body or a person stands nearer. */
  #writtenBefore({ at, paragraph }: Asked, index: number): Actor | null {
    const cue = this.#placed[index]?.cue[0];
    if (cue === undefined || !near.READ_OUT.test(this.text.slice(cue.start, cue.end))) return null;
    const span = near.documentWithin(this.places.paragraph(paragraph)?.start ?? at, at, this.text);
    return span === null ? null : this.#meantAt(span, true);
  }

  /** Whom words of the text mean that are no source there; null for names where `isUnnamed` is asked for. */
  #meantAt(span: Span, isUnnamed: boolean): Actor | null {
    const phrase = phraseOf(span, this.text);
    const read = readSource([phrase], this.text, this.named);
    if (read.entity !== null) return isUnnamed ? null : (this.cast.byId(read.entity.id) ?? null);
    const asked = this.asked(phrase, []);
    const known =
      isUnnamed && phrase.determiner === "definite"
        ? meantByRole(phrase, asked, this.cast, this.discourse).actor
        : null;
    const written = wordsAt(this.text, phrase);
    const base = { sourceType: read.sourceType, written, isEmpty: false, candidates: [] };
    return known ?? this.#anew(phrase, base, asked).actor;
  }

  #speakersAround(at: number, index: number): Set<Actor> {
    const around = new Set<Actor>();
    let owner = this.#placed[index]?.parent ?? this.places.ownerAt(at);
    for (let depth = 0; owner !== null && owner !== index && depth < DEEPEST; depth++) {
      const actor = this.#results.get(owner)?.actor;
      if (actor != null) around.add(actor);
      owner = this.#placed[owner]?.parent ?? null;
    }
    return around;
  }

  /** Whom a question in an interview set out in turns speaks to: who answers in the next turn. */
  #askedInTurn({ start }: Phrase): Actor | null {
    const label = near.answererOf(
      start,
      this.#placed,
      this.places.paragraph(this.places.paragraphAt(start)),
      this.text,
    );
    const entity = label === null ? null : readSource([label], this.text, this.named).entity;
    return entity === null ? null : (this.cast.byId(entity.id) ?? null);
  }

  /** The one whom a relative pronoun follows: "Ines Holm, *who* said", "officials *who* said". */
  #before(phrase: Phrase): Actor | null {
    const [last] = this.discourse.before(phrase.start, 1);
    if (last !== undefined && /^['’]?[\s,()]*$/u.test(this.text.slice(last.end, phrase.start))) return last.actor;
    const own = near
      .nounsBefore(phrase.start, this.text)
      .map((span) => phraseOf(span, this.text))
      .find(near.maySpeak);
    if (own === undefined) return null;
    const read = readSource([own], this.text, this.named);
    const { actor } = this.#anew(
      own,
      {
        sourceType: read.sourceType,
        written: wordsAt(this.text, own),
        isEmpty: read.lineage === "unstated",
        candidates: [],
      },
      this.asked(own, []),
    );
    if (actor !== null) this.mention(own, actor);
    return actor;
  }

  #namedAnew(phrase: Phrase, sourceType: SourceType, base: Omit<Resolved, "actor">): Resolved {
    const inside = touching(phrase.core, this.named).map(({ entity }) => entity);
    if (new Set(inside).size > 1) {
      const members = [...new Set(inside)].flatMap((entity) => this.cast.byId(entity.id) ?? []);
      const alike = members.filter((member) => member.sourceType === sourceType);
      if (alike.length > 1) return { ...base, actor: this.cast.group(alike) };
    }
    if (inside.length > 0) return this.#anew(phrase, base, this.asked(phrase, []));
    const at = phrase.words.findIndex((word) => /^\p{Lu}/u.test(word) && !/^(?:The|An?)$/u.test(word));
    const name = phrase.words.slice(Math.max(0, at)).join(" ");
    const from = this.text.indexOf(phrase.words[Math.max(0, at)] ?? "", phrase.core.start);
    const before = this.cast.called(name);
    return {
      ...base,
      actor:
        before ?? this.cast.named({ start: Math.max(phrase.core.start, from), end: phrase.core.end }, name, sourceType),
    };
  }

  /**
   * A spokesman is nobody's voice but his body's: "a spokesman for the port", "a spokesman" where a body was just spoken
   * of. He stays an unnamed person, and the entity is the body.
   */
  #spokesman(phrase: Phrase, asked: Asked, base: Omit<Resolved, "actor">): Resolved {
    const own = this.#anew(phrase, base, asked);
    const { actor } = own;
    if (actor === null || actor.body !== null) return own;
    const inside = touching({ start: phrase.start, end: phrase.end }, this.named).filter((mention) =>
      contains({ start: phrase.start, end: phrase.end + 2 }, mention),
    );
    const named = inside.find(({ entity }) => entity.type === "organization") ?? inside[0];
    if (named !== undefined) actor.body = this.cast.byId(named.entity.id) ?? null;
    else if (near.isClosed(phrase, this.text) && phrase.modifiers.length === 0) {
      const near = candidatesFor(
        asked,
        this.discourse,
        (other) => (other.type === "organization" && other.isNamed ? 1 : 0),
        4,
      );
      actor.body = clearBest(near);
      return { ...own, candidates: near };
    }
    return own;
  }
}
