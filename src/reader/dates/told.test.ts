import { describe, expect, it } from "vitest";
import { datesIn, valuesIn } from "./fixtures/article.ts";

/** TimeML's value of each date of a text. */
function timexIn(text: string): (string | null)[] {
  return datesIn(text).map(({ timex }) => timex);
}

describe("lengths", () => {
  it.each([
    ["The crossing took an hour and a half.", "PT1H30M"],
    ["The crossing took two and a half years.", "P2.5Y"],
    ["The crossing took 1.5 hours.", "PT1H30M"],
    ["The crossing took two hours and 20 minutes.", "PT2H20M"],
    ["The crossing took two years and three months.", "P2Y3M"],
    ["The crossing took three quarters of an hour.", "PT45M"],
    ["He was held for a quarter-century.", "P25Y"],
  ])("%s", (text, timex) => {
    expect(timexIn(text)).toEqual([timex]);
  });

  it.each(["Three quarters of the boats sank.", "One and a half boats sank.", "Two boats sank and three were mended."])(
    "%s has none",
    (text) => {
      expect(timexIn(text)).toEqual([]);
    },
  );
});

describe("so long from now", () => {
  it.each([
    ["The clinic will close in 10 days.", "10 days", "2012-06-25"],
    ["The lock is to reopen in two years.", "two years", "2014"],
    ["The mill burned down a year and two months ago.", "a year and two months ago", "2011-04"],
    ["It was sold the week before last.", "the week before last", "2012-05-28/2012-06-03"],
    ["It was sold Tuesday of last week.", "Tuesday of last week", "2012-06-05"],
    ["It was sold a week ago Tuesday.", "a week ago Tuesday", "2012-06-05"],
    ["The fair was in the week of May 9.", "the week of May 9", "2012-05-07/2012-05-13"],
    ["The mine closed in the last week of February.", "the last week of February", "2012-02"],
    ["Rents rose in the third quarter last year.", "the third quarter last year", "2011-35"],
    ["Rents rose in the quarter ended April 3.", "the quarter", "2012-33"],
    ["Rents rose in the third quarter of fiscal 2010.", "the third quarter of fiscal 2010", "2010-35~"],
    ["Prayers had been due to end Thursday.", "Thursday", "2012-06-14"],
  ])("%s", (text, words, value) => {
    expect(valuesIn(text)).toContainEqual([words, value]);
  });

  it.each([
    "The guild built the lock in 10 days.",
    "It will be the hottest summer in 10 years.",
    "The clinic closed in 10 days.",
    "The guild will build the lock in 10 days.",
  ])("%s names no day", (text) => {
    expect(
      datesIn(text).filter(({ type, value }) => type === "date" && value !== null && /-\d\d$/.test(value)),
    ).toEqual([]);
  });
});

describe("parts of the day", () => {
  it.each([
    ["The siren went at 7 in the evening.", "7 in the evening", "2012-06-15T19:00:00"],
    ["The siren went at 8:30 tonight.", "8:30 tonight", "2012-06-15T20:30:00"],
    ["The siren went at 6 o’clock this morning.", "6 o’clock this morning", "2012-06-15T06:00:00"],
    ["The siren went at 2 on Tuesday afternoon.", "2 on Tuesday afternoon", "2012-06-12T14:00:00"],
    ["The boats left at dawn on Tuesday.", "dawn on Tuesday", "2012-06-12"],
  ])("%s", (text, words, value) => {
    expect(valuesIn(text)).toContainEqual([words, value]);
  });

  it("the morning after a night is the next day's, the evening after a morning the same day's", () => {
    expect(valuesIn("On Monday night the mill burned. By dawn it was gone.")).toEqual([
      ["Monday night", "2012-06-11"],
      ["dawn", "2012-06-12"],
    ]);
    expect(valuesIn("On Monday morning the mill burned. By nightfall it was gone.")[1]).toEqual([
      "nightfall",
      "2012-06-11",
    ]);
  });

  it("in a story of a day that isn't told the dawn isn't the day of printing", () => {
    expect(valuesIn("That night the mill burned. By dawn it was gone.")).toEqual([
      ["That night", null],
      ["dawn", null],
    ]);
    expect(valuesIn("The mill burned last August. By dawn it was gone.")[1]).toEqual(["dawn", null]);
    expect(valuesIn("Fog is expected by dawn.")).toEqual([["dawn", "2012-06-15"]]);
  });

  it.each(["Dawn Sorel left.", "A dawn raid failed.", "He won 7 in the eve of it.", "The dusk-jacket was torn."])(
    "%s has none",
    (text) => {
      expect(valuesIn(text)).toEqual([]);
    },
  );
});
