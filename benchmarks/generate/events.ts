import { personName, placeName } from "./names.ts";
import type { Random } from "./random.ts";

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

const THINGS = [
  "footbridge",
  "grain silo",
  "ferry ramp",
  "market hall",
  "tram depot",
  "water tower",
  "paper mill",
  "cable car",
  "tannery",
  "brick kiln",
  "harbour crane",
  "school gymnasium",
];
const PARTS = ["bearings", "cables", "roof beams", "north wall", "brakes", "anchor bolts", "drainage pumps", "girders"];
const BODIES = [
  "transport board",
  "harbour office",
  "works department",
  "safety inspectorate",
  "city surveyor",
  "county engineer",
];
const ROADS = ["ring road", "quay", "northern access road", "valley line", "old bridge", "ferry service"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const TRADES = ["welder", "foreman", "deckhand", "night watchman", "machinist", "porter"];
const REASONS = [
  "overloaded",
  "left unpainted",
  "shored up with timber",
  "under repair",
  "closed to lorries",
  "waiting for spare parts",
];

const TOOLS = [
  "lamps",
  "blankets",
  "soup",
  "ropes",
  "tents",
  "ladders",
  "hot tea",
  "sandbags",
  "stretchers",
  "cables",
  "benches",
  "candles",
];

/** An event that never was, with what can be said of it and by whom. */
export function happening(random: Random, index: number): Happening {
  const place = placeName(random);
  const thing = random.pick(THINGS);
  const part = random.pick(PARTS);
  const body = random.pick(BODIES);
  const road = random.pick(ROADS);
  const day = random.pick(DAYS);
  const reason = random.pick(REASONS);
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
  return {
    key,
    place,
    day: new Date(Date.UTC(2024, 0, 1 + (index % 700))).toISOString().slice(0, 10),
    headline: `${place} ${thing} collapse kills {${killed}}`,
    fillers: fillersOf(random),
    facts: [
      fact("killed", chief, [
        `{${killed}} people were killed when the ${thing} in ${place} collapsed`,
        `the collapse of the ${place} ${thing} left {${killed}} people dead`,
        `{${killed}} people died as the ${thing} at ${place} gave way`,
      ]),
      fact("hurt", chief, [
        `{${hurt}} others were taken to hospital in ${place}`,
        `hospitals in ${place} treated {${hurt}} injured people`,
        `{${hurt}} people hurt at ${place} needed treatment`,
      ]),
      fact("months", worker, [
        `the ${part} of the ${place} ${thing} had been ${reason} for {${months}} months`,
        `for {${months}} months the ${part} at the ${thing} in ${place} had been ${reason}`,
        `the ${place} ${thing} had stood with its ${part} ${reason} for {${months}} months`,
      ]),
      fact("warning", report, [
        `the ${body} was warned about the ${part} of the ${place} ${thing} last spring`,
        `a warning about the ${part} in ${place} reached the ${body} last spring`,
        `last spring the ${body} had been told that the ${part} at ${place} were unsafe`,
      ]),
      fact("closed", mayor, [
        `the ${place} ${road} would stay closed until ${day}`,
        `nobody could use the ${road} in ${place} before ${day}`,
        `traffic on the ${place} ${road} would not resume until ${day}`,
      ]),
      fact(
        "pledge",
        mayor,
        [
          `We will find out who left the ${part} of the ${thing} ${reason}, if the records of ${place} are complete`,
          `We will find out who left the ${part} of the ${thing} ${reason}`,
          `We will find out who left the ${part} of the ${thing} ${reason}, if the records of ${place} are complete`,
        ],
        true,
      ),
      fact("cost", report, [
        `a new ${thing} for ${place} would cost {${cost}} million crowns`,
        `replacing the ${place} ${thing} would take {${cost}} million crowns`,
        `{${cost}} million crowns would be needed to rebuild the ${thing} at ${place}`,
      ]),
      fact("homes", mayor, [
        `{${homes}} homes near the ${place} ${thing} were without water`,
        `the water supply of {${homes}} homes in ${place} had failed beside the ${thing}`,
        `water was cut off in {${homes}} homes around the ${thing} of ${place}`,
      ]),
    ],
  };
}

/** Each with names of its own in the middle, since sentences that all the world prints would join all the world. */
function fillersOf(random: Random): string[] {
  return [
    `Crews from ${placeName(random)} brought ${random.pick(TOOLS)} to ${placeName(random)} by night`,
    `Relatives of ${personName(random)} waited behind ${random.pick(TOOLS)} in ${placeName(random)}`,
    `${personName(random)} of ${placeName(random)} carried ${random.pick(TOOLS)} from a church hall`,
    `A list by ${personName(random)} hung beside ${random.pick(TOOLS)} on ${placeName(random)} square`,
    `Rain from ${placeName(random)} soaked ${random.pick(TOOLS)} outside ${placeName(random)}`,
    `${personName(random)} drove ${random.pick(TOOLS)} past ${placeName(random)} twice`,
  ];
}
