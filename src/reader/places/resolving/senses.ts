import { fold } from "../gazetteer/fold.ts";
import type { Gazetteer, Named } from "../gazetteer/gazetteer.ts";
import type { PlaceName } from "../mention.ts";
import { bearersOf } from "./bearers.ts";
import { holdersOf, liesIn } from "./containment.ts";
import { longerNames } from "./shortened.ts";

/** All names of an article that mean one place: one name has one sense, unless the text says where each lies. */
export interface Sense {
  /** Which of the article's names, by their number. */
  readonly names: number[];
  readonly bearers: readonly Named[];
  /** The sense of which the text says that this one lies in it. */
  holder: Sense | null;
}

/** The senses of an article's names, in the order in which they are first named. */
export function sensesOf(names: readonly PlaceName[], text: string, gazetteer: Gazetteer): Sense[] {
  const own = names.map((name) => bearersOf(name, text, gazetteer));
  const longer = longerNames(names, own);
  const nameOf = (nth: number) => names[longer[nth] ?? nth]?.name ?? "";
  const bearers = own.map((each, nth) => own[longer[nth] ?? nth] ?? each);
  const holders = holdersOf(names, text).map((holder, nth) =>
    holder !== null && fits(bearers[nth] ?? [], bearers[holder] ?? []) ? holder : null,
  );
  const key = (nth: number) => `${fold(nameOf(nth))}|${bearers[nth]?.length}|${bearers[nth]?.[0]?.place.record}`;
  const senses: Sense[] = [];
  const held = new Map<string, Sense>();
  const bare = new Map<string, Sense>();
  const senseOf: (Sense | undefined)[] = names.map(() => undefined);
  const take = (nth: number, known: Map<string, Sense>, own: string) => {
    const sense = known.get(own) ?? { names: [], bearers: bearers[nth] ?? [], holder: null };
    if (!known.has(own)) senses.push(sense);
    known.set(own, sense);
    sense.names.push(nth);
    senseOf[nth] = sense;
    return sense;
  };
  // those of which the text says where they lie come first: the others of the name mean the same
  for (const [nth, holder] of holders.entries()) {
    if (holder === null) continue;
    const sense = take(nth, held, `${key(nth)}|${fold(nameOf(holder))}`);
    if (!bare.has(key(nth))) bare.set(key(nth), sense);
  }
  for (const [nth, holder] of holders.entries()) if (holder === null) take(nth, bare, key(nth));
  for (const [nth, holder] of holders.entries()) {
    const sense = senseOf[nth];
    if (sense !== undefined && holder !== null) sense.holder = senseOf[holder] ?? null;
  }
  return senses;
}

/** Whether any place of one name lies in any of the other's. */
function fits(inner: readonly Named[], outer: readonly Named[]): boolean {
  return inner.some((one) => outer.some((two) => liesIn(one.place, two.place)));
}
