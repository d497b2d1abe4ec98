import { describe, expect, it } from "vitest";
import type { Article, Attribution, DateMention, PlaceMention } from "../../contract/index.ts";
import { layoutOf } from "../layout.ts";
import { figuresOf } from "./index.ts";

interface Others {
  readonly attributions?: readonly Attribution[];
  readonly dates?: readonly DateMention[];
  readonly places?: readonly PlaceMention[];
  readonly url?: string;
}

function figures(text: string, { attributions = [], dates = [], places = [], url }: Others = {}) {
  const article = { text, url: url ?? null, title: null, blocks: [] } as unknown as Article;
  return figuresOf({ article, layout: layoutOf(article), attributions, dates, places });
}

/** Each figure in short: value, bound unless exact, unit. */
function brief(text: string) {
  return figures(text).map(({ value, bound, unit }) => [value, ...(bound === "exact" ? [] : [bound]), unit]);
}

describe("numbers", () => {
  it.each<[string, unknown[][]]>([
    ["It has 13,000 seats.", [[13000, "seats"]]],
    ["It has 10 000 seats.", [[10000, "seats"]]],
    ["It has 1,00,000 seats.", [[100000, "seats"]]],
    ["It has twenty-eight thousand six hundred forty-two seats.", [[28642, "seats"]]],
    ["It has three hundred and twelve seats.", [[312, "seats"]]],
    ["It has a dozen seats.", [[12, "seats"]]],
    ["It has half a dozen seats.", [[6, "seats"]]],
    ["It has two dozen seats.", [[24, "seats"]]],
    ["It has a hundred seats.", [[100, "seats"]]],
    ["It has one and a half million seats.", [[1500000, "seats"]]],
    ["It sold 2.5 million tickets.", [[2500000, "tickets"]]],
    ["It sold 1.3m tickets.", [[1300000, "tickets"]]],
    ["The wall is 1.3m high.", [[1.3, "metre"]]],
    ["It cost $1.3m.", [[1300000, "dollar"]]],
    ["It cost $4.2b to build.", [[4200000000, "dollar"]]],
    ["It took 2 1/2 hours.", [[2.5, "hour"]]],
    ["It took 2½ hours.", [[2.5, "hour"]]],
    ["It needs 1/2 pound of flour.", [[0.5, "pound"]]],
    ["Two-thirds of the boats sank.", [[2 / 3, "boats"]]],
    ["A third of the boats sank.", [[1 / 3, "boats"]]],
    ["One in five boats sank.", [[0.2, "boats"]]],
    ["It sank three-quarters of a mile out.", [[0.75, "mile"]]],
    ["It was minus 12 degrees Celsius.", [[-12, "Celsius"]]],
    ["It was -12C.", [[-12, "Celsius"]]],
    ["It was -0C.", [[0, "Celsius"]]],
    ["The rate fell to .5 per cent.", [[0.5, "percentage"]]],
  ])("%s", (text, expected) => {
    const rounded = brief(text).map(([value, ...rest]) => [Number((value as number).toPrecision(12)), ...rest]);
    expect(rounded).toEqual(expected.map(([value, ...rest]) => [Number((value as number).toPrecision(12)), ...rest]));
  });
});

