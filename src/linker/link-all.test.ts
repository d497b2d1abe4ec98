import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Claims, Copies, Figures, Quotes, type Reading, Sources } from "../contract/index.ts";
import { linkAll } from "./link-all.ts";
import { joiningLinks, linksBetween } from "./links-between.ts";
import { profileOf, textsToEmbed } from "./profile-of.ts";

/** A reading in which every sentence is the writer's own, or put to a source by "X said that …", or "X denied that …". */
function reading(file: string, outlet: string, title: string, sentences: readonly string[]): Reading {
  const text = [title, ...sentences].join("\n\n");
  const found = sentences.map((sentence, index) => {
    const start = text.indexOf(sentence);
    const said = /^(?<source>[\p{L} ]+) (?<cue>said|denied) that (?<content>.+)\.$/u.exec(sentence)?.groups;
    return { index, start, end: start + sentence.length, said };
  });
  return {
    article: {
      id: `sha256:${file}`,
      file,
      title,
      outlet,
      authors: [],
      published: "2031-05-03",
      publishedFrom: "given",
      url: null,
      language: "en",
      text,
      own: false,
      credit: [],
      links: [],
      notes: [],
      blocks: [{ start: 0, end: title.length, kind: "heading" }],
      posts: [],
    },
    entities: [...new Set(text.match(/Pier 9|Port Alder|Saltmere/gu))].map((name, index) => ({
      id: `e${index}`,
      name,
      type: "place",
      mentions: [...text.matchAll(new RegExp(name, "gu"))].map(({ index: start }) => ({
        start,
        end: start + name.length,
        form: "name",
      })),
    })),
    attributions: found.flatMap(({ index, start, end, said }) =>
      said?.source === undefined || said.content === undefined
        ? []
        : [
            {
              id: `a${index}`,
              kind: "indirect",
              act: "statement",
              content: [{ start: end - 1 - said.content.length, end: end - 1 }],
              cue: [
                {
                  start: start + said.source.length + 1,
                  end: start + said.source.length + 1 + (said.cue ?? "").length,
                },
              ],
              source: [{ start, end: start + said.source.length }],
              sourceType: "unnamed-person",
              speaker: null,
              parent: null,
              chain: [{ name: said.source, entity: null, type: "unnamed-person" }],
              lineage: "stated",
              basis: "unknown",
              polarity: said.cue === "denied" ? "denied" : "affirmed",
              certainty: "unknown",
              stance: "neutral",
              stanceCues: [],
              edits: [],
              hedges: [],
              date: null,
              confidence: 1,
              by: "test",
            },
          ],
    ),
    assertions: found.flatMap(({ index, start, end, said }) =>
      said === undefined
        ? [
            {
              id: `s${index}`,
              start,
              end,
              voice: "asserted",
              certainty: "unknown",
              hedges: [],
              confidence: 1,
              by: "test",
            },
          ]
        : [],
    ),
    inferences: [],
    dates: [],
    places: [],
    figures: [],
    hedges: [],
  } as unknown as Reading;
}

const READINGS = [
  reading("1.txt", "Coastal Wire", "Fire destroys customs warehouse on Pier 9", [
    "A fire destroyed the old customs warehouse on Pier 9 in Port Alder on Friday, injuring eleven dockers.",
    "A dock foreman said that the sprinkler valves had been shut since March.",
  ]),
  reading("2.txt", "Alder Herald", "Warehouse on Pier 9 destroyed by fire", [
    "The old customs warehouse on Pier 9 in Port Alder was destroyed by fire on Friday.",
    "A foreman said that sprinkler valves in the warehouse had been shut since March.",
  ]),
  reading("3.txt", "Tide FM", "Valves were shut, foreman says", [
    "Sprinkler valves in the customs warehouse on Pier 9 had been shut since March.",
    "Eleven dockers were injured in the fire on Pier 9.",
  ]),
  reading("4.txt", "Saltmere Courier", "Parking near the theatre to cost more", [
    "The council of Saltmere raised the price of parking near the theatre.",
  ]),
];
const PROFILES = READINGS.map((each) => profileOf(each));

