import type { Described, Entity, Mention, Span } from "../../contract/index.ts";
import { inTextOrder } from "../../contract/index.ts";
import type { Actor } from "./discourse.ts";
import { genderOfName, genderOfWord, isFirstName } from "./person-words.ts";
import { DOERS, endsHead, type Phrase, singularOf } from "./phrase.ts";
import { rolesAt } from "./roles.ts";
import type { SourceType } from "./source-type.ts";

/** Mentions of one name whose surroundings are read for roles: what somebody is, is said when he is brought in. */
const MENTIONS_READ = 12;

/** Of more than these a noun tells nobody apart. */
const MOST_HOLDERS = 100;

/** All whom the article speaks of and who may speak: those with a name first, others as they come. */
export class Cast {
  readonly #actors: Actor[] = [];
  readonly #byId = new Map<string, Actor>();
  /** Persons by each word of their names, in lower case. */
  readonly #byWord = new Map<string, Set<Actor>>();
  readonly #byHead = new Map<string, Set<Actor>>();
  readonly #byPhrase = new Map<string, Actor>();
  readonly #byName = new Map<string, Actor>();
  #count: number;

  constructor(entities: readonly Entity[], text: string) {
    this.#count = entities.length;
    for (const entity of entities) this.#add(namedActor(entity, text));
  }

  byId(id: string): Actor | undefined {
    return this.#byId.get(id);
  }

  all(): readonly Actor[] {
    return this.#actors;
  }

  /** The one person whose name holds a word; null where none or several do. */
  personCalled(word: string): Actor | null {
    const found = this.#byWord.get(word.toLowerCase());
    return found?.size === 1 ? ([...found][0] ?? null) : null;
  }

  /** The one with just this name. */
  called(name: string): Actor | undefined {
    return this.#byName.get(name);
  }

  /** Those of whom the text says that they are what a noun says. */
  withRole(heads: readonly string[]): Actor[] {
    const found = new Set<Actor>();
    for (const head of heads) {
      for (const actor of this.#byHead.get(singularOf(head)) ?? []) {
        if (found.size >= MOST_HOLDERS) return [...found];
        found.add(actor);
      }
    }
    return [...found];
  }

  /** An actor whom the text does not name, new or the same that these words meant before. */
  unnamed(
    phrase: Phrase,
    given: { sourceType: SourceType; isEmpty: boolean; described: Described },
    text: string,
  ): Actor {
    const key = `${phrase.plural ? "several" : "one"} ${phrase.words
      .slice(startsWithArticle(phrase) ? 1 : 0)
      .join(" ")
      .toLowerCase()}`;
    const isAgain =
      phrase.determiner === "definite" || phrase.determiner === "possessive" || phrase.determiner === "bare";
    const before = this.#byPhrase.get(key);
    if (before !== undefined && (isAgain || phrase.plural)) return before;
    const actor: Actor = {
      id: `e${++this.#count}`,
      name: nameOf(text.slice(phrase.start, phrase.end), given.sourceType),
      type: typeOf(given.sourceType, phrase),
      isNamed: false,
      sourceType: given.sourceType,
      isEmpty: given.isEmpty,
      gender: phrase.gender,
      plural: phrase.plural,
      roles: phrase.head === "" ? [] : [{ head: phrase.head, words: phrase.modifiers }],
      described: given.described,
      members: [],
      body: null,
      mentions: [],
    };
    this.#byPhrase.set(key, actor);
    return this.#add(actor);
  }