describe("units and money", () => {
  it.each<[string, unknown[][]]>([
    ["It holds 5.5kWh.", [[5.5, "kilowatt hour", "kW.h"]]],
    [
      "It holds 256GB and sends at 100 Mbps.",
      [
        [256, "gigabyte", "GBy"],
        [100, "megabit per second", "Mbit/s"],
      ],
    ],
    ["It pumps 800,000 barrels a day.", [[800000, "barrel per day", "[bbl_us]/d"]]],
    ["A 52,000 barrel-a-day refinery burned.", [[52000, "barrel per day", "[bbl_us]/d"]]],
    [
      "Winds reached 87 mph (140 km/h).",
      [
        [87, "mile per hour", "[mi_i]/h"],
        [140, "kilometre per hour", "km/h"],
      ],
    ],
    [
      "The rate rose 2.5 percentage points to 19 per cent.",
      [
        [2.5, "percentage point", "%"],
        [19, "percentage", "%"],
      ],
    ],
    ["It cost €1,200.", [[1200, "euro", "EUR"]]],
    ["It cost 1,200€.", [[1200, "euro", "EUR"]]],
    ["It cost USD10m.", [[10000000, "dollar", "USD"]]],
    ["It cost A$1.5 million.", [[1500000, "Australian dollar", "AUD"]]],
    ["It cost 92 million yuan.", [[92000000, "Chinese yuan", "CNY"]]],
    ["It cost $10 per gram.", [[10, "dollar per gram", null]]],
    ["They paid 5 million pounds.", [[5000000, "pound sterling", "GBP"]]],
    ["He weighs 208 pounds.", [[208, "pound", "[lb_av]"]]],
    [
      "The boy of 12 years of age and the 6-month-old calf left.",
      [
        [12, "year of age", "a"],
        [6, "month of age", "mo"],
      ],
    ],
    [
      "Ann Sorel, 44, told Milo Dunne (51).",
      [
        [44, "year of age", "a"],
        [51, "year of age", "a"],
      ],
    ],
    [
      "A 6.1-magnitude quake came after one of magnitude 7.6.",
      [
        [6.1, "magnitude", null],
        [7.6, "magnitude", null],
      ],
    ],
    [
      "Engines have four, five or six cylinders.",
      [
        [4, "cylinders", null],
        [5.5, "cylinders", null],
      ],
    ],
    ["It rained for five straight days.", [[5, "day", "d"]]],
  ])("%s", (text, expected) => {
    expect(figures(text).map(({ value, unit, unitCode }) => [value, unit, unitCode])).toEqual(expected);
  });

  it("knows whose a bare dollar is only where the article tells", () => {
    const code = (text: string, url?: string) => figures(text, url === undefined ? {} : { url })[0]?.unitCode;
    expect(code("It cost $400.")).toBe("USD");
    expect(code("It cost $400.", "https://news.example.com.au/pier")).toBe("AUD");
    expect(code("It cost $400 (US$290).")).toBeNull();
  });
});

describe("bounds and ranges", () => {
  it.each<[string, unknown[][]]>([
    ["At least another 20 boats sank.", [[20, "at-least", "boats"]]],
    ["No more than 20 boats sank.", [[20, "at-most", "boats"]]],
    ["Up to 20 boats sank.", [[20, "at-most", "boats"]]],
    ["The toll has risen up to 20 boats.", [[20, "boats"]]],
    ["It left FOURTEEN boats adrift.", [[14, "boats"]]],
    ["She watches Channel Four and CHANNEL FOUR.", []],
    ["No fewer than 20 boats sank.", [[20, "at-least", "boats"]]],
    ["Nearly two-thirds of the boats sank.", [[0.667, "about", "boats"]]],
    ["An estimated 20 boats sank.", [[20, "about", "boats"]]],
    ["More than a dozen boats sank.", [[12, "more-than", "boats"]]],
    ["It has 100+ boats.", [[100, "at-least", "boats"]]],
    [
      "Those between the ages of five and 18, and men aged 18 to 35, pay less.",
      [
        [11.5, "range", "year of age"],
        [26.5, "range", "year of age"],
      ],
    ],
    ["Those aged 65 and older pay less.", [[65, "at-least", "year of age"]]],
    [
      "It lies more than 80 miles (130 km) off.",
      [
        [80, "more-than", "mile"],
        [130, "more-than", "kilometre"],
      ],
    ],
    ["Hundreds of thousands of people fled.", [[100000, "at-least", "people"]]],
    ["Tens of millions of dollars were lost.", [[10000000, "at-least", "dollar"]]],
    ["It takes 40 to 50 hours a week.", [[45, "range", "hour per week"]]],
    ["It takes between 15kHz and 17kHz.", [[16, "range", "kilohertz"]]],
    ["It costs $10 to $15 billion.", [[12500000000, "range", "dollar"]]],
    ["There are four to five thousand people.", [[4500, "range", "people"]]],
    ["Prices range from 370 to 550 euros.", [[460, "range", "euro"]]],
    [
      "Prices rose from 370 to 550 euros.",
      [
        [370, "euro"],
        [550, "euro"],
      ],
    ],
    ["Three or four boats sank.", [[3.5, "range", "boats"]]],
    ["The toll rose to over 40 dead.", [[40, "more-than", "people"]]],
  ])("%s", (text, expected) => {
    const rounded = brief(text).map(([value, ...rest]) => [Number((value as number).toFixed(3)), ...rest]);
    expect(rounded).toEqual(expected);
  });

  it("gives a range both its ends, and a word for an unknown number the ends of what it is used for", () => {
    expect(figures("It takes 40–50 hours.")[0]).toMatchObject({ value: 45, low: 40, high: 50, bound: "range" });
    expect(figures("Hundreds fled.")[0]).toMatchObject({ value: 100, low: 100, high: 1000, bound: "at-least" });
    expect(figures("A few boats sank.")[0]).toMatchObject({ value: null, low: 3, high: null, unit: "boats" });
  });
});

