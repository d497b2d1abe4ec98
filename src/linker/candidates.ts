import type { Key, Profile } from "./profile.ts";

/**
 * Where profiles are found again by what they share. Whether two articles are compared depends on these two alone: the
 * weights of the keys that both have add up to at least `ENOUGH`, a number of the linker's own (keys/).
 */
export interface Candidates {
  /** The profiles that share keys of at least the given weight in sum, in the order of their articles' ids. */
  sharing(keys: readonly Key[], atLeast: number): Iterable<Profile>;
}
