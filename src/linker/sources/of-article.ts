import type { ChainLink, Entity, Mention, Reading } from "../../contract/index.ts";
import { bodyWords, isBodyLike, isPartOfName, isSameBody } from "../origins/bodies.ts";
import { type Description, describe, fitsAnybody, isAnother, sayTheSame } from "../origins/described.ts";
import { baseKeyOf } from "../origins/key.ts";
import { holdsOffice } from "../origins/offices.ts";
import type { Source } from "../profile.ts";
import { folded } from "../words/words.ts";
import { bodyOf, rolesOf } from "./roles.ts";

/** The sources of one article, and which of them a link of a chain is. */
export interface SourcesOfArticle {
  readonly sources: readonly Source[];
  /** Index into `sources`. */
  indexOf(link: ChainLink): number;
}

/** How many ways of naming a source are kept, and how long one may be before it tells a story instead. */
const FORMS = 12;
const LONGEST_FORM = 120;

/** One source on the way to being whole. */
interface Draft {
  name: string;
  readonly type: ChainLink["type"];
  readonly forms: Set<string>;
  readonly entities: Entity[];
}

/**
 * Everyone that an article's statements come from or through, in the order in which chains first name them. Those without
 * a name are one where one description says nothing that the other does not: "aid workers", "five aid workers at the gate".
 */
export function sourcesOf(reading: Reading): SourcesOfArticle {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const drafts = new Map<string, Draft>();
  for (const link of reading.attributions.flatMap(({ chain }) => chain)) {
    const id = idOf(link, entities);
    const draft = drafts.get(id) ?? { name: link.name, type: link.type, forms: new Set(), entities: [] };
    drafts.set(id, draft);
    draft.forms.add(plain(link.name));
    const entity = link.entity === null ? undefined : entities.get(link.entity);
    if (entity === undefined || draft.entities.includes(entity)) continue;
    draft.entities.push(entity);
    if (isOf(link, entity)) for (const form of formsOf(entity, reading.article.text)) draft.forms.add(form);
  }
  const { kept, place } = withoutRepeats([...drafts], reading.article.text);
  const sources = kept.map((draft) => sourceOf(draft, reading));
  return { sources, indexOf: (link) => place.get(idOf(link, entities)) ?? -1 };
}

/** The same for every link to one source: its entity, or its words. A spokesman is not the body that he speaks for. */
function idOf(link: ChainLink, entities: ReadonlyMap<string, Entity>): string {
  const entity = link.entity === null ? undefined : entities.get(link.entity);
  return entity !== undefined && isOf(link, entity) ? entity.id : `${link.type} ${folded(plain(link.name))}`;
}

/** Whether the link is the entity itself, not somebody of it: "a Larsen Board spokesman" with the board as entity is not. */
function isOf({ type }: ChainLink, entity: Entity): boolean {
  return type !== "unnamed-person" || entity.type !== "organization" || entity.described !== undefined;
}

function formsOf({ mentions, name }: Entity, text: string): string[] {
  return [
    plain(name),
    ...mentions.filter(({ form }) => form !== "pronoun").map(({ start, end }) => plain(text.slice(start, end))),
  ];
}

function namesIn(entities: readonly Entity[]): Mention[] {
  return entities.flatMap(({ mentions }) => mentions.filter(({ form }) => form === "name"));
}

function plain(words: string): string {
  return words.replaceAll(/\s+/gu, " ").trim();
}

/** A source that is kept, with what others of its article are compared by. */
interface Kept {
  readonly draft: Draft;
  said: Description | null;
  readonly roles: readonly string[];
  /** Whether it may be any of several, so that nothing is joined to it. */
  readonly unsure: boolean;
}

/**
 * Joins descriptions of which one says nothing that the other does not, and an office with the person who is said to hold
 * it; tells for each draft where it ended.
 */
function withoutRepeats(
  drafts: readonly (readonly [string, Draft])[],
  text: string,
): { kept: readonly Draft[]; place: ReadonlyMap<string, number> } {
  const kept: Kept[] = [];
  const place = new Map<string, number>();
  const holders = new Map(
    drafts.flatMap(([, draft]) =>
      draft.type === "named-person" ? [[draft, rolesOf(namesIn(draft.entities), text)] as const] : [],
    ),
  );
  const unsure = new Set(drafts.map(([, draft]) => draft).filter((draft, _, all) => isAnyOfSeveral(draft, all)));
  // Persons first, so that an office finds its holder wherever the article names him.
  const persons = drafts.filter(([, draft]) => holders.has(draft));
  for (const [id, draft] of [...persons, ...drafts.filter((each) => !persons.includes(each))]) {
    const said = draft.type === "named-person" || draft.type === "author" ? null : describe(draft.name);
    const same = unsure.has(draft)
      ? -1
      : kept.findIndex((other) => said !== null && (isRepeat(draft, said, other) || isSaidOf(draft, other, text)));
    const earlier = kept[same];
    if (earlier === undefined) {
      place.set(id, kept.length);
      kept.push({ draft, said, roles: holders.get(draft) ?? [], unsure: unsure.has(draft) });
      continue;
    }
    place.set(id, same);
    for (const form of draft.forms) earlier.draft.forms.add(form);
    earlier.draft.entities.push(...draft.entities);
    if (said !== null && earlier.said !== null && said.telling.size > earlier.said.telling.size) {
      earlier.draft.name = draft.name;
      earlier.said = said;
    }
  }
  return inOrder(kept, place, drafts);
}

