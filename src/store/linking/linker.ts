import type { Reading } from "../../contract/index.ts";
import { type Profile, profileOf } from "../../linker/index.ts";

/** What makes profiles. Asked for by the store, since it may need a network for the meaning of sentences, which the store does not know. */
export interface Profiler {
  /** The same reading gives the same profile. */
  profileOf(reading: Reading): Promise<Profile>;
}

/** Profiles without embeddings. */
export const plainProfiler: Profiler = { profileOf: async (reading) => profileOf(reading) };
