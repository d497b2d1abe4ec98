/**
 * The gazetteer's file, little-endian: eight bytes that say what it is, four numbers of 32 bits (records, keys, blocks, bytes
 * of all blocks), then one column after another. Nothing is taken apart when it is loaded: a name is looked up in place.
 *
 * 1. `lat`, `lon`: 32 bits a record, in hundred-thousandths of a degree
 * 2. `geonames`: 32 bits a record
 * 3. `blocks`: 32 bits a block, where it begins within the blocks' bytes
 * 4. `region`: 16 bits a record, the number of its region's record, 65535 where there is none
 * 5. `population`: 16 bits a record, 2,000 times the binary logarithm of one more than it
 * 6. `country`: 2 bytes a record, the letters of its code, or two zeros
 * 7. `kind`: 1 byte a record, its place in KINDS, 128 added for a capital
 * 8. the blocks: folded names in alphabetical order, BLOCK to a block, each as: how many letters it shares with the one
 *    before it in its block (1 byte), how many follow (1 byte), those, how many places bear it (1 byte), and for each a number
 *    of 24 bits: four times the record, and the place of the use in USES
 *
 * Regions stand before all others, so that their numbers fit into 16 bits.
 */
import type { KnownKind, NameUse } from "./gazetteer.ts";

export const MAGIC = "HSYPLC01";
export const HEADER = 24;
/** Names in a block: one is found by halving over blocks, then by going through one. */
export const BLOCK = 16;
export const KINDS: readonly KnownKind[] = ["country", "region", "district", "city", "part", "other"];
export const USES: readonly NameUse[] = ["own", "other", "short"];
export const CAPITAL = 128;
export const NO_REGION = 65535;
export const DEGREE = 100_000;
export const PER_DOUBLING = 2000;
/** Places that bear one name at most; the largest are kept. */
export const BEARERS = 255;
