import { inventedName, personName, placeName } from "./names.ts";
import type { Random } from "./random.ts";
import { BODIES, DAYS, MISHAPS, MONTHS, OBJECTS, PARTS, ROADS, STATES, THINGS, TRADES, VERBS } from "./vocabulary.ts";

/** Whom an event's facts come from. */
export interface EventSource {
  /** As truth calls it. */
  readonly key: string;
  readonly name: string;
  readonly type: "named-person" | "unnamed-person" | "document";
}

/** Something that reports of an event may say, in the words of three writers. */
export interface Fact {
  readonly key: string;
  /** Clauses that assert it, without a full stop; a figure in them stands between braces. */
  readonly wordings: readonly [string, string, string];
  /** Whether the first wording is somebody's own words, in quotation marks. */
  readonly quoted: boolean;
  readonly source: EventSource;
}

export interface Happening {
  readonly key: string;
  readonly place: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly headline: string;
  readonly facts: readonly Fact[];
  /** Sentences that belong to no fact, of this event alone. */
  readonly fillers: readonly string[];
}

/** An event that never was, with what can be said of it and by whom. */
export function happening(random: Random, index: number): Happening {
  const place = placeName(random);
  const [noun, verb, otherVerb] = random.pick(MISHAPS);
  const [thing, neighbour] = random.some(THINGS, 2).map((noun) => own(random, noun)) as [string, string];
  const [part, lesser] = random.some(PARTS, 2).map((noun) => own(random, noun)) as [string, string];
  const [one, other, third] = random.some(OBJECTS, 3).map((noun) => own(random, noun)) as [string, string, string];
  const [first, second] = random.some(VERBS, 2) as [string, string];
  const body = `${inventedName(random)} ${random.pick(BODIES)}`;
  const road = `${inventedName(random)} ${random.pick(ROADS)}`;
  const [day, month] = [random.pick(DAYS), random.pick(MONTHS)];
  const state = random.pick(STATES);
  const key = `event-${index}`;
  const chief: EventSource = { key: `${key}/chief`, name: `fire chief ${personName(random)}`, type: "named-person" };
  const mayor: EventSource = { key: `${key}/mayor`, name: `mayor ${personName(random)}`, type: "named-person" };
  const worker: EventSource = {
    key: `${key}/worker`,
    name: `a ${random.pick(TRADES)} at the ${thing} in ${place}`,
    type: "unnamed-person",
  };
  const report: EventSource = { key: `${key}/report`, name: `a report by the ${place} ${body}`, type: "document" };
  const [killed, hurt, months, cost, homes] = [
    random.between(2, 90),
    random.between(3, 300),
    random.between(2, 30),
    random.between(2, 95),
    random.between(10, 900),
  ];
  const fact = (name: string, source: EventSource, wordings: Fact["wordings"], quoted = false): Fact => ({
    key: `${key}/${name}`,
    wordings,
    quoted,
    source,
  });
  const pledge = `${capital(first)} the ${one} of ${place}, ${second} every ${thing} with ${lesser}`;
  return {
    key,
    place,
    day: new Date(Date.UTC(2024, 0, 1 + (index % 700))).toISOString().slice(0, 10),
    headline: `${place} ${thing} ${noun} kills {${killed}}`,
    fillers: fillersOf(random),
    facts: [
      fact("killed", chief, [
        `{${killed}} people were killed when ${place} ${thing} ${verb}`,
        `the ${noun} at the ${place} ${thing} left {${killed}} people dead`,
        `{${killed}} people died as ${place} ${thing} ${otherVerb}`,
      ]),
      fact("hurt", chief, [
        `{${hurt}} others from the ${thing} reached a ${neighbour} in ${place}`,
        `a ${neighbour} in ${place} took in {${hurt}} injured people from the ${thing}`,
        `at ${place} ${thing} {${hurt}} were hurt, said to be in a ${neighbour}`,
      ]),
      fact("months", worker, [
        `the ${part} of the ${place} ${thing} had been ${state} for {${months}} months`,
        `for {${months}} months the ${part} at the ${thing} in ${place} had been ${state}`,
        `the ${place} ${thing} had stood with its ${part} ${state} for {${months}} months`,
      ]),
      fact("warning", report, [
        `the ${body} was warned about the ${part} and ${lesser} of ${place} in ${month}`,
        `the ${body} knew of ${part} and ${lesser} in ${place} since ${month}`,
        `in ${month} the ${body} had been told that ${part} and ${lesser} at ${place} were unsafe`,
      ]),
      fact("closed", mayor, [
        `the ${place} ${road} beside the ${neighbour} would stay closed until ${day}`,
        `nobody could use the ${road} near the ${neighbour} in ${place} before ${day}`,
        `traffic on ${place} ${road} past the ${neighbour} would stop until ${day}`,
      ]),
      fact("pledge", mayor, [`${pledge}, if ${other} are found`, pledge, `${pledge}, if ${other} are found`], true),
      fact("cost", report, [
        `a new ${thing} with ${lesser} for ${place} would cost {${cost}} million crowns`,
        `replacing ${place} ${thing} and its ${lesser} would take {${cost}} million crowns`,
        `${place} ${thing} with ${lesser} needs {${cost}} million crowns`,
      ]),
      fact("homes", mayor, [
        `{${homes}} homes near the ${place} ${neighbour} were given ${third}`,
        `${third} went to {${homes}} homes in ${place} behind the ${neighbour}`,
        `families in {${homes}} homes around ${place} ${neighbour} lived on ${third}`,
      ]),
    ],
  };
}

/** A kind of thing that only one event knows: "verli-girders". Real events share few of their rarer words. */
function own(random: Random, noun: string): string {
  return `${inventedName(random).toLowerCase()}-${noun}`;
}

/** Each with names and things of its own, since sentences that all the world prints would join all the world. */
function fillersOf(random: Random): string[] {
  const thing = () => `${random.pick(OBJECTS)} and ${random.pick(PARTS)}`;
  return [
    `${personName(random)} came from ${placeName(random)} to ${random.pick(VERBS)} the ${thing()}`,
    `${personName(random)} will ${random.pick(VERBS)} the ${random.pick(THINGS)} of ${placeName(random)}`,
    `In ${placeName(random)} a ${random.pick(TRADES)} could ${random.pick(VERBS)} ${thing()}`,
    `${placeName(random)} had ${thing()} to ${random.pick(VERBS)}`,
    `The ${random.pick(TRADES)} of ${placeName(random)} may ${random.pick(VERBS)} ${thing()}`,
    `${personName(random)} owns the ${random.pick(THINGS)} in ${placeName(random)}`,
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
