import { lemmasOf } from "../acts/index.ts";

/**
 * What a verb that reports can be followed by, or stand behind:
 * - `that`: a clause with "that" in front;
 * - `bare`: a clause without it ("said the quay was shut");
 * - `person`: someone, and then a clause ("told the crew that …");
 * - `thing`: what was said, as a noun or a deed ("denied the theft", "denied taking part");
 * - `question`: "whether", "why", "what";
 * - `order`: someone, and then what to do ("told the crew to stay");
 * - `tag`: what was said may stand before it ("the quay was shut, he said").
 */
export type Frame = "that" | "bare" | "person" | "thing" | "question" | "order" | "tag";

/** Verbs that report, with what they take and an example. Only what the grammar needs; the act is told elsewhere. */
const VERBS: readonly (readonly [lemma: string, frames: string, example: string])[] = [
  ["say", "that bare question tag", "The clerk said the quay was shut."],
  ["tell", "person question order tag", "The clerk told the crew that the quay was shut."],
  ["add", "that bare tag", "He added that the gate was locked."],
  ["claim", "that bare tag", "The owner claimed the boat was sound."],
  ["insist", "that bare tag", "She insists the door was shut."],
  ["argue", "that bare tag", "He argued that the quay was safe."],
  ["note", "that tag", "The log notes that the rope was new."],
  ["warn", "that bare person order tag", "Pilots warned that ice was near."],
  ["report", "that bare thing tag", "The agency reported that two were hurt."],
  ["allege", "that bare tag", "The suit alleges that the valve was shut."],
  ["assert", "that tag", "The owner asserted that he had paid."],
  ["state", "that bare tag", "The deed states that the land is hers."],
  ["announce", "that bare tag", "The line announced that ferries would stop."],
  ["declare", "that tag", "He declared that the race was over."],
  ["reveal", "that tag", "The paper revealed that he had sold."],
  ["disclose", "that tag", "The firm disclosed that it had lost."],
  ["suggest", "that bare tag", "The memo suggests the lamp fell."],
  ["estimate", "that bare tag", "Insurers estimate that the loss is a million."],
  ["predict", "that bare tag", "Forecasters predict it will rain."],
  ["explain", "that question tag", "She explained that the lock was old."],
  ["admit", "that bare thing tag", "He admitted leaving early."],
  ["acknowledge", "that bare thing tag", "He acknowledged that the crane was old."],
  ["concede", "that bare tag", "He conceded that mistakes were made."],
  ["confirm", "that bare thing tag", "The office confirmed two deaths."],
  ["conclude", "that tag", "The report concludes that the bolt broke."],
  ["maintain", "that bare tag", "He maintains that he paid."],
  ["contend", "that bare tag", "The family contends that he was alone."],
  ["stress", "that tag", "He stressed that it was a drill."],
  ["emphasise", "that tag", "She emphasised that no one was hurt."],
  ["emphasize", "that tag", "She emphasized that no one was hurt."],
  ["complain", "that tag", "Residents complained that the smell was worse."],
  ["recall", "that bare tag", "He recalled that the lamp was lit."],
  ["testify", "that bare tag", "She testified that the valve was shut."],
  ["write", "that bare tag", "He wrote that the bay was dead."],
  ["observe", "that tag", "She observed that it was quiet."],
  ["remark", "that tag", "He remarked that it was late."],
  ["mention", "that", "She mentioned that a boat was gone."],
  ["indicate", "that", "The firm indicated that it would appeal."],
  ["imply", "that", "The memo implies that she knew."],
  ["hint", "that", "He hinted that he might leave."],
  ["deny", "that bare thing tag", "The port denied the theft."],
  ["reply", "that tag", "She replied that nobody knew."],
  ["respond", "that tag", "He responded that it was late."],
  ["answer", "that person tag", "She answered him that nobody knew."],
  ["shout", "that tag", "A guard shouted that the gate was open."],
  ["text", "that person", "His brother texted that he was safe."],
  ["counter", "that tag", "The captain countered that the log was wrong."],
  ["promise", "that person", "The firm promised that it would pay."],
  ["swear", "that bare", "He swore that he was home."],
  ["speculate", "that tag", "Some speculated that the boat was lost."],
  ["inform", "person", "They informed him that he was late."],
  ["assure", "person tag", "The port assured families that help was near."],
  ["notify", "person", "They notified the owner that the berth was taken."],
  ["remind", "person order", "He reminded them that the gate was open."],
  ["advise", "that person order", "Guards advised drivers that the road was shut."],
  ["convince", "person", "She convinced them that it would hold."],
  ["ask", "question order tag", "They asked why the gate was locked."],
  ["order", "order", "The captain ordered the crew to stay."],
  ["instruct", "order", "She instructed them to write it down."],
  ["urge", "order", "The port urged drivers to turn back."],
  ["wonder", "question tag", "She wondered whether he knew."],
  ["believe", "that bare tag", "She believes that he ran."],
  ["think", "that bare tag", "He thinks it was a wave."],
  ["suspect", "that bare tag", "Police suspect that he fled."],
  ["fear", "that bare tag", "They fear that he drowned."],
  ["hope", "that bare tag", "They hope the rain stops."],
  ["feel", "that", "She feels that it was unfair."],
  ["expect", "that", "They expect that it will rain."],
  ["assume", "that bare", "They assumed he had left."],
  ["agree", "that", "Most agree that the bay is warmer."],
  ["reckon", "that bare tag", "They reckon it will pass."],
  ["find", "that", "The inquiry found that the bolt broke."],
  ["show", "that", "The log shows that the valve was shut."],
  ["learn", "that", "She learned that he had sold."],
  ["hear", "that", "They heard that he had sold."],
  ["know", "that", "She knew that the boat was late."],
  ["tweet", "that tag", "The port tweeted that the quay was shut."],
  ["post", "that", "He posted that they were safe."],
];

const FRAMES: ReadonlyMap<string, ReadonlySet<Frame>> = new Map(
  VERBS.map(([lemma, frames]) => [lemma, new Set(frames.split(" ") as Frame[])]),
);

/** A verb that tells only that something was held so; said of oneself in the first person it hedges. */
const MENTAL: ReadonlySet<string> = new Set(
  "believe think suspect fear hope feel expect assume agree reckon learn hear know wonder".split(" "),
);

/** What a word reports with; null where it is no form of a verb that reports. */
export interface Reporting {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  readonly isMental: boolean;
  /** "saying", "adding": the subject stands before. */
  readonly isGerund: boolean;
}

export function reportingOf(word: string): Reporting | null {
  for (const lemma of lemmasOf(word)) {
    const frames = FRAMES.get(lemma);
    if (frames === undefined) continue;
    return { lemma, frames, isMental: MENTAL.has(lemma), isGerund: word.endsWith("ing") };
  }
  return null;
}

/** Nouns for what someone said, before "that": "the claim that he fled", "accusations by the port that …". */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  (
    "claim claims report reports accusation accusations allegation allegations assertion assertions suggestion suggestions " +
    "statement testimony belief fear fears warning warnings rumour rumours rumor rumors announcement denial admission " +
    "contention conclusion finding findings insistence argument complaint complaints assurance assurances prediction " +
    "speculation suspicion suspicions confession revelation"
  ).split(" "),
);
