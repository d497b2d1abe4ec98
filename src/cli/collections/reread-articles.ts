import { counted } from "../../publish/wording.ts";
import type { Values } from "../declaration.ts";
import { Interruption } from "../interruption.ts";
import { withCollection } from "./asking.ts";
import type { rereadFlags } from "./keeping.ts";
import { Pace } from "./pace.ts";
import { print } from "./stdout.ts";

/** Reads a collection again, and resolves to the exit code. */
export async function rereadArticles(
  name: string,
  { model, runtime, threads }: Values<typeof rereadFlags>,
): Promise<number> {
  using interruption = new Interruption();
  const pace = new Pace(process.stderr, 0);
  const options = {
    ...(model !== undefined && { model }),
    ...(runtime !== undefined && { runtime }),
    ...(threads !== undefined && { threads }),
  };
  return await withCollection(name, options, async (collection) => {
    try {
      const read = await collection.reread({
        signal: interruption.signal,
        progress: ({ done, stage }) => pace.at(done, stage),
      });
      pace.clear();
      await print(
        read === 0 ? `${name} was read by this engine already.\n` : `${counted(read, "article")} read again.\n`,
      );
      return 0;
    } catch (error) {
      pace.clear();
      if (interruption.exitCode === null) throw error;
      return interruption.exitCode;
    }
  });
}
