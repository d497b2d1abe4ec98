import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bound, Figure, FigureGroup } from "../../contract/index.ts";
import { profileWith } from "../fixtures/profile.ts";
import { figureAt, readingWith } from "../fixtures/reading.ts";
import type { OriginView } from "../origins/index.ts";
import type { CountedFigure, Profile } from "../profile.ts";
import { viewOf } from "../view.ts";
import { conflicts } from "./conflict.ts";
import { countedFiguresOf } from "./counted.ts";
import { figuresOf } from "./documents.ts";
import { EVENTS, eventOf } from "./events.ts";
import { linkFigures } from "./link.ts";

const NO_ORIGINS = {
  of: () => ({ origin: null, counted: null, lineage: "unstated", copiedFrom: null, links: [] }),
  outletOf: () => null,
} as unknown as OriginView;

function article(file: string, published: string | null, text: string, ...figures: Figure[]): Profile {
  const reading = readingWith({ file, text, published }, { figures });
  return profileWith({ file, text, published }, { figures: countedFiguresOf(reading, []) });
}

function groupsIn(...profiles: Profile[]): FigureGroup[] {
  const sorted = [...profiles].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  const links = sorted.flatMap((a, at) =>
    sorted.slice(at + 1).map((b) => ({
      a: a.article.id,
      b: b.article.id,
      copy: null,
      quotes: [],
      figures: linkFigures(a, b),
      claims: [],
      disputes: [],
      sources: [],
    })),
  );
  return figuresOf(links, viewOf(profiles), NO_ORIGINS);
}

const FIRST =
  "Fire at the Saltmarsh warehouse kills 2\n\nTwo people died and eleven were hurt when a warehouse burned in Saltmarsh on Friday.";
const SECOND =
  "Saltmarsh warehouse fire: toll rises\n\nThe fire at the warehouse in Saltmarsh has killed at least four people and injured 17, the port said.";
const THIRD =
  "Warehouse fire in Saltmarsh\n\nFour people died in the warehouse fire in Saltmarsh. In 2011 a fire in Oxney killed nine.";

const first = article(
  "a.txt",
  "2031-05-02",
  FIRST,
  figureAt(FIRST, "Two people", { value: 2, counted: "people" }),
  figureAt(FIRST, "eleven", { value: 11 }),
);
const second = article(
  "b.txt",
  "2031-05-03",
  SECOND,
  figureAt(SECOND, "at least four people", { value: 4, bound: "at-least", counted: "people" }),
  figureAt(SECOND, "17", { value: 17 }),
);
const third = article(
  "c.txt",
  "2031-05-03",
  THIRD,
  figureAt(THIRD, "Four people", { value: 4, counted: "people" }),
  figureAt(THIRD, "nine", { value: 9 }),
);

describe("figures of one thing", () => {
  it("are together by what befell those counted, and conflict where both cannot hold", () => {
    const groups = groupsIn(first, second, third);
    expect(
      groups.map(({ what, conflict, byTime, values }) => [what, conflict, byTime, values.map(({ value }) => value)]),
    ).toEqual([
      ["people, death", true, true, [2, 4, 4]],
      ["injury", true, true, [11, 17]],
    ]);
  });

  it("leave out what happened in another year, and name the day of each", () => {
    const values = groupsIn(first, second, third).flatMap((group) => group.values);
    expect(values.some(({ value }) => value === 9)).toBe(false);
    expect(values.map(({ asOf }) => asOf)).toEqual([
      "2031-05-02",
      "2031-05-03",
      "2031-05-03",
      "2031-05-02",
      "2031-05-03",
    ]);
    for (const { file, start, end, text } of values) {
      expect({ "a.txt": FIRST, "b.txt": SECOND, "c.txt": THIRD }[file]?.slice(start, end)).toBe(text);
    }
  });

  it("are the same in whatever order the articles came", () => {
    const expected = JSON.stringify(groupsIn(first, second, third));
    fc.assert(
      fc.property(fc.shuffledSubarray([first, second, third], { minLength: 3 }), (shuffled) => {
        expect(JSON.stringify(groupsIn(...shuffled))).toBe(expected);
      }),
    );
  });

  it("are not joined over kinds of quantity, other fates, or articles of other matters", () => {
    const text = "Council in Oxney\n\nTwo people won seats, and the pier is two metres short.";
    const other = article(
      "d.txt",
      "2031-05-02",
      text,
      figureAt(text, "Two people", { value: 2, counted: "people" }),
      figureAt(text, "two metres", { value: 2, unit: "metre", unitCode: "m" }),
    );
    expect(linkFigures(first, other)).toEqual([]);
  });

  it("are joined over other words and values where each article has but one toll of the kind, and not where one has several", () => {
    const text =
      "A night in Saltmarsh\n\nThe quay was dark. Nobody slept. The tide was out. After it, fourteen were taken to hospital.";
    const more = `${text} Of those on the ferry of last week, forty are in hospital still.`;
    const one = article("d.txt", "2031-05-03", text, figureAt(text, "fourteen", { value: 14 }));
    const several = article(
      "e.txt",
      "2031-05-03",
      more,
      figureAt(more, "fourteen", { value: 14 }),
      figureAt(more, "forty", { value: 40 }),
    );
    expect(linkFigures(second, one).map(({ a, b }) => [a, b])).toEqual([[1, 0]]);
    expect(linkFigures(second, several)).toEqual([]);
  });

  it("are not joined where each article has one toll of the kind and they report other things", () => {
    const ferry =
      "Ferry hits a pier in Oxney\n\nIt was foggy. The horn was heard. Boats put out. Sixteen were taken to hospital.";
    const other = article("d.txt", "2031-05-03", ferry, figureAt(ferry, "Sixteen", { value: 16 }));
    expect(linkFigures(second, other)).toEqual([]);
  });

  it("are told apart where a sentence gives both values", () => {
    const both = "Two quakes, of 6.6 and 6.4, were felt in Oxney on Friday, the observatory said.";
    const later = "The quake of 6.4 was felt in Oxney on Friday, the observatory said.";
    const magnitude = (value: number) => ({ value, unit: "magnitude" });
    const [early, late] = [
      article(
        "d.txt",
        "2031-05-02",
        both,
        figureAt(both, "6.6", magnitude(6.6)),
        figureAt(both, "6.4", magnitude(6.4)),
      ),
      article("e.txt", "2031-05-02", later, figureAt(later, "6.4", magnitude(6.4))),
    ];
    expect(linkFigures(early, late).map(({ a, b }) => [a, b])).toEqual([[1, 0]]);
  });

  it("say why they are one", () => {
    const [link] = linkFigures(first, second);
    expect(link?.why.map(({ feature }) => feature)).toContain("at the head of both articles");
    expect(link?.score).toBeGreaterThan(0);
  });
});

