import { describe, expect, test } from "vitest";
import { isOwn, type Publication } from "./own.ts";

const NOBODY: Publication = { title: null, outlet: null, authors: [], url: null, selfPublished: [] };
const BODY = "The ministry opened an inquiry on Tuesday into the fire at the pier, and named two investigators.";

describe("own", () => {
  test.each<[string, string, Partial<Publication>]>([
    ["says so", `FOR IMMEDIATE RELEASE\n\n${BODY}`, {}],
    ["release with a contact", `Press release\n${BODY}\nMedia contact: 555 0142`, {}],
    ["an official host", BODY, { url: "https://transport.gov/pier" }],
    ["an official host of a country", BODY, { url: "https://www.transport.gov.uk/pier" }],
    ["a newsroom", BODY, { url: "https://alder-terminals.example/newsroom/pier" }],
    [
      "a numbered release that it signs",
      `Press release 31/2031\n${BODY}`,
      { outlet: "Port Office", authors: ["Port Office"] },
    ],
    [
      "signed with its own name among its releases",
      BODY,
      { outlet: "Port Office", authors: ["Port Office"], url: "https://port-office.example/press/2031-05-03" },
    ],
    ["its own headline", BODY, { title: "Alder Terminals announces repairs", outlet: "Alder Terminals" }],
  ])("%s", (_, text, about) => expect(isOwn(text, { ...NOBODY, ...about })).toBe(true));

  test.each<[string, string, Partial<Publication>]>([
    ["nothing known", BODY, {}],
    [
      "signed by a reporter among papers on the press",
      BODY,
      { outlet: "Harbour Herald", authors: ["Tomas Reyl"], url: "https://herald.example/media/press/strike" },
    ],
    ["a paper that signs with its own name", BODY, { outlet: "Harbour Herald", authors: ["Harbour Herald"] }],
    ["a release that is talked about", `The press release said nothing of the alarm.\n${BODY}`, {}],
    ["a release without an end", `Press release\n${BODY}`, {}],
    ["signed, on an official host", BODY, { url: "https://voice.gov/pier", authors: ["Mara Ilves"] }],
    ["another's deed", BODY, { title: "Ministry announces inquiry", outlet: "Harbour Herald" }],
    [
      "a paper's report of itself in passing",
      BODY,
      { title: "Harbour Herald reporter detained", outlet: "Harbour Herald" },
    ],
    [
      "a service that carries releases",
      `FOR IMMEDIATE RELEASE\n${BODY}`,
      { url: "https://www.prnewswire.com/news-releases/pier.html" },
    ],
    ["an agency", `FOR IMMEDIATE RELEASE\n${BODY}`, { outlet: "Reuters" }],
    ["a host that only looks official", BODY, { url: "https://gov.example.com/pier" }],
  ])("not: %s", (_, text, about) => expect(isOwn(text, { ...NOBODY, ...about })).toBe(false));
});
