import type { Order } from "../../store/index.ts";
import type { Flag } from "../declaration.ts";
import { readFlags } from "../read-flags.ts";
import { UsageError } from "../usage-error.ts";
import { wrongValue } from "../wrong-value.ts";

const flag = <T>(declared: Flag<T>): Flag<T> => declared;

export const LIST_FORMATS = ["text", "json", "csv"] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** What every command on a collection knows: how it prints. */
export const outputFlags = {
  format: flag<ListFormat>({
    flags: "--format <format>",
    description: "text for people, json for programs (one document), csv for a table",
    otherwise: "text, also off a terminal",
    parse: (value) => oneOf("--format", LIST_FORMATS, value),
  }),
  colour: readFlags.colour,
  noColour: readFlags.noColour,
};

/** What narrows a list. Several values of one option are alternatives; several options hold together. */
export const filterFlags = {
  outlet: several("--outlet <name>", "only what this outlet published", "name an outlet as hearsay list shows it"),
  source: several(
    "--source <name>",
    "only what comes from or through this source",
    "name a source as hearsay sources shows it",
  ),
  place: several("--place <name>", "only what names this place", "name a place"),
  from: flag({
    flags: "--from <date>",
    description: "only what was published on this day or later",
    parse: day("--from"),
  }),
  to: flag({ flags: "--to <date>", description: "only what was published on this day or earlier", parse: day("--to") }),
  text: flag({
    flags: "--text <words>",
    description: "only what holds these words; those in quotation marks stand together",
    parse: (value) => filled("--text", value, "write the words to look for"),
  }),
  leastOutlets: flag({
    flags: "--least-outlets <number>",
    description: "only what at least so many outlets report",
    parse: count("--least-outlets"),
  }),
  mostOrigins: flag({
    flags: "--most-origins <number>",
    description: "only what rests on at most so many origins; 0 for what nobody sourced",
    parse: count("--most-origins"),
  }),
};

export const withoutFlag = flag({
  flags: "--without <source>",
  description:
    "strike a source: count as though it had said nothing (a name, an origin key, a relay or an outlet); may be repeated",
  repeats: true,
  parse: (value) => [filled("--without", value, "name a source as hearsay sources shows it")],
});

export const limitFlag = flag({
  flags: "--limit <number>",
  description: "print so many entries at most; 0 for all",
  otherwise: "50 in text, all in json and csv",
  parse: count("--limit"),
});

const ORDER_WORDS: Readonly<Record<Order, string>> = {
  reach: "what most articles have first",
  check: "first what one wrong link would change most",
  outlets: "what most outlets report first",
  origins: "what comes from most origins first",
  difference: "first where outlets outnumber origins most",
  time: "what was published first first",
};

/** In which order a list comes, by those orders that say something of it. */
export function sortFlag(orders: readonly Order[]): Flag<Order> {
  return {
    flags: "--sort <order>",
    description: orders.map((order) => `${order}: ${ORDER_WORDS[order]}`).join("; "),
    otherwise: "reach",
    parse: (value) => oneOf("--sort", orders, value),
  };
}

/** What kinds the entries of a list are of. */
export function kindFlag(what: string, kinds: readonly string[]): Flag<string[]> {
  return {
    flags: "--kind <kind>",
    description: `only ${what} (${kinds.join(", ")}); may be repeated`,
    repeats: true,
    parse: (value) => [oneOf("--kind", kinds, value)],
  };
}

export const ownersFlag = flag({
  flags: "--owners <file>",
  description: "show which outlets share an owner, by a table of outlet,owner; it joins nothing and changes no count",
  parse: (value) => filled("--owners", value, "name a file with a table of outlets and owners"),
});

export function oneOf<Choice extends string>(name: string, choices: readonly Choice[], value: string): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw wrongValue(name, value, `use one of ${choices.join(", ")}`);
}

function several(flags: string, description: string, advice: string): Flag<string[]> {
  const name = flags.split(" ")[0] ?? flags;
  return flag({
    flags,
    description: `${description}; may be repeated`,
    repeats: true,
    parse: (value) => [filled(name, value, advice)],
  });
}

function filled(name: string, value: string, advice: string): string {
  if (value.trim() !== "") return value;
  throw wrongValue(name, value, advice);
}

function count(name: string): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw wrongValue(name, value, "write a whole number, such as 2");
  };
}

function day(name: string): (value: string) => string {
  return (value) => {
    if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value) && isInCalendar(value)) return value;
    throw wrongValue(name, value, "write a day as YYYY-MM-DD, or a month or year, such as 2031-05");
  };
}

/** Whether there is such a day: 30 February is none. */
function isInCalendar(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`.replace(/^(\d{4})T/u, "$1-01-01T").replace(/^(\d{4}-\d\d)T/u, "$1-01T"));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Throws a UsageError where nothing can lie between two days. */
export function checkDays({ from, to }: { readonly from?: string; readonly to?: string }): void {
  if (from === undefined || to === undefined || from <= `${to}~`) return;
  throw new UsageError(`--from ${from} is after --to ${to}: exchange them, or take one away.`);
}
