import type { Flag } from "./declaration.ts";
import { readFlags } from "./read-flags.ts";
import { wrongValue } from "./wrong-value.ts";

const FORMATS = ["text", "json"] as const;

const format: Flag<(typeof FORMATS)[number]> = {
  flags: "--format <format>",
  description: "text for people, json for programs",
  otherwise: "text, also off a terminal",
  parse: (value) => {
    const chosen = FORMATS.find((one) => one === value);
    if (chosen !== undefined) return chosen;
    throw wrongValue("--format", value, "use one of text, json");
  },
};

const { outlet, date, url, title, meta, allowPrivate, model, runtime, colour, noColour } = readFlags;

/** The flags of `hearsay explain`: what is said of the article as for `hearsay read`, since a reading depends on it. */
export const explainFlags = { format, outlet, date, url, title, meta, allowPrivate, model, runtime, colour, noColour };
