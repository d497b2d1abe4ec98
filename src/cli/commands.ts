import type { Command } from "./declaration.ts";
import { explain } from "./explain.ts";
import { read } from "./read.ts";

/** Every command there is, in the order in which help and docs list them. */
export const commands: readonly Command[] = [read, explain];
