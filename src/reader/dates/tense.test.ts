import { describe, expect, it } from "vitest";
import { valuesIn } from "./fixtures/article.ts";

/** The day that "Tuesday" is in an article of Friday 15 June 2012: the last one or the next. */
function tuesdayOf(text: string): string | undefined {
  const found = valuesIn(text).find(([words]) => words.includes("Tuesday"));
  return found?.[1]?.slice(0, 10);
}

describe("which way a sentence looks", () => {
  it.each([
    "Voters go to the polls Tuesday in three states.",
    "He is due in court on Tuesday.",
    "Officials urged residents to stay indoors until Tuesday.",
    "The council has called a meeting for Tuesday to discuss it.",
    "A hearing is scheduled for Tuesday.",
    "Ahead of Tuesday's vote, both sides campaigned.",
    "She said she would decide by Tuesday.",
    "The storm is expected to hit the coast late Tuesday.",
    "The deadline is Tuesday.",
    "The company plans to announce results on Tuesday.",
    "They are set to meet again on Tuesday.",
    "The strike, which starts on Tuesday, will affect trains.",
    "The union threatened to strike from Tuesday.",
    "A decision is likely on Tuesday.",
    "Workers are to vote Tuesday on the deal.",
    "The exhibition, opening Tuesday, shows 40 works.",
    "He was ordered to appear in court Tuesday.",
    "The show airs Tuesday.",
    "The judge set bail and scheduled a hearing for Tuesday.",
    "Tickets go on sale Tuesday.",
  ])("ahead: %s", (text) => {
    expect(tuesdayOf(text)).toBe("2012-06-19");
  });

  it.each([
    "The court ruled Tuesday that the law stands.",
    "On Tuesday, police said, a man died.",
    "Police on Tuesday arrested two men.",
    "The plan, announced Tuesday, would cut taxes.",
    "A report released Tuesday says rents may rise.",
    "Tuesday's vote was close.",
    "He told reporters Tuesday that he will resign.",
    "The man who was shot Tuesday is expected to survive.",
    "The ministry said in a statement on Tuesday it will appeal.",
    "Speaking in Saltmere on Tuesday, she promised to act.",
    "She has been missing since Tuesday.",
    "Shares fell 3 percent Tuesday as investors expect higher rates.",
    "The fire broke out late Tuesday.",
    "In an interview Tuesday, he said the party will win.",
    "The two sides had hoped to sign a deal Tuesday but failed.",
    "Rescuers pulled a boy alive from the rubble Tuesday.",
    "The talks ended Tuesday without agreement.",
    "He declined to comment Tuesday.",
    "Norland confirmed Tuesday it would send troops.",
    "A court is hearing the appeal he filed Tuesday.",
    "The agency, which issued the warning Tuesday, may lift it soon.",
    "Six people were found dead Tuesday, and more may be missing.",
    "The shooting Tuesday left two dead.",
    "Mayor Ode Marl, elected Tuesday, will take office in May.",
    "Thousands marched Tuesday to demand that he resign.",
    "He arrived Tuesday to meet the king.",
    "The vote Tuesday night to close the mill came as a surprise.",
    "A judge refused Tuesday to block the law.",
    "The government is investigating Tuesday's crash.",
    "They are mourning the victims of Tuesday's attack.",
    "The party wants an inquiry after Tuesday's debate.",
  ])("back: %s", (text) => {
    expect(tuesdayOf(text)).toBe("2012-06-12");
  });
});