describe("further ones and parts", () => {
  it.each([
    ["It killed four other people.", "four other people", true],
    ["Another four people died.", "four people", true],
    ["Of whom four people died.", "four people", true],
    ["Four of the exits were shut.", "Four", true],
    ["Four of nine exits were shut.", "Four", true],
    ["Four of nine exits were shut.", "nine exits", false],
    ["More than four people died.", "More than four people", false],
    ["The mayor of the four towns spoke.", "four towns", false],
  ])("in “%s” of %s: %s", (text, words, further) => {
    const reading = readingWith({ text }, { figures: [figureAt(text, words, { value: 4 })] });
    expect(countedFiguresOf(reading, [])[0]?.further).toBe(further);
  });
});

describe("conflict", () => {
  const given = (value: number, bound: Bound = "exact", more: Partial<CountedFigure> = {}): CountedFigure => ({
    start: 0,
    end: 1,
    value,
    low: null,
    high: null,
    bound,
    unit: "people",
    unitCode: null,
    counted: "people",
    place: null,
    asOf: null,
    statement: null,
    event: null,
    near: [],
    sentence: [],
    lead: false,
    further: false,
    years: [],
    names: [],
    ...more,
  });
  const range = (low: number, high: number) => given((low + high) / 2, "range", { low, high });
  const length = (value: number, unitCode: string) =>
    given(value, "exact", { unit: unitCode, unitCode, counted: null });

  it.each([
    [given(4), given(5), true],
    [given(4), given(4), false],
    [given(100, "about"), given(109), false],
    [given(100, "about"), given(111), true],
    [given(24, "at-least"), given(30), false],
    [given(24, "at-least"), given(23), true],
    [given(24, "more-than"), given(24), false],
    [given(24, "at-least"), given(900, "more-than"), false],
    [given(25, "less-than"), given(50, "less-than"), false],
    [given(25, "at-most"), given(26), true],
    [range(3, 4), given(4), false],
    [range(3, 4), given(5), true],
    [length(10, "km"), length(6, "[mi_i]"), false],
    [length(10, "km"), length(8, "[mi_i]"), true],
    [length(7.4, "km"), length(7.5, "km"), true],
  ])("%#", (one, other, expected) => {
    expect(conflicts(one, other)).toBe(expected);
    expect(conflicts(other, one)).toBe(expected);
  });
});

describe("what befell those counted", () => {
  it.each(EVENTS.map((each) => [each.event, each.example, each.not]))("%s: “%s”, not “%s”", (event, example, not) => {
    const events = (text: string) =>
      text
        .toLowerCase()
        .split(/\W+/u)
        .map((word) => eventOf(word)?.event);
    expect(events(example)).toContain(event);
    expect(events(not)).not.toContain(event);
  });

  it.each([
    ["The blast killed 5 people and injured dozens.", "5 people", "death"],
    ["It left 24 dead and 249 injured.", "249 injured", "injury"],
    ["It left 24 dead and 249 injured.", "24 dead", "death"],
    ["The club has 300 members.", "300 members", null],
    ["Nobody died; 40 people danced.", "40 people", null],
    ["Nine people were taken to St Ode's Hospital.", "Nine people", "injury"],
    ["Nine people taken to hospital have died.", "Nine people", "death"],
    ["It will cost the town 1 hospital.", "1 hospital", null],
  ])("in “%s” of %s: %s", (text, words, event) => {
    const reading = readingWith({ text }, { figures: [figureAt(text, words, { value: 1 })] });
    expect(countedFiguresOf(reading, [])[0]?.event).toBe(event);
  });
});
