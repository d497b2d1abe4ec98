import { describe, expect, it } from "vitest";
import type { Article } from "../../contract/index.ts";
import { layoutOf } from "../layout.ts";
import { figuresOf } from "./index.ts";

/** Each figure's value and unit. */
function measured(text: string): unknown[][] {
  const article = { text, url: null, title: null, blocks: [] } as unknown as Article;
  const given = { article, layout: layoutOf(article), attributions: [], dates: [], places: [] };
  return figuresOf(given).map(({ value, unit }) => [value, unit]);
}

describe("what a number counts where the noun does not stand beside it", () => {
  it.each<[string, unknown[][]]>([
    ["The number of open berths rose to 47.", [[47, "open berths"]]],
    ["The number of berths that the port has repaired is now 47.", [[47, "berths"]]],
    ["The number of the berth is 47.", [[47, null]]],
    ["The number of berths fell; the price went to 47.", [[47, null]]],
    ["The toll of the storm rose to 12.", [[12, "people"]]],
    ["A crowd of 900 came.", [[900, "people"]]],
    ["A fleet of 900 came.", [[900, null]]],
    [
      "Twelve have died and 30 have been injured.",
      [
        [12, "people"],
        [30, "people"],
      ],
    ],
    ["Twelve have left.", [[12, null]]],
    ["Ann Sorel is a mother of three.", [[3, "children"]]],
    ["Ann Sorel is the best of three.", [[3, null]]],
    [
      "A man shot 11 of Saltmere's 81 gulls.",
      [
        [11, "gulls"],
        [81, "gulls"],
      ],
    ],
    [
      "Saltmere won by 61 votes to 38.",
      [
        [61, "votes"],
        [38, "votes"],
      ],
    ],
    [
      "A fine of €40 (£35) a day is due.",
      [
        [40, "euro per day"],
        [35, "pound sterling per day"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });
});

describe("what stands within what is counted", () => {
  it.each<[string, unknown[][]]>([
    ["They sold 63 Lumo 3 vans.", [[63, "Lumo 3 vans"]]],
    ["They sold 63 Lumo 3s.", [[63, "Lumo 3s"]]],
    ["They found 81 Q7N2 cases.", [[81, "Q7N2 cases"]]],
    ["They fought two type B viruses.", [[2, "type B viruses"]]],
    [
      "They sold 400 9-litre cases.",
      [
        [400, "9-litre cases"],
        [9, "litre"],
      ],
    ],
    [
      "They bought 40 Lumo A21neos and 12 Lumo 78-9s.",
      [
        [40, "Lumo A21neos"],
        [12, "Lumo 78-9s"],
      ],
    ],
    [
      "They lost 40 swine and 50 swine flu cases.",
      [
        [40, "swine"],
        [50, "swine flu cases"],
      ],
    ],
    ["Its 900-strong crew left.", [[900, "people"]]],
    ["They use 2 tonnes of grain per person.", [[2, "tonne per person"]]],
    ["They use 2 tonnes of grain a person sold.", [[2, "tonne"]]],
    ["It takes 3-4 weeks.", [[3.5, "week"]]],
    ["In 2018 12-year-old boys went.", [[12, "year of age"]]],
    ["At least one councillor wasn't there.", [[1, "councillor"]]],
    ["It has a six-speed gearbox.", [[6, "speed"]]],
    ["The flood claimed 488 lives.", [[488, "lives"]]],
    ["Of the twins, two live in Saltmere.", [[2, null]]],
  ])("%s", (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });
});

describe("units and numbers as they are written", () => {
  it.each<[string, unknown[][]]>([
    ["It ran at 80 m.p.h. all day.", [[80, "mile per hour"]]],
    ["The flat has 900 sq. ft. of floor.", [[900, "square foot"]]],
    ["It cost C $450.", [[450, "Canadian dollar"]]],
    [
      "She is 5-foot-10.",
      [
        [5, "foot"],
        [10, "inch"],
      ],
    ],
    [
      `She is 6'3" tall.`,
      [
        [6, "foot"],
        [3, "inch"],
      ],
    ],
    [
      "'In 6' she said 'and 3'.",
      [
        [6, null],
        [3, null],
      ],
    ],
    ["It rained 10in.", [[10, "inch"]]],
    ["He has 10 in a box.", [[10, null]]],
    ["It has a 3-in one.", [[3, null]]],
    ["Half of 1 percent voted.", [[0.5, "percentage"]]],
    ["About one half of the boats sank.", [[0.5, "boats"]]],
    ["Half the boats sank.", [[0.5, "boats"]]],
    ["Nearly half of all voters agreed.", [[0.5, "voters"]]],
    ["A quarter of the budget was gone.", [[0.25, "budget"]]],
    ["Half of them sank.", [[0.5, null]]],
    ["It took an hour and a half.", [[1.5, "hour"]]],
    ["It ran for two years and a half.", [[2.5, "year"]]],
    ["It took an hour and a half bottle.", []],
    ["Warehouse 4 burned, and Halls 3 and 4 were full.", []],
    ["In the warehouse 4 burned.", [[4, null]]],
    ["Brandt 3 said so, and Vale agreed.13", []],
    ["Yesterday 3 said so.", [[3, null]]],
    ["Patients 65 and older were moved.", [[65, null]]],
    ["It cost a quarter of a million dollars.", [[250000, "dollar"]]],
    ["Fares went up by a third.", [[1 / 3, null]]],
    ["Fares went up by a third party's wish.", []],
    [
      "Fares went up by a fifth to £310.",
      [
        [0.2, null],
        [310, "pound sterling"],
      ],
    ],
    [
      "He saw a boy of 11 and a list of 12.",
      [
        [11, "year of age"],
        [12, null],
      ],
    ],
    ["It is two-and-a-half miles off.", [[2.5, "mile"]]],
    ["The error is plus or minus 3 points.", [[3, "points"]]],
    ["The water was 12 C, a low temperature.", [[12, "Celsius"]]],
    ["The key is 783499116076687360.", []],
  ])("%s", (text, expected) => {
    expect(measured(text)).toEqual(expected);
  });

  it("bounds a number by what is glued to it, and not by what is spoken of", () => {
    const article = {
      text: "A sub-500 seat hall heard a remark about 47 percent.",
      url: null,
      blocks: [],
    } as unknown as Article;
    const given = { article, layout: layoutOf(article), attributions: [], dates: [], places: [] };
    expect(figuresOf(given).map(({ value, bound }) => [value, bound])).toEqual([
      [500, "less-than"],
      [47, "exact"],
    ]);
  });

  it("says what is measured as far as its words go", () => {
    const counted = (text: string) => {
      const article = { text, url: null, title: null, blocks: [] } as unknown as Article;
      const given = { article, layout: layoutOf(article), attributions: [], dates: [], places: [] };
      return figuresOf(given).map(({ counted: own }) => own);
    };
    expect(counted("A 40-litre tank leaks.")).toEqual(["tank"]);
    expect(counted("The 40-litre tanks leak.")).toEqual(["tanks"]);
    expect(counted("They lost 3 tonnes of salt worth little.")).toEqual(["salt"]);
    expect(counted("It lies 3 miles southeast.")).toEqual([null]);
  });
});
