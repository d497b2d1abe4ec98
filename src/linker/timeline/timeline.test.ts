import { describe, expect, it } from "vitest";
import type { Attribution, DateMention, Reading } from "../../contract/index.ts";
import { profileWith } from "../fixtures/profile.ts";
import { readingWith } from "../fixtures/reading.ts";
import { momentsOf, timelineOf } from "./index.ts";

const TEXT = "Ann Pell said on 2 May the valves were shut in March. The quay burned on 1 May.";
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const date = (words: string, value: string | null, type: DateMention["type"] = "date"): DateMention => ({
  id: words,
  ...span(words),
  value,
  timex: null,
  type,
  anchor: "publication",
});
const said: Attribution = {
  id: "a1",
  kind: "indirect",
  act: "statement",
  content: [span("the valves were shut in March")],
  cue: [span("said")],
  source: [span("Ann Pell")],
  sourceType: "named-person",
  speaker: null,
  parent: null,
  chain: [],
  lineage: "stated",
  basis: "unknown",
  polarity: "affirmed",
  certainty: "unknown",
  stance: "unknown",
  stanceCues: [],
  edits: [],
  hedges: [],
  date: "2031-05-02",
  confidence: 1,
  by: "test",
};
const found: Partial<Reading> = {
  attributions: [said],
  assertions: [
    {
      id: "s1",
      ...span("The quay burned on 1 May."),
      voice: "asserted",
      certainty: "unknown",
      hedges: [],
      confidence: 1,
      by: "test",
    },
  ],
};
const moments = (...dates: DateMention[]) =>
  momentsOf(readingWith({ text: TEXT }, { ...found, dates })).map(({ what, date: value, start, end }) => [
    what,
    value,
    TEXT.slice(start, end),
  ]);

describe("the moments of an article", () => {
  it("are when something happened, by the statement that tells it, and when something was said", () => {
    expect(moments(date("2 May", "2031-05-02"), date("March", "2031-03"), date("1 May", "2031-05-01"))).toEqual([
      ["event", "2031-03", "the valves were shut in March"],
      ["statement", "2031-05-02", "the valves were shut in March"],
      ["event", "2031-05-01", "The quay burned on 1 May."],
    ]);
  });
  it("are no lengths of time, repetitions, dates without a value or outside all statements", () => {
    const none = [
      date("March", "P1M", "duration"),
      date("March", "XXXX-03", "set"),
      date("March", null),
      date("2 May", "2031-06-02"),
    ];
    expect(moments(...none).map(([what]) => what)).toEqual(["statement"]);
  });
});

describe("the line of time", () => {
  const article = (file: string, published: string | null, ...values: string[]) =>
    profileWith(
      { file, title: "Quay burns", text: "Quay burns\nIt burned.", published },
      { moments: values.map((value) => ({ date: value, start: 11, end: 21, what: "event" as const })) },
    );
  const dates = (...profiles: ReturnType<typeof article>[]) => timelineOf({ profiles }).map(({ date: value }) => value);

  it("puts the earliest first, a season where it begins, and what has no year last", () => {
    const values = [
      "2031-05-02",
      "XXXX-05-01",
      "2031",
      "2031-22",
      "2031-05-02T10:00:00",
      "2031-07",
      "../2030",
      "196X",
      "2031-05-01/2031-05-03",
    ];
    expect(dates(article("a.txt", null, ...values))).toEqual([
      "196X",
      "../2030",
      "2031",
      "2031-05-01/2031-05-03",
      "2031-05-02",
      "2031-05-02T10:00:00",
      "2031-22",
      "2031-07",
      "XXXX-05-01",
    ]);
  });
  it("tells an article's publication at its headline", () => {
    expect(timelineOf({ profiles: [article("a.txt", "2031-05-02")] })).toEqual([
      {
        date: "2031-05-02",
        file: "a.txt",
        article: "sha256:a.txt",
        start: 0,
        end: 10,
        text: "Quay burns",
        what: "publication",
      },
    ]);
    expect(timelineOf({ profiles: [article("a.txt", null)] })).toEqual([]);
  });
  it("is the same whatever order articles come in", () => {
    const some = [
      article("a.txt", "2031-05-02", "2031-05-01"),
      article("b.txt", "2031-05-01", "2031-05-01"),
      article("c.txt", null, "2030"),
    ];
    expect(timelineOf({ profiles: [...some].reverse() })).toEqual(timelineOf({ profiles: some }));
  });
});
