/** `npm run docs`: writes the pages of `docs/reference/` that are made from the source. */
import { mkdirSync, writeFileSync } from "node:fs";
import { commands } from "../src/cli/commands.ts";
import { referencePage } from "../src/cli/reference.ts";

const folder = new URL("../docs/reference/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("command.md", folder), referencePage(commands));
