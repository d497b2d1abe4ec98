import type { Command, Flag } from "./declaration.ts";
import { readFlags } from "./read-flags.ts";
import { wrongValue } from "./wrong-value.ts";

const flag = <T>(declared: Flag<T>): Flag<T> => declared;

export const serveFlags = {
  port: flag({
    flags: "--port <number>",
    description: "the port to listen at; 0 for any that is free",
    otherwise: "4870",
    parse: (value) => {
      const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
      if (port >= 0 && port <= 65_535) return port;
      throw wrongValue("--port", value, "write a number from 0 to 65535");
    },
  }),
  host: flag({
    flags: "--host <address>",
    description: "the address to listen at; anything but this machine needs a token",
    otherwise: "127.0.0.1, this machine alone",
    parse: (value) => value,
  }),
  token: flag({
    flags: "--token <token>",
    description: "what every request must carry, at least 16 characters",
    otherwise: "HEARSAY_TOKEN, where it is set",
    parse: (value) => {
      if (value.length >= 16) return value;
      throw wrongValue("--token", "…", "give at least 16 characters that nobody guesses");
    },
  }),
  model: readFlags.model,
  threads: readFlags.threads,
};

/** `hearsay serve [COLLECTION]` */
export const serve: Command<typeof serveFlags> = {
  name: "serve",
  summary: "the desk: everything in a browser, on this machine",
  description:
    "Opens the desk, a page on this machine that reads, links and shows collections. Nothing is sent anywhere: a pasted text is read in the browser itself. Ends with Ctrl-C; work that was under way goes on at the next start.",
  operands: [
    {
      name: "COLLECTION",
      description:
        "collections that have to be there, by their names or paths; those of the data folder are shown in any case",
      several: true,
      optional: true,
    },
  ],
  flags: serveFlags,
  examples: [
    { line: "hearsay serve", does: "the desk with all collections of the data folder" },
    { line: "hearsay serve quake", does: "the same, and where in it the collection quake is" },
    { line: "hearsay serve ./quake.hearsay --port 0", does: "a collection of a folder, at any free port" },
  ],
  exits: [
    { code: 0, says: "it was ended" },
    { code: 1, says: "it could not listen, or a collection can't be opened; standard error says why and what to do" },
    { code: 2, says: "the command was not used as it is meant" },
  ],
  async run(collections, values) {
    const { serveDesk } = await import("./serve-desk.ts");
    return await serveDesk(collections, values);
  },
};