/** In the order in which the drafts came. */
function inOrder(
  kept: readonly Kept[],
  place: ReadonlyMap<string, number>,
  drafts: readonly (readonly [string, Draft])[],
): { kept: readonly Draft[]; place: ReadonlyMap<string, number> } {
  const order = [...new Set(drafts.map(([id]) => place.get(id) ?? 0))];
  return {
    kept: order.flatMap((at) => kept[at]?.draft ?? []),
    place: new Map([...place].map(([id, at]) => [id, order.indexOf(at)])),
  };
}

function isRepeat(draft: Draft, said: Description, { draft: other, said: more, roles, unsure }: Kept): boolean {
  if (unsure) return false;
  if (other.type === "named-person") return draft.type === "unnamed-person" && holdsOffice(draft.name, roles);
  return more !== null && isSame(draft, said, other, more);
}

/** Whether words say "of whom" right behind a group's: "five aid workers in the camp, all of whom said". */
function isSaidOf({ name }: Draft, { draft: group }: Kept, text: string): boolean {
  if (group.type !== "unnamed-group" || !/\bof whom$/iu.test(name.trim())) return false;
  return [...group.forms].some((form) => text.includes(`${form}, ${plain(name)}`));
}

function isSame(one: Draft, said: Description, other: Draft, more: Description): boolean {
  if (isBody(one) && isBody(other)) return isSameBody(one.name, other.name);
  if (one.type === "named-organization") return false;
  if (one.type !== other.type || said.plural !== more.plural || said.telling.size === 0 || more.telling.size === 0)
    return false;
  if (said.heads.join() !== more.heads.join()) return false;
  if (fitsAnybody(said) || fitsAnybody(more)) return sayTheSame(said, more);
  if (isAnother(one.name) !== isAnother(other.name)) return false;
  if (said.country !== null && more.country !== null && said.country !== more.country) return false;
  return said.telling.isSubsetOf(more.telling) || more.telling.isSubsetOf(said.telling);
}

/** Whether a body's name is part of several others' of its article: "the hospital" where two hospitals have names. */
function isAnyOfSeveral(draft: Draft, all: readonly Draft[]): boolean {
  if (!isBody(draft)) return false;
  const words = bodyWords(draft.name);
  const around = all.filter(isBody).map(({ name }) => bodyWords(name));
  const whole = new Set(around.filter((others) => isPartOfName(words, others)).map((others) => others.join(" ")));
  return whole.size > 1;
}

function isBody({ type, name }: Draft): boolean {
  return type === "named-organization" || (type === "unnamed-group" && isBodyLike(name));
}

function sourceOf({ name, type, forms, entities }: Draft, reading: Reading): Source {
  const { article } = reading;
  const told = [...forms].filter((form) => form !== "" && form.length <= LONGEST_FORM);
  const ordered = (told.length > 0 ? told : [plain(name)])
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .slice(0, FORMS);
  const source = { name: plain(name), type, forms: ordered };
  return { ...source, ...saidOf(source, entities, article.text), ...baseKeyOf(source, article) };
}

/** What the text says somebody is. */
function saidOf(
  { name, type }: Pick<Source, "name" | "type">,
  entities: readonly Entity[],
  text: string,
): Pick<Source, "roles" | "body" | "place"> {
  const described = entities.flatMap((entity) => entity.described ?? [])[0];
  if (type === "named-person") {
    const mentions = namesIn(entities);
    return { roles: rolesOf(mentions, text), body: bodyOf(mentions, text), place: null };
  }
  if (type !== "unnamed-person" && type !== "unnamed-group") return { roles: [], body: null, place: null };
  const spokenFor = entities.find((entity) => entity.type === "organization" && entity.described === undefined);
  const role = described?.role ?? describe(name).role.join(" ");
  return {
    roles: role === "" ? [] : [role],
    body: spokenFor?.name ?? described?.body ?? null,
    place: described?.place ?? null,
  };
}
