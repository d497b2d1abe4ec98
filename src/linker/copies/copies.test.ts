import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileWith } from "../fixtures/profile.ts";
import { wordsIn } from "../words/words.ts";
import { align } from "./align.ts";
import { fingerprintsOf } from "./fingerprints.ts";
import { firstOf } from "./first.ts";
import { linkCopies } from "./link.ts";

const AGENCY = [
  "A ferry with 140 people on board ran aground off Saltmarsh early on Monday.",
  "The harbour master said nobody was hurt and the vessel would be towed at high water.",
  "Divers were to look at the hull before passengers could fetch their cars.",
].join("\n\n");

const REWRITE = [
  "Saltmarsh ferry stuck on sandbank",
  "Commuters spent the morning on the deck of a stranded ship.",
  "The harbour master said nobody was hurt and the ferry would be towed at high water.",
  "Divers were to look at the hull before passengers could fetch their cars.",
  "Cafés on the quay opened early and gave away tea, and the bus company laid on six coaches to the county town.",
  "One passenger had a wedding to go to and swam.",
].join("\n\n");

const OTHER = "The council voted to mend the sea wall after the spring tides, at a cost that it would not give.";

/** As `profileOf` makes it, with what copies are found by. */
const article = (text: string, file = "report.txt") =>
  profileWith({ text, file }, { fingerprints: fingerprintsOf(text) });

describe("copies", () => {
  it("are found with their passages in both articles", () => {
    const a = article(AGENCY, "a.txt");
    const b = article(REWRITE, "b.txt");
    const copy = linkCopies(a, b);
    expect(copy?.share).toBe("most");
    const words = copy?.passages.map((passage) => [
      AGENCY.slice(passage.a.start, passage.a.end),
      REWRITE.slice(passage.b.start, passage.b.end),
    ]);
    expect(words).toEqual([
      [
        expect.stringContaining("nobody was hurt and the vessel would be towed at high water"),
        expect.stringContaining("nobody was hurt and the ferry would be towed at high water"),
      ],
    ]);
  });

  it("are some, not most, where two sentences of a long article are shared", () => {
    const long = `${REWRITE}\n\n${Array.from({ length: 9 }, (_, day) => `On day ${day} the tide came ${day} times over mark ${day}.`).join("\n\n")}`;
    const other = `${AGENCY.split("\n\n").slice(1).join("\n\n")}\n\n${Array.from({ length: 9 }, (_, week) => `In week ${week} nobody of crew ${week} went ashore at berth ${week}.`).join("\n\n")}`;
    expect(linkCopies(article(long), article(other))?.share).toBe("some");
  });

  it.each([
    ["articles on other matters", OTHER],
    ["one shared sentence", `${OTHER}\n\nDivers were to look at the hull before passengers could fetch their cars.`],
    ["no text", ""],
  ])("are not made of %s", (_, text) => {
    expect(linkCopies(article(AGENCY), article(text))).toBeNull();
  });
});

describe("which came first", () => {
  const wire = { outlet: "Coastal Wire", published: "2031-05-04" };
  const paper = { outlet: "Upriver Dispatch", published: "2031-05-04" };

  it("is said by a credit, whatever the dates", () => {
    const crediting = profileWith({
      ...paper,
      published: "2031-05-03",
      credit: [{ start: 0, end: 0, name: "Coastal Wire" }],
    });
    expect(firstOf(profileWith(wire).article, crediting.article)).toBe("a");
    expect(firstOf(crediting.article, profileWith(wire).article)).toBe("b");
  });

  it("is said by the days", () => {
    expect(firstOf(profileWith(wire).article, profileWith({ ...paper, published: "2031-05-05" }).article)).toBe("a");
    expect(firstOf(profileWith({ ...wire, published: "2031-06" }).article, profileWith(paper).article)).toBe("b");
  });

  it.each([
    ["one day", "2031-05-04"],
    ["a month that holds the day", "2031-05"],
    ["no date", null],
  ])("is unknown with %s", (_, published) => {
    expect(firstOf(profileWith(wire).article, profileWith({ ...paper, published }).article)).toBe("unknown");
  });

  it("is not said by an outlet's own credit", () => {
    const own = profileWith({ ...wire, credit: [{ start: 0, end: 0, name: "Coastal Wire" }] });
    expect(firstOf(own.article, profileWith(wire).article)).toBe("unknown");
  });
});

describe("passages and fingerprints", () => {
  const text = fc
    .array(fc.constantFrom("tide", "pier", "crane", "rope", "bell", "lamp"), { maxLength: 60 })
    .map((words) => words.join(" "));

  it("do not overlap in either text, and each has a run in common", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [wordsIn(one), wordsIn(other)];
        const passages = align(a, b);
        for (const side of ["a", "b"] as const) {
          const ranges = passages.map((passage) => passage[side]).sort((x, y) => x.start - y.start);
          for (const [at, range] of ranges.entries())
            expect(range.start).toBeGreaterThanOrEqual(ranges[at - 1]?.end ?? 0);
        }
        expect(align(b, a)).toHaveLength(passages.length);
      }),
    );
  });

  it("leave a fingerprint in common for any eleven words in common", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 3, maxLength: 8, unit: fc.constantFrom(..."abcdefgh") }), {
          minLength: 11,
          maxLength: 11,
        }),
        text,
        text,
        (shared, before, after) => {
          const passage = shared.join(" ");
          const one = new Set(fingerprintsOf(`${before} ${passage} ${after}`).map(({ hash }) => hash));
          expect(fingerprintsOf(`${after} x ${passage} y ${before}`).some(({ hash }) => one.has(hash))).toBe(true);
        },
      ),
    );
  });

  it("are none for texts shorter than a shingle", () => {
    expect(fingerprintsOf("five words are too few")).toEqual([]);
  });
});
