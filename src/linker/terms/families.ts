/**
 * Words by which news tells of the same kind of event or thing: the first stands for all. Base forms, general English,
 * from no article; verbs and the nouns made of them go together. Words that are as often said of something else are left
 * out ("hit", "fall").
 */
const FAMILIES: readonly string[] = [
  "bomb bombing bombardment bombard airstrike airstrikes shelling shell",
  "attack assault raid strike offensive",
  "kill death dead die slay fatality fatal perish lethal deadly slaughter massacre",
  "injure injury wound hurt",
  "quake earthquake tremor temblor aftershock",
  "murder homicide assassinate assassination",
  "shoot shooting gunfire gunshot gunman",
  "explode explosion blast detonate detonation",
  "fire blaze inferno",
  "flood flooding inundate deluge",
  "storm hurricane cyclone typhoon",
  "landslide mudslide",
  "collapse crumble topple",
  "destroy destruction wreck flatten devastate demolish",
  "crash collision collide",
  "arrest detain detention apprehend custody",
  "accuse accusation allege allegation blame",
  "convict conviction guilty",
  "sentence imprison imprisonment jail prison",
  "acquit acquittal exonerate",
  "sue lawsuit litigation",
  "deny denial refute",
  "condemn condemnation denounce decry deplore",
  "promise pledge vow",
  "agree agreement deal accord pact treaty",
  "negotiate negotiation talks",
  "announce announcement unveil unveiling reveal launch introduce introduction",
  "resign resignation quit",
  "appoint appointment hire hiring",
  "elect election vote ballot poll",
  "win victory triumph defeat beat",
  "buy purchase acquire acquisition takeover merge merger",
  "sell sale",
  "drop decline decrease plunge slump tumble",
  "rescue save",
  "evacuate evacuation flee displace displacement",
  "refugee displaced",
  "protest demonstration demonstrate demonstrator protester rally",
  "clash fight fighting battle combat",
  "invade invasion incursion",
  "steal theft rob robbery burglary",
  "hijack seize seizure capture",
  "hospital clinic",
  "doctor physician medic surgeon",
  "aircraft plane airplane jet",
  "ship vessel boat",
  "village hamlet",
  "border frontier",
  "treat treatment",
  "marry marriage wedding",
  "divorce separate separation",
  "birth born",
  "rehab rehabilitation",
  "broadcast televise",
  "film movie",
  "replace replacement successor succeed",
  "cancel cancellation",
  "delay postpone postponement",
  "arrive arrival",
  "approve approval endorse endorsement",
  "ban prohibit prohibition",
];

const HEADS: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => {
    const [head = "", ...others] = family.split(" ");
    return [head, ...others].map((word) => [word, head] as const);
  }).reverse(), // a word of two families is of the first
);

/** Families of things and people; all others tell of what happened. */
const THINGS = new Set(["hospital", "doctor", "aircraft", "ship", "village", "border", "refugee", "film"]);

/** Whether a word, as it stands for its family, tells of something that happened. */
export function isEvent(family: string): boolean {
  return HEADS.get(family) === family && !THINGS.has(family);
}

/** The word that stands for a word's family; itself where it has none. */
export function familyOf(base: string): string {
  return HEADS.get(base) ?? base;
}
