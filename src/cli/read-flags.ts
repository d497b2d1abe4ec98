import { fieldsOf } from "../ingest/records/fields.ts";
import { PARTS } from "../publish/parts.ts";
import type { Flag } from "./declaration.ts";
import { wrongValue } from "./wrong-value.ts";

export const FORMATS = ["text", "json", "html", "csv"] as const;
export type Format = (typeof FORMATS)[number];
const RUNTIMES = ["native", "wasm"] as const;

const flag = <T>(declared: Flag<T>): Flag<T> => declared;

/** The flags of `hearsay read`, in the order in which help and docs list them. */
export const readFlags = {
  format: flag({
    flags: "--format <format>",
    description: "text for people, json for programs (one reading a line), html for a page to read, csv for a table",
    otherwise: "what the ending of --out says; else text on a terminal and json off one (a pipe, a file)",
    parse: (value) => oneOf("--format", FORMATS, value),
  }),
  out: flag({
    flags: "--out <path>",
    description: "write to this file; html of several articles goes to a folder, one page each",
    otherwise: "standard output",
    parse: (value) => notEmpty("--out", value, "name a file, or a folder for html of several articles"),
  }),
  show: flag({
    flags: "--show <parts>",
    description:
      "what text and csv hold: statements, dates (what is said to have happened when, and when it was said), places, figures; several with commas, of which csv takes one",
    otherwise: "statements",
    repeats: true,
    parse: (value) =>
      value.split(",").map((part) => {
        const chosen = PARTS.find((one) => one === part.trim());
        if (chosen !== undefined) return chosen;
        throw wrongValue("--show", value, `use ${PARTS.join(", ")}, or several of them with commas`);
      }),
  }),
  outlet: flag({
    flags: "--outlet <name>",
    description: "who published the articles; wins over what they say themselves",
    parse: (value) => notEmpty("--outlet", value, "name the outlet"),
  }),
  date: flag({
    flags: "--date <date>",
    description: "when they were published, as YYYY-MM-DD; wins likewise",
    parse: (value) => {
      if (isDay(value)) return value;
      throw wrongValue("--date", value, "write a day of the calendar as YYYY-MM-DD, such as 2022-10-10");
    },
  }),
  url: flag({
    flags: "--url <address>",
    description: "where the article stands on the web; for one article",
    parse: (value) => {
      if (/^https?:$/.test(URL.parse(value)?.protocol ?? "")) return value;
      throw wrongValue("--url", value, "write the whole address, from https:// on");
    },
  }),
  title: flag({
    flags: "--title <title>",
    description: "its headline; for one article",
    parse: (value) => notEmpty("--title", value, "write the headline"),
  }),
  meta: flag({
    flags: "--meta <file>",
    description: "a JSON list of {file, outlet, published, url, title} that says these for many files at once",
    parse: (value) => notEmpty("--meta", value, "name a JSON file"),
  }),
  fields: flag({
    flags: "--fields <pairs>",
    description:
      "which fields of JSON or columns of CSV hold what, where their names don't say it: text=body,outlet=paper,published=meta.date (also title, url, authors, language)",
    parse: (value) => {
      const found = fieldsOf(value);
      if ("fields" in found) return found.fields;
      throw wrongValue("--fields", value, `${found.wrong}; write pairs such as text=body,published=date`);
    },
  }),
  without: flag({
    flags: "--without <name>",
    description:
      "strike a source: show what falls, had it said nothing (a person, an outlet, a relay, or a source as the article has it); may be repeated",
    repeats: true,
    parse: (value) => [notEmpty("--without", value, "name a source of the article")],
  }),
  allowPrivate: flag({
    flags: "--allow-private",
    description: "also fetch addresses of this machine and its own network",
    means: true,
  }),
  noCache: flag({
    flags: "--no-cache",
    description: "fetch addresses without the pages kept on this machine, and keep none",
    means: true,
  }),
  threads: flag({
    flags: "--threads <number>",
    description: "how many articles to read at the same time; the output is the same with any number",
    otherwise: "one for each core, no more than there are files",
    parse: (value) => {
      const threads = /^\d{1,4}$/.test(value) ? Number(value) : 0;
      if (threads >= 1 && threads <= 1024) return threads;
      throw wrongValue("--threads", value, "write a whole number from 1 to 1024");
    },
  }),
  model: flag({
    flags: "--model <name>",
    description: "the network that reads: middle finds more, small is three times as fast",
    otherwise: "middle",
    parse: (value) => notEmpty("--model", value, "name a model, such as small"),
  }),
  runtime: flag({
    flags: "--runtime <runtime>",
    description: "what runs the network: native (faster) or wasm (runs everywhere)",
    otherwise: "native where it is installed",
    parse: (value) => oneOf("--runtime", RUNTIMES, value),
  }),
  colour: flag({
    flags: "--color, --colour",
    description: "colours in text, also off a terminal",
    otherwise: "on a terminal, unless NO_COLOR is set",
    means: true,
  }),
  noColour: flag({ flags: "--no-color, --no-colour", description: "no colours", means: true }),
};

function oneOf<Choice extends string>(name: string, choices: readonly Choice[], value: string): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw wrongValue(name, value, `use one of ${choices.join(", ")}`);
}

function notEmpty(name: string, value: string, advice: string): string {
  if (value.trim() !== "") return value;
  throw wrongValue(name, value, advice);
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
