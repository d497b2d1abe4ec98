/** What every database has to do. A new one is held to it by calling each suite with its own setting. */
import { articles } from "./articles.ts";
import { corrections } from "./corrections.ts";
import { lists } from "./lists.ts";
import { rereading } from "./rereading.ts";
import { striking } from "./striking.ts";
import type { Suite } from "./suite.ts";
import { together } from "./together.ts";

export const suites: Readonly<Record<string, Suite>> = { articles, lists, striking, corrections, rereading, together };
export type { Setting } from "./suite.ts";
