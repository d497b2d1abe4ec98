import { expect, it } from "vitest";
import { profileWith } from "../fixtures/profile.ts";
import { sourceWith, statementAt } from "../fixtures/sources.ts";
import { originsOf } from "../origins/index.ts";
import type { Profile } from "../profile.ts";
import { viewOf } from "../view.ts";
import { sourceListOf } from "./list.ts";

const TEXT = "The valves were shut. The doors were chained.";

function article(file: string, outlet: string, through: string | null): Profile {
  const [relay, origin] = [
    sourceWith("Northwire", "named-organization"),
    sourceWith("Ann Pell", "named-person", { forms: ["Ann Pell", "Pell"] }),
  ];
  const link = ({ name, type }: typeof relay) => ({ name, type, entity: null });
  const chain = through === null ? [link(origin)] : [link(relay), link(origin)];
  const said = (words: string) => statementAt(TEXT, words, { chain, origin: 1 });
  return profileWith(
    { file, outlet, text: TEXT },
    { sources: [relay, origin], statements: [said("The valves were shut"), said("The doors were chained")] },
  );
}

const list = (profiles: readonly Profile[]) => {
  const view = viewOf(profiles);
  return sourceListOf({ profiles, links: [] }, view, originsOf({ profiles, links: [] }, view));
};

const ARTICLES = [
  article("a.txt", "Gazette", "Northwire"),
  article("b.txt", "Quay Times", null),
  article("c.txt", "gazette.example", null),
];

it("lists whoever statements come from or through, and outlets that can be struck", () => {
  expect(list(ARTICLES)).toEqual([
    {
      key: "ann-pell",
      name: "Ann Pell",
      type: "named-person",
      statements: 6,
      articles: 3,
      outlets: 2,
      through: ["Northwire"],
      forms: ["Ann Pell", "Pell"],
      publishedBy: ["gazette", "quay-times"],
      owner: null,
    },
    expect.objectContaining({ key: "northwire", statements: 0, articles: 3, outlets: 2, through: [] }),
    expect.objectContaining({
      key: "gazette",
      name: "Gazette",
      statements: 0,
      articles: 2,
      forms: ["Gazette", "gazette.example"],
    }),
    expect.objectContaining({ key: "quay-times", statements: 0, articles: 1 }),
  ]);
});

it("is the same whatever order articles come in", () => expect(list([...ARTICLES].reverse())).toEqual(list(ARTICLES)));

it("lists nobody of nothing", () => expect(list([])).toEqual([]));