  /** A name that stands in a source and that nobody had found. */
  named(span: Span, name: string, sourceType: SourceType): Actor {
    return this.#add({
      id: `e${++this.#count}`,
      name,
      type: sourceType === "named-person" ? "person" : "organization",
      isNamed: true,
      sourceType,
      isEmpty: false,
      gender: genderOfName(name.split(" ")[0] ?? ""),
      plural: false,
      roles: [],
      described: null,
      members: [],
      body: null,
      mentions: [{ start: span.start, end: span.end, form: "name" }],
    });
  }

  /** Several who speak as one: "Ada Holm and Jon Vale". */
  group(members: readonly Actor[]): Actor {
    const names = members.map(({ name }) => name);
    return this.#several("group", members, {
      name: [names.slice(0, -1).join(", "), ...names.slice(-1)].join(" and "),
      type: "group",
      isNamed: true,
      sourceType: members[0]?.sourceType ?? "named-person",
    });
  }

  /** Several who speak as one and have no names, all or some of them: "the letter and the account". */
  together(members: readonly Actor[], phrase: Phrase, sourceType: SourceType, text: string): Actor {
    return this.#several("together", members, {
      name: nameOf(text.slice(phrase.start, phrase.end), sourceType),
      type: typeOf(sourceType, phrase),
      isNamed: false,
      sourceType,
    });
  }

  /** The same several are one actor wherever they speak. */
  #several(
    how: "group" | "together",
    members: readonly Actor[],
    called: Pick<Actor, "name" | "type" | "isNamed" | "sourceType">,
  ): Actor {
    const key = `${how} ${members.map(({ id }) => id).join(" ")}`;
    const before = this.#byPhrase.get(key);
    if (before !== undefined) return before;
    const actor: Actor = {
      id: `e${++this.#count}`,
      ...called,
      isEmpty: false,
      gender: null,
      plural: true,
      roles: [],
      described: null,
      members,
      body: null,
      mentions: [],
    };
    this.#byPhrase.set(key, actor);
    return this.#add(actor);
  }

  /** The entities: those with a name as they were, then others who are spoken of as sources. */
  entities(): Entity[] {
    return this.#actors
      .filter(({ isNamed, mentions, body }) => (isNamed || body === null) && mentions.length > 0)
      .map(({ id, name, type, mentions, described }) => ({
        id,
        name,
        type,
        mentions: unique(mentions),
        ...(described === null ? {} : { described }),
      }));
  }

  #add(actor: Actor): Actor {
    this.#actors.push(actor);
    this.#byId.set(actor.id, actor);
    if (actor.isNamed && !this.#byName.has(actor.name)) this.#byName.set(actor.name, actor);
    for (const role of actor.roles) this.#index(this.#byHead, singularOf(role.head), actor);
    if (actor.isNamed && actor.type === "person") {
      for (const word of actor.name.toLowerCase().split(/[\s-]+/u))
        if (word.length > 2) this.#index(this.#byWord, word, actor);
    }
    if (actor.isNamed && actor.type === "organization") {
      for (const word of actor.name.toLowerCase().split(/\s+/u)) this.#index(this.#byHead, singularOf(word), actor);
    }
    return actor;
  }

  #index(map: Map<string, Set<Actor>>, key: string, actor: Actor): void {
    const own = map.get(key);
    if (own === undefined) map.set(key, new Set([actor]));
    else own.add(actor);
  }
}

/** What one is called whom the text does not name; of a document's name who got or printed it is no part. */
function nameOf(words: string, sourceType: SourceType): string {
  const plain = words
    .replace(/\s+/gu, " ")
    .replace(/[,;:]$/u, "")
    .replace(/^whose\s+/u, "")
    .replace(/,\s(?:which|whose)\s.*$/u, "")
    .trim();
  if (sourceType !== "document") return plain;
  // "a leaked memo", where the word before tells that its noun is still to come
  const own = [...plain.matchAll(PASSED_ON)].find(({ index }) =>
    endsHead("leaked", WORD_BEFORE.exec(plain.slice(0, index))?.[0] ?? ""),
  );
  return plain.slice(0, own?.index).replace(/,$/u, "");
}

const PASSED_ON =
  /(?<=\p{L}),?\s+(?:obtained|seen|reviewed|viewed|examined|published|printed|released|leaked|shared|posted|carried)(?=\s)/gu;
const WORD_BEFORE = /[\p{L}'’-]+,?$/u;

function namedActor(entity: Entity, text: string): Actor {
  const { id, name, type, mentions } = entity;
  const who = type === "person" ? "person" : "organization";
  const roles =
    type === "place" ? [] : mentions.slice(0, MENTIONS_READ).flatMap((mention) => rolesAt(mention, text, who));
  return {
    id,
    name,
    type,
    isNamed: true,
    sourceType: type === "person" ? "named-person" : type === "document" ? "document" : "named-organization",
    isEmpty: false,
    gender: type === "person" ? genderOf(name, mentions, roles, text) : null,
    plural: type === "group",
    roles,
    described: null,
    members: [],
    body: null,
    mentions: [...mentions],
  };
}

/** By a title, a role that one sex has, or the first name. */
function genderOf(name: string, mentions: readonly Mention[], roles: Actor["roles"], text: string): Actor["gender"] {
  for (const { start, end } of mentions.slice(0, MENTIONS_READ)) {
    const before = /(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? "";
    const first = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? "";
    const titled = genderOfWord(before) ?? (isFirstName(first) ? null : genderOfWord(first));
    if (titled !== null) return titled;
  }
  const words = name.split(/\s+/u);
  const named =
    words.length > 1 || isFirstName(words[0] ?? "") ? genderOfName((words[0] ?? "").split("-")[0] ?? "") : null;
  return named ?? roles.map(({ head }) => genderOfWord(head)).find((gender) => gender !== null) ?? null;
}

function typeOf(sourceType: SourceType, phrase: Phrase): Entity["type"] {
  if (sourceType === "document") return "document";
  if (sourceType === "unnamed-group") return "group";
  if (sourceType === "unnamed-person")
    return phrase.kind === null && phrase.gender === null && !DOERS.test(phrase.head) ? "unknown" : "person";
  return sourceType === "named-organization" ? "organization" : "unknown";
}

function startsWithArticle(phrase: Phrase): boolean {
  return /^(?:the|an?|this|these|those|that)$/iu.test(phrase.words[0] ?? "");
}

function unique(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return [...mentions].sort(inTextOrder).filter(({ start, end }) => {
    const key = `${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