describe("articles linked in memory", () => {
  const documents = linkAll(PROFILES);

  it("have claims of several articles, each statement in one", () => {
    const places = documents.claims.flatMap(({ statements }) =>
      statements.map(({ file, start, end }) => `${file} ${start} ${end}`),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(PROFILES.reduce((sum, { statements }) => sum + statements.length, 0));
    const valves = documents.claims.find(({ statements }) =>
      statements.some(({ text }) => text.includes("had been shut")),
    );
    expect(new Set(valves?.statements.map(({ file }) => file))).toEqual(new Set(["1.txt", "2.txt", "3.txt"]));
  });

  it("leave alone what no other article tells", () => {
    const parking = documents.claims.filter(({ statements }) => statements.some(({ file }) => file === "4.txt"));
    for (const { statements } of parking) expect(statements.every(({ file }) => file === "4.txt")).toBe(true);
    expect(parking.length).toBeGreaterThan(0);
  });

  it("find headlines, and tell that they are", () => {
    const sections = documents.claims.flatMap(({ statements }) =>
      statements.filter(({ file, start }) => file === "1.txt" && start === 0),
    );
    expect(sections.map(({ section }) => section)).toEqual(["headline"]);
  });

  it("give what the contract says", () => {
    expect(Claims.safeParse({ format: "hearsay.claims/1", claims: documents.claims }).error).toBeUndefined();
    expect(Figures.safeParse({ format: "hearsay.figures/1", figures: documents.figures }).error).toBeUndefined();
    expect(Quotes.safeParse({ format: "hearsay.quotes/1", quotes: documents.quotes }).error).toBeUndefined();
    expect(Copies.safeParse({ format: "hearsay.copies/1", copies: documents.copies }).error).toBeUndefined();
    expect(Sources.safeParse({ format: "hearsay.sources/1", sources: documents.sources }).error).toBeUndefined();
  });

  it("give the same bytes in whatever order they come", () => {
    const bytes = JSON.stringify(documents);
    fc.assert(
      fc.property(fc.shuffledSubarray(PROFILES, { minLength: PROFILES.length }), (shuffled) => {
        expect(JSON.stringify(linkAll(shuffled))).toBe(bytes);
      }),
    );
  });

  it("have links that depend on the two alone, whichever is given first", () => {
    let joining = 0;
    for (const [index, one] of PROFILES.entries()) {
      for (const other of PROFILES.slice(index + 1)) {
        const links = linksBetween(one, other);
        expect(linksBetween(other, one)).toEqual(links);
        const joined = joiningLinks(one, other);
        expect(joiningLinks(other, one)).toEqual(joined);
        if (joined === null) continue;
        expect(joined).toEqual(links);
        joining += 1;
      }
    }
    expect(joining).toBeGreaterThan(0);
  });
});

describe("a profile", () => {
  it("is plain JSON, the same each time", () => {
    for (const [index, each] of READINGS.entries()) {
      expect(JSON.parse(JSON.stringify(profileOf(each)))).toEqual(PROFILES[index]);
    }
  });

  it("has a text for each statement", () => {
    for (const [index, each] of READINGS.entries())
      expect(textsToEmbed(each)).toHaveLength(PROFILES[index]?.statements.length ?? -1);
  });
});

describe("what one article has denied", () => {
  const told = (...sentences: string[]) =>
    linkAll([profileOf(reading("a.txt", "Radio Skaw", "Ferry news", sentences))]).claims;
  const found = "The registrar said that five bodies were found in the car deck.";

  it("disputes what the same article has asserted, and says of its words that they are denied", () => {
    const claims = told(found, "The captain denied that any bodies had been found in the car deck.");
    const [asserted] = claims.filter(({ text }) => text.startsWith("five bodies"));
    const [denied] = claims.filter(({ text }) => text.startsWith("any bodies"));
    expect(denied?.polarity).toBe("denied");
    expect(asserted?.polarity).toBe("affirmed");
    expect(asserted?.disputedBy).toEqual([denied?.id]);
    expect(denied?.disputedBy).toEqual([asserted?.id]);
  });

  it("disputes nothing else", () => {
    const claims = told(found, "The captain denied that the steering gear had failed before.");
    expect(claims.map(({ disputedBy }) => disputedBy)).toEqual(claims.map(() => []));
  });
});

describe("words that only say who said something", () => {
  it("are no statement", () => {
    const title = "Ferry Alba ran aground on the rocks off Skerrow, captain said";
    const heard = reading("b.txt", "Radio Skaw", title, ["The beacon was dark."]);
    const at = title.indexOf("captain");
    const said = {
      ...heard,
      attributions: [
        {
          ...reading("b.txt", "Radio Skaw", title, ["Captain said that the beacon was dark."]).attributions[0],
          content: [{ start: 0, end: at - 2 }],
          source: [{ start: at, end: at + "captain".length }],
          cue: [{ start: title.length - 4, end: title.length }],
        },
      ],
    } as Reading;
    const texts = linkAll([profileOf(said)]).claims.map(({ text }) => text);
    expect(texts).toContain("Ferry Alba ran aground on the rocks off Skerrow");
    expect(texts.some((text) => /said$/u.test(text))).toBe(false);
  });
});
