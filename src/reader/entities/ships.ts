import type { NamedSpan } from "./merge.ts";

/** Nouns for what floats, as they stand right before a ship's name. */
export const SHIP_NOUNS =
  "ferry|ferryboat|tanker|freighter|trawler|frigate|destroyer|aircraft carrier|bulk carrier|cruiser|submarine|yacht|schooner|steamer|steamship|liner|tug|tugboat|barge|lifeboat|dredger|icebreaker|minesweeper|corvette|warship|battleship|gunboat|patrol boat|fishing boat|cruise ship|container ship|cargo ship|supply ship|coaster|lightship|ketch|sloop|brig|vessel|ship|boat";
/** Letters before a ship's name. */
export const SHIP_LETTERS = "MV|M\\/V|MS|M\\/S|SS|USS|HMS|HMCS|HMAS|RMS|USNS|USCGC";

/** How a text tells that a name is a ship's: by what stands right before it and right after it. */
interface ShipSign {
  readonly name: string;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly example: string;
  readonly not: string;
}

export const SHIP_SIGNS: readonly ShipSign[] = [
  {
    name: "kind of ship",
    before: new RegExp(`(?<![\\p{L}/])(?:${SHIP_LETTERS}|(?:${SHIP_NOUNS}),?(?: the)?) [“"‘']?$`, "u"),
    after: /^/u,
    example: "Fog held the ferry Sula Maid in port.",
    not: "Fog held the ferry operator Sula Maid in court.",
  },
  {
    name: "on board",
    before:
      /(?<!\p{L})(?:aboard|on ?board|(?:crew|wreck|hull|deck|decks|bow|stern|sinking|grounding|capsizing) of) the [“"‘']?$/iu,
    after: /^(?! (?:\p{Lu}|train|bus|flight|plane|jet|shuttle|express|rocket|helicopter|station|show)(?!\p{Ll}*['’]))/u,
    example: "Nine were aboard the Sula Maid when she struck.",
    not: "Nine were aboard the Sula Maid train.",
  },
  {
    name: "at sea",
    before: /(?<!\p{L})the [“"‘']?$/iu,
    after:
      /^[”"’']? (?:(?:had|has|was|is|then|later|nearly|almost|been) ){0,3}(?:sank|sunk|capsized|foundered|ran aground|run aground|set sail|put to sea|put into port|cast off|docked|berthed|moored|refloated|sailed (?:for|from|into|out|past|with)|towed (?:to|into|off|back)|left (?:the )?(?:port|harbou?r|quay|pier|dock))(?! to (?:the )?(?:bottom|last|foot) of the (?:table|league))(?!\p{L})/u,
    example: "The Sula Maid ran aground at dawn.",
    not: "The Sula Maid ran short of money.",
  },
  {
    name: "said to be a ship",
    before: /(?<!\p{L})the [“"‘']?$/iu,
    after: new RegExp(
      `^[”"’']?,[”"’']? an? (?:[\\p{Ll}\\d-]+ ){0,4}(?:${SHIP_NOUNS})(?!\\p{L}| (?:owner|operator|company|firm|line))`,
      "u",
    ),
    example: "The Sula Maid, a 40-metre trawler, was late.",
    not: "The Sula Maid, a trawler owner, was late.",
  },
];

/** So much beside a name is looked at. */
const BESIDE = 60;
/** No name of a ship is longer, and what looks at the words beside a name need not fear one of a million letters. */
const LONGEST = 60;

/**
 * Names without those of ships, which are no persons, bodies or places. What a text once tells to be a ship is one wherever it has
 * the same name of two words and more; where it has one word, which may be a town's or a person's as well ("the ferry Nakuru"),
 * only behind "the", which neither of them has.
 */
export function withoutShips(names: readonly NamedSpan[], text: string): NamedSpan[] {
  const ships = new Set<string>();
  const told = new Set<NamedSpan>();
  for (const name of names) {
    if (!isToldShip(name, text)) continue;
    told.add(name);
    ships.add(text.slice(name.start, name.end));
  }
  return names.filter((name) => {
    const own = text.slice(name.start, name.end);
    if (!ships.has(own)) return true;
    return !told.has(name) && !/\s/u.test(own) && !/(?<!\p{L})the [“"‘']?$/iu.test(before(name, text));
  });
}

function isToldShip(name: NamedSpan, text: string): boolean {
  if (name.end - name.start > LONGEST) return false;
  const after = text.slice(name.end, name.end + BESIDE).replace(/\s+/gu, " ");
  return SHIP_SIGNS.some((sign) => sign.before.test(before(name, text)) && sign.after.test(after));
}

function before({ start }: NamedSpan, text: string): string {
  return text.slice(Math.max(0, start - BESIDE), start).replace(/\s+/gu, " ");
}
