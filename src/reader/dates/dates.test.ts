import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DateMention } from "../../contract/index.ts";
import { dayNumber } from "./calendar.ts";
import { datesIn, valuesIn } from "./fixtures/article.ts";
import { MONTH_NAMES } from "./words.ts";

describe("values, of an article of Friday 15 June 2012", () => {
  it.each([
    ["The mill burned down on Monday.", "Monday", "2012-06-11"],
    ["The council will vote on Monday.", "Monday", "2012-06-18"],
    ["The council agreed to meet Tuesday.", "Tuesday", "2012-06-19"],
    ["The vote could come Tuesday.", "Tuesday", "2012-06-19"],
    ["The mayor could not be reached Tuesday.", "Tuesday", "2012-06-12"],
    ["The council met on Friday.", "Friday", "2012-06-15"],
    ["The council met last Friday.", "last Friday", "2012-06-08"],
    ["Rain fell in early October.", "early October", "2011-10"],
    ["Rain fell in mid-September.", "mid-September", "2011-09"],
    ["Prices fell in the 1960s.", "the 1960s", "196X"],
    ["It was built in the 19th century.", "the 19th century", "18XX"],
    ["It closed last February.", "last February", "2012-02"],
    ["It has not rained since the spring.", "the spring", "2012-21"],
    ["It closed two years ago this week.", "two years ago this week", "2010-06-14/2010-06-20"],
    ["Two hangars burned overnight.", "overnight", "2012-06-14"],
    ["Sales rose in the first quarter.", "the first quarter", "2012-33"],
    ["Sales rose in the third quarter of 2009.", "the third quarter of 2009", "2009-35"],
    ["Losses grew in fiscal 2008.", "fiscal 2008", "2008~"],
    ["The wall was built around 1350.", "around 1350", "1350~"],
    ["It happened, perhaps in 1350.", "1350", "1350?"],
    ["He led the guild 1987–94.", "1987–94", "1987/1994"],
    ["The siren went at 7:15 p.m. GMT on Monday.", "7:15 p.m. GMT on Monday", "2012-06-11T19:15:00Z"],
    ["The siren went Monday at 9 a.m. EST.", "Monday at 9 a.m. EST", "2012-06-11T09:00:00-05:00"],
    ["They landed on D-Day.", "D-Day", "1944-06-06"],
    ["He was found on Thanksgiving Day.", "Thanksgiving Day", "2011-11-24"],
    ["Fog is expected by July 2.", "July 2", "2012-07-02"],
    ["Fog came on Thursday, Jan. 5, at dawn.", "Thursday, Jan. 5, at dawn", "2012-01-05"],
    ["Prices rose in the past three months.", "the past three months", "2012-03/2012-06"],
    ["From June to October 1998 it was shut.", "June", "1998-06"],
    ["It was sold last weekend.", "last weekend", "2012-06-09/2012-06-10"],
    ["It opened in November last year.", "November last year", "2011-11"],
    ["They set out on June 16th of last year.", "June 16th of last year", "2011-06-16"],
    ["He left more than a year ago.", "more than a year ago", "2011"],
    ["They met on April 24 and 25 in Saltmere.", "25", "2012-04-25"],
    ["The wall dates from 312 BC, they say.", "312 BC", "-0311"],
    ["The wall dates from AD 79, they say.", "AD 79", "0079"],
    ["The wall was built c. 1350.", "c. 1350", "1350~"],
    ["Losses grew in fiscal 2010-11.", "fiscal 2010-11", "2011~"],
    ["The fair ran from 3 to 5 May.", "3", "2012-05-03"],
    ["The fair ran 9-10 June.", "9", "2012-06-09"],
    ["The dam broke on May 3. The next morning it was mended.", "The next morning", "2012-05-04"],
    ["The log begins at 2012-05-06T10:00Z.", "2012-05-06T10:00Z", "2012-05-06T10:00:00Z"],
    ["Prices fell in the 1960s and 1970s.", "1970s", "197X"],
    ["It happened on Saturday.", "Saturday", "2012-06-09"],
    ["Rents rose in the first half of 2011.", "the first half of 2011", "2011-40"],
    ["Rents rose in Q3 2010.", "Q3 2010", "2010-35"],
    ["Much changed after 9/11. It closed on Boxing Day.", "Boxing Day", "2011-12-26"],
    ["He was mayor between March and May 2010.", "March", "2010-03"],
    ["It burned in the summer of 1998.", "the summer of 1998", "1998-22"],
  ])("%s", (text, words, value) => {
    expect(valuesIn(text)).toContainEqual([words, value]);
  });

  it.each([
    ["The strike is in its eighth month.", "its eighth month"],
    ["The pump is checked every two weeks.", "every two weeks"],
    ["He stayed for several weeks.", "several weeks"],
    ["The bridge is now closed.", "now"],
  ])("%s has no place in the calendar", (text, words) => {
    expect(valuesIn(text)).toContainEqual([words, null]);
  });

  it.each([
    "The mine employed 1987 people.",
    "Rents rose by an average of 1500 and the crowd by a total of 1987.",
    "He may march in the parade.",
    "A 44-year-old baker won.",
    "They won 14:30 on points.",
    "June Sorel said so.",
    "The fall of the wall was loud.",
    "She is in her 80s.",
    "About three-quarters of it burned.",
    "The score was 31/31/31.",
    "He has 17,500 sheep and $1950.",
    "It was not 31 June, nor 30 February, but sooner.",
  ])("%s tells of no time", (text) => {
    expect(valuesIn(text).filter(([, value]) => value !== null && /\d{4}-\d\d-\d\d/.test(value))).toEqual([]);
  });

  it.each([
    "The mine employed 1987 people.",
    "Rents rose by an average of 1500 and the crowd by a total of 1987.",
    "He may march in the parade.",
    "June Sorel said so.",
    "The fall of the wall was loud.",
    "He has 17,500 sheep and $1950.",
    "She is in her 80s.",
  ])("%s has no date", (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe("what is counted from", () => {
  it("goes on from a date in the text", () => {
    const text = "The dam broke on May 3, 2010. The following day the town was empty, and two years later it was sold.";
    expect(datesIn(text).map(({ value, anchor }) => [value, anchor])).toEqual([
      ["2010-05-03", "none"],
      ["2010-05-04", "text"],
      ["2012", "text"],
    ]);
  });

  it("is nothing where the publication is unknown: what says its year has a value, the rest what it says", () => {
    const text = "It burned on 5 May 2010. It burned again on October 4, and on Monday; yesterday it was sold.";
    expect(datesIn(text, { published: null }).map(({ value, timex, anchor }) => [value, timex, anchor])).toEqual([
      ["2010-05-05", "2010-05-05", "none"],
      ["XXXX-10-04", "XXXX-10-04", "none"],
      [null, "XXXX-WXX-1", "none"],
      [null, null, "none"],
    ]);
  });

  it("is the publication's weekday where the text names one", () => {
    const monday = { published: "2012-06-18" };
    expect(valuesIn("The mill burned down on Saturday.", monday)).toEqual([["Saturday", "2012-06-16"]]);
    expect(valuesIn("The mill burned down on Monday.", monday)).toEqual([["Monday", "2012-06-18"]]);
    expect(valuesIn("The mill will open on Saturday.", monday)).toEqual([["Saturday", "2012-06-23"]]);
  });

  it("is no more exact than the publication", () => {
    expect(valuesIn("It was sold this month, or yesterday.", { published: "2012-06" })).toEqual([
      ["this month", "2012-06"],
      ["yesterday", null],
    ]);
  });

  it("is the time of what is quoted", () => {
    const spoken = "“We sold it earlier this month,” the mayor said.";
    expect(datesIn(spoken)).toMatchObject([{ value: "2012-06", anchor: "source" }]);
    const written = "“We sold it earlier this month,” the mayor wrote in a letter.";
    expect(datesIn(written)).toMatchObject([{ value: null, anchor: "source" }]);
    const dated = "In a letter dated March 3, the mayor wrote: “We sold it earlier this month.”";
    expect(datesIn(dated, {}, [])).toHaveLength(2);
  });
});

describe("an embedded post", () => {
  it("counts from its own day, or from none where it gives none", () => {
    const text = "They wrote:\n\nThe ferry sank yesterday.\n\nIt sank yesterday.";
    const start = text.indexOf("The ferry");
    const post = { start, end: start + 25, handle: null, author: null, url: null };
    expect(valuesIn(text, { posts: [{ ...post, date: "2012-03-05" }] })).toEqual([
      ["yesterday", "2012-03-04"],
      ["yesterday", "2012-06-14"],
    ]);
    expect(valuesIn(text, { posts: [{ ...post, date: null }] })[0]).toEqual(["yesterday", null]);
  });
});

describe("figures alone", () => {
  const text = "The log says 5/6/2012 and nothing else.";
  it.each([
    [{ url: "https://saltmere.example.co.uk/log" }, "2012-06-05"],
    [{ language: "en-US" }, "2012-05-06"],
    [{ language: "en-GB" }, "2012-06-05"],
    [{}, "[2012-05-06,2012-06-05]"],
  ])("are read as the outlet writes them, else left open: %o", (given, value) => {
    expect(valuesIn(text, { published: "2012-12-01", ...given })).toEqual([["5/6/2012", value]]);
  });

  it("are read as another date of the article shows", () => {
    expect(valuesIn("Logs of 5/6/2012 and 25/6/2012 are lost.")).toEqual([
      ["5/6/2012", "2012-06-05"],
      ["25/6/2012", "2012-06-25"],
    ]);
  });
});

const word = fc.constantFrom(
  ...MONTH_NAMES.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`),
  ..."Monday Fri. last next this the of in on and to ago later year years month week weekend day quarter spring fall 1998 2012 2011 29 30 31 31st 5/6/2012 30/2/2012 2012-02-30 2011-02-29 '87 1980s a an two thirty first third few several p.m. 10 10:30 noon GMT every now early late mid- earlier about at Easter Thanksgiving Day BC - – , . “ ” since until half fiscal 0 00 99".split(
    " ",
  ),
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));
const published = fc.constantFrom(null, "2012-02-29", "2012-06", "2012", "0001-01-01", "9999-12-31", "2000-12-31");

describe("whatever the text is", () => {
  it("no rule throws, and no day is found that no calendar has", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), published, (words, day) => {
        let last = 0;
        for (const mention of datesIn(words, { published: day })) {
          expect(DateMention.parse(JSON.parse(JSON.stringify(mention)))).toEqual(mention);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          last = mention.end;
          for (const written of [mention.value, mention.timex]) {
            for (const [, year, month, date] of written?.matchAll(/(\d{4})-(\d\d)-(\d\d)/g) ?? []) {
              expect(dayNumber(Number(year), Number(month), Number(date))).not.toBeNull();
            }
          }
          expect(mention.value ?? "2012").toMatch(EDTF);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("a day comes back as it was written, in any order of its parts", () => {
    const day = fc.date({ min: new Date("1200-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    const order = fc.constantFrom<(date: number, month: string, year: number, figures: string) => string>(
      (date, month, year) => `${month} ${date}, ${year}`,
      (date, month, year) => `${date} ${month} ${year}`,
      (date, month, year) => `the ${date}${ending(date)} of ${month} ${year}`,
      (_, __, ___, figures) => figures,
    );
    fc.assert(
      fc.property(day, order, (chosen, written) => {
        const figures = chosen.toISOString().slice(0, 10);
        const name = MONTH_NAMES[chosen.getUTCMonth()] ?? "";
        const month = `${name[0]?.toUpperCase()}${name.slice(1)}`;
        const words = written(chosen.getUTCDate(), month, chosen.getUTCFullYear(), figures);
        expect(valuesIn(`It was opened on ${words}.`)).toEqual([[words, figures]]);
      }),
      { numRuns: 300 },
    );
  });

  it("two thousand characters take under 50 ms", () => {
    datesIn("On Monday, 5 May 2012, at 10 p.m., the two-year trial began.");
    const piece = fc.constantFrom(
      "1",
      "19",
      "a",
      "the ",
      "19 ",
      "May ",
      "of ",
      "-",
      " ",
      "\n",
      "two ",
      "9:0",
      "1,000",
      "last ",
      "early ",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const long = pieces.join("").repeat(2_000).slice(0, 2_000);
        const began = process.cpuUsage().user;
        datesIn(long);
        expect(process.cpuUsage().user - began).toBeLessThan(50_000);
      }),
      { numRuns: 60 },
    );
  });
});

/** Of EDTF what dates come out as: levels 0 to 2, no further. */
const DATE =
  "(?:-?\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(?:\\d\\d)(?:-\\d\\d)?)?(?:T\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)?)?[~?%]?";
const EDTF = new RegExp(`^(?:${DATE}|${DATE}/${DATE}|\\[${DATE},${DATE}\\])$`);

/** An ordinal's letters. */
function ending(date: number): string {
  if (date > 10 && date < 14) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[date % 10] ?? "th";
}
