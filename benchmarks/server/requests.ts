import type { Random } from "../generate/random.ts";

/** What a client may ask: what it is counted under, how often it comes up, and an address. */
export interface Question {
  readonly route: string;
  readonly weight: number;
  address(random: Random): string;
}

/** What there is to ask about, read from the collection before. */
export interface Known {
  readonly claims: readonly string[];
  readonly cursors: readonly string[];
  readonly articles: readonly string[];
  readonly outlets: readonly string[];
  readonly sources: readonly string[];
  readonly days: readonly string[];
  readonly words: readonly string[];
}

const ORDERS = ["reach", "check", "outlets", "origins", "difference", "time"];

/** What people at the desk ask: lists most, then what they open from them. */
export function questions({ claims, cursors, articles, outlets, sources, days, words }: Known): Question[] {
  return [
    { route: "claims", weight: 10, address: () => "claims" },
    { route: "claims, further on", weight: 10, address: (random) => `claims?${of({ after: random.pick(cursors) })}` },
    { route: "claims, in an order", weight: 5, address: (random) => `claims?${of({ order: random.pick(ORDERS) })}` },
    {
      route: "claims, filtered",
      weight: 15,
      address: (random) =>
        `claims?${of(
          random.pick([
            { outlet: random.pick(outlets) },
            { notOutlet: random.pick(outlets) },
            { source: random.pick(sources) },
            { text: random.pick(words) },
            { from: random.pick(days) },
            { leastOutlets: "3", mostOrigins: "1" },
          ]),
        )}`,
    },
    { route: "claims, struck", weight: 5, address: (random) => `claims?${of({ without: random.pick(sources) })}` },
    { route: "claim", weight: 15, address: (random) => `claims/${random.pick(claims)}` },
    { route: "article", weight: 15, address: (random) => `articles/${encodeURIComponent(random.pick(articles))}` },
    { route: "search", weight: 10, address: (random) => `search?${of({ text: random.pick(words) })}` },
    { route: "struck", weight: 5, address: (random) => `struck?${of({ without: random.pick(sources) })}` },
    { route: "facets", weight: 3, address: () => `facets?${of({ list: "claims" })}` },
    {
      route: "facets, filtered",
      weight: 4,
      address: (random) =>
        `facets?${of({ list: "claims", ...random.pick([{ outlet: random.pick(outlets) }, { text: random.pick(words) }]) })}`,
    },
    { route: "overview", weight: 3, address: () => "" },
  ];
}

/** One of them, by their weights. */
export function pickQuestion(all: readonly Question[], random: Random): Question {
  const sum = all.reduce((total, { weight }) => total + weight, 0);
  let left = random.between(1, sum);
  for (const question of all) {
    left -= question.weight;
    if (left <= 0) return question;
  }
  throw new Error("There is nothing to ask: give at least one question.");
}

function of(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString();
}