describe("what is counted", () => {
  it.each([
    ["It has 400 charging stations along the coast.", "charging stations"],
    ["Some 14 children left trapped were freed.", "children left trapped"],
    ["Fourteen other pupils came.", "pupils"],
    ["It owns 40 chemical and biological plants.", "chemical and biological plants"],
    ["Two of the boats sank.", "boats"],
    ["It burned 12.3m tonnes of jet fuel.", "jet fuel"],
    ["It bought a 51 per cent stake.", "stake"],
    ["Sixty per cent of the pupils came.", "pupils"],
    ["The quake left 24 dead.", "dead"],
    ["A 222-room barge came.", "room"],
    ["About 40 members of the guild came.", "members of the guild"],
    ["Only one boat was saved.", "boat"],
    ["It is one of the world's oldest boats.", "oldest boats"],
  ])("%s", (text, expected) => {
    expect(figures(text)[0]?.counted).toBe(expected);
  });

  it("is null where the words beside it do not say", () => {
    expect(figures("It fell by 4% on Monday.")[0]?.counted).toBeNull();
    expect(figures("Two of them agreed.")[0]).toMatchObject({ value: 2, unit: null, counted: null });
  });

  it("counts people by what befell them", () => {
    expect(brief("The blast killed seven and injured dozens.")).toEqual([
      [7, "people"],
      [12, "at-least", "people"],
    ]);
  });
});

describe("what is no figure", () => {
  it.each([
    "It opened on 5 May 2019 at 9:30 a.m.",
    "In 2016 the 1990s film won for the third time.",
    "He came first and she second in the 22nd race.",
    "The A380 and the B-52 carried a 5G mast with COVID-19 on it.",
    "Call 555-0199 or +44 20 7946 0958.",
    "He lives at 12 Harbour Street.",
    "Norland won 3-1, and the court voted 5-4.",
    "It was a 2-to-1 vote.",
    "See Section 12, page 4 and No. 7.",
    "No one knew that one can say so.",
    "They met in the second half.",
    "They work 24/7.",
    "Net-zero goals are met with zero tolerance.",
    "See https://herald.example/2019/05/12 now.",
  ])("%s", (text) => {
    expect(brief(text)).toEqual([]);
  });
});

describe("where, when, and on whose word", () => {
  const text = "In Saltmere on Monday 40 boats sank, and 12 sank in Norland, Sorel said.";
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const place = (id: string, name: string) =>
    ({ id, ...at(name), name, geonames: null, lat: null, lon: null, country: null, kind: "other" }) as const;
  const date = {
    id: "d1",
    ...at("Monday"),
    value: "2023-06-05",
    timex: "2023-06-05",
    type: "date",
    anchor: "publication",
  } as const;
  const attribution = (id: string, content: string) => ({ id, content: [at(content)] }) as unknown as Attribution;

  it("takes the nearest place and date of its clause, else null", () => {
    const found = figures(text, { places: [place("p1", "Saltmere"), place("p2", "Norland")], dates: [date] });
    expect(found.map(({ scope }) => scope)).toEqual([
      { place: "p1", date: "2023-06-05" },
      { place: "p2", date: null },
    ]);
  });

  it("is given by the innermost attribution that holds it", () => {
    const found = figures(text, {
      attributions: [
        attribution("a1", "In Saltmere on Monday 40 boats sank, and 12 sank in Norland"),
        attribution("a2", "12 sank in Norland"),
      ],
    });
    expect(found.map(({ attribution: id }) => id)).toEqual(["a1", "a2"]);
  });

  it("leaves a number that lies in a date to the dates", () => {
    const june = "It closed on the 12 past, with 40 boats.";
    const dated = { ...date, start: june.indexOf("the 12"), end: june.indexOf("the 12") + 6 };
    expect(figures(june, { dates: [dated] }).map(({ value }) => value)).toEqual([40]);
  });
});
