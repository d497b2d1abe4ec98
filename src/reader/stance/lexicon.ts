import type { Attribution } from "../../contract/index.ts";

/** A cue by whose choice a writer shows how he stands to what he passes on: lemmas, parted by spaces where it is a phrase. */
export interface StanceCue {
  readonly cue: string;
  readonly stance: "endorsed" | "distanced";
  readonly example: string;
  /** What may not follow: there it is another word. */
  readonly notAfter?: RegExp;
}

const NO_STATEMENT =
  /^\s*(?:responsibility|credit|victory|asylum|benefits?|compensation|damages|lives|the lives?|\d+ lives|his life|her life|defeat)\b/iu;

/**
 * Cues that take sides. Those that hold their content for a fact endorse it: who writes that someone "pointed out" or
 * "admitted" a thing says that it is so. Those that leave it with the speaker alone keep a distance.
 */
export const STANCE_CUES: readonly StanceCue[] = [
  ...endorsed([
    ["acknowledge", "She acknowledged that the crane was old."],
    ["admit", "He admitted that he had left early."],
    ["concede", "The owner conceded that the lamp was out."],
    ["confess", "He confessed that he had sold the boat."],
    ["own up", "He owned up to leaving the gate open."],
    ["point out", "She pointed out that the gate was open."],
    ["note", "He noted that two of the boats had no lamp."],
    ["remind", "She reminded the council that the lease had ended."],
    ["highlight", "The letter highlighted the cracks in the wall."],
    ["underscore", "The report underscores how old the pumps are."],
    ["underline", "The report underlines how old the pumps are."],
    ["show", "The log shows that nobody was on watch."],
    ["demonstrate", "The test demonstrates that the bolt is weak."],
    ["illustrate", "The map illustrates how much sand was lost."],
    ["prove", "The log proves that he was there."],
    ["establish", "The inquiry established that the lamp fell."],
    ["find", "The study found that the nets harm the bay.", /^\s+(?:it|him|them|her|himself|herself|themselves)\b/iu],
    ["find out", "She found out that he had sold the boat."],
    ["discover", "Divers discovered that the hull was whole."],
    ["uncover", "The audit uncovered that two boats were missing."],
    ["expose", "The audit exposed that two boats were missing."],
    ["reveal", "The log revealed that nobody was on watch."],
    ["disclose", "The firm disclosed that it had lost two boats."],
    ["identify", "The audit identified three leaks."],
    ["document", "The archive documents how the pier was built."],
    ["confirm", "The harbour master confirmed that two boats were missing."],
    ["recognise", "He recognised that the crane was old."],
    ["recognize", "He recognized that the crane was old."],
    ["realise", "She realised that the gate was open."],
    ["realize", "She realized that the gate was open."],
    ["learn", "She learned that he had sold the boat."],
    ["notice", "He noticed that the lamp was out."],
    ["detect", "Sensors detected a leak."],
  ]),
  ...distanced([
    ["claim", "The owner claimed that he had paid.", NO_STATEMENT],
    ["allege", "The suit alleges that the valve was shut."],
    ["purport", "The letter purports to come from the owner."],
    ["profess", "He professed to know nothing."],
    ["pretend", "He pretended that the boat was his."],
    ["boast", "He boasted that nobody was faster."],
    ["brag", "He bragged that nobody was faster."],
    ["tout", "The firm touted the sale as a rescue."],
    ["trumpet", "The firm trumpeted the sale as a rescue."],
    ["hype", "The firm hyped the sale as a rescue."],
    ["peddle", "He peddled the tale that the bay was dead."],
    ["parrot", "He parroted the line that the bay was dead."],
    ["rationalise", "He rationalised that everybody did it."],
    ["rationalize", "He rationalized that everybody did it."],
    ["insinuate", "He insinuated that the clerk had been paid."],
    ["make out", "He made out that the clerk had been paid."],
    ["fantasise", "He fantasised that the town would thank him."],
    ["fantasize", "He fantasized that the town would thank him."],
    ["spin", "The office spins the loss as a success."],
    ["gloat", "He gloated that the rival line had lost."],
    ["crow", "He crowed that the rival line had lost."],
  ]),
];

/** What is only tried, wanted or possible shows nothing yet: "tried to prove", "could show". */
export const UNREAL: ReadonlySet<string> = new Set(
  "try seek hope want fail refuse would could may might ask expect aim should must need attempt struggle decline".split(
    " ",
  ),
);

/** Words beside a cue, or before the statement, that judge it. */
export const JUDGING: readonly {
  readonly pattern: RegExp;
  readonly stance: Attribution["stance"];
  readonly example: string;
}[] = [
  {
    pattern:
      /\b(?:falsely|wrongly|wrongfully|incorrectly|erroneously|mistakenly|inaccurately|baselessly|misleadingly|dishonestly|untruthfully)\b/iu,
    stance: "disputed",
    example: "He *falsely* said that the pier was closed.",
  },
  {
    pattern: /\b(?:rightly|correctly|accurately|truthfully|justly|rightfully)\b/iu,
    stance: "endorsed",
    example: "She *rightly* said that the pier was closed.",
  },
  {
    pattern: /\b(?:supposedly|purportedly|ostensibly)\b/iu,
    stance: "distanced",
    example: "He *supposedly* said that the pier was closed.",
  },
];

type Line = readonly [cue: string, example: string, notAfter?: RegExp];

function endorsed(lines: readonly Line[]): StanceCue[] {
  return lines.map((line) => entry(line, "endorsed"));
}

function distanced(lines: readonly Line[]): StanceCue[] {
  return lines.map((line) => entry(line, "distanced"));
}

function entry([cue, example, notAfter]: Line, stance: StanceCue["stance"]): StanceCue {
  return notAfter === undefined ? { cue, stance, example } : { cue, stance, example, notAfter };
}
