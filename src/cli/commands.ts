import { add } from "./collections/add.ts";
import { doctor, exportReadings, remove, reread } from "./collections/keeping.ts";
import { list } from "./collections/list.ts";
import { listCommands } from "./collections/lists.ts";
import { search } from "./collections/search.ts";
import { show } from "./collections/show.ts";
import { complete } from "./completion.ts";
import type { Command } from "./declaration.ts";
import { explain } from "./explain.ts";
import { read } from "./read.ts";
import { serve } from "./serve.ts";

/** Every command there is, in the order in which help and docs list them. */
export const commands: readonly Command[] = [
  read,
  explain,
  serve,
  add,
  list,
  show,
  ...listCommands,
  search,
  exportReadings,
  remove,
  reread,
  doctor,
  complete,
];
