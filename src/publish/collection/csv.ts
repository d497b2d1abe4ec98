import type {
  Claim,
  CollectionSource,
  Copy,
  FigureGroup,
  Place,
  Quote,
  Sign,
  TimelineEntry,
  Wanted,
} from "../../contract/index.ts";
import { type Row, tableLine } from "../csv-row.ts";
import type { OutletOf } from "./dots.ts";
import type { Entries, ListName } from "./entries.ts";
import { differenceWords } from "./quote.ts";

/** A table of a list: its columns, and an entry's rows. */
interface Table<Entry> {
  readonly columns: readonly string[];
  readonly rows: (entry: Entry, outletOf: OutletOf) => Row[];
}

const WORDS = ["file", "outlet", "article", "start", "end", "text"] as const;

function words(place: Place, outletOf: OutletOf): Row {
  const { file, article, start, end, text } = place;
  return { file, outlet: outletOf(article), article, start, end, text };
}

const claims: Table<Claim> = {
  columns: [
    "claim",
    "claimText",
    "outlets",
    "leastOrigins",
    "mostOrigins",
    "confidence",
    ...WORDS,
    "section",
    "kind",
    "way",
    "origin",
    "lineage",
    "polarity",
    "standing",
    "disputedBy",
    "sharedOwner",
  ],
  rows: (claim, outletOf) =>
    claim.statements.map((statement) => ({
      claim: claim.id,
      claimText: claim.text,
      outlets: claim.outlets,
      leastOrigins: claim.originCount.least,
      mostOrigins: claim.originCount.most,
      confidence: claim.confidence,
      ...words(statement, outletOf),
      section: statement.section,
      kind: statement.kind,
      way: statement.chain.join(" ← "),
      origin: statement.counted,
      lineage: statement.lineage,
      polarity: statement.polarity,
      standing: statement.fallen ? "fallen" : "",
      disputedBy: claim.disputedBy.join("; "),
      sharedOwner: ownerOf(claim, statement.outlet),
    })),
};

/** Who owns an outlet together with another one of the claim; null where nobody is known to. */
function ownerOf({ sharedOwners = [] }: Claim, outlet: string | null): string | null {
  return sharedOwners.find(({ outlets }) => outlets.some((each) => each === outlet))?.owner ?? null;
}

const figures: Table<FigureGroup> = {
  columns: [
    "figure",
    "what",
    "unit",
    "conflict",
    "byTime",
    ...WORDS,
    "value",
    "low",
    "high",
    "bound",
    "asOf",
    "origin",
  ],
  rows: (figure, outletOf) =>
    figure.values.map((value) => ({
      figure: figure.id,
      what: figure.what,
      unit: figure.unit,
      conflict: String(figure.conflict),
      byTime: String(figure.byTime),
      ...words(value, outletOf),
      value: value.value,
      low: value.low,
      high: value.high,
      bound: value.bound,
      asOf: value.asOf,
      origin: value.origin,
    })),
};

const quotes: Table<Quote> = {
  columns: ["quote", "speaker", "changed", ...WORDS, "differences"],
  rows: (quote, outletOf) =>
    quote.variants.map((variant) => ({
      quote: quote.id,
      speaker: quote.speaker,
      changed: String(quote.changed),
      ...words(variant, outletOf),
      differences: variant.differences.map((each) => differenceWords(each, variant)).join("; "),
    })),
};

const copies: Table<Copy> = {
  columns: ["a", "b", "share", "first", "passages"],
  rows: ({ a, b, share, first, passages }) => [{ a, b, share, first, passages: passages.length }],
};

const sources: Table<CollectionSource> = {
  columns: ["source", "name", "type", "statements", "articles", "outlets", "through", "owner"],
  rows: ({ key, name, type, statements, articles, outlets, through, owner }) => [
    { source: key, name, type, statements, articles, outlets, through: through.join("; "), owner },
  ],
};

const signs: Table<Sign> = {
  columns: ["conclusion", "relation", "leastOrigins", "mostOrigins", ...WORDS, "claim", "origin", "standing"],
  rows: (sign, outletOf) => {
    const about = {
      conclusion: sign.conclusion.text,
      relation: sign.relation,
      leastOrigins: sign.originCount.least,
      mostOrigins: sign.originCount.most,
    };
    if (sign.premises.length === 0) return [{ ...about, ...words(sign.conclusion, outletOf), text: null }];
    return sign.premises.map((premise) => ({
      ...about,
      ...words(premise, outletOf),
      claim: premise.claim,
      origin: premise.origin,
      standing: premise.fallen ? "fallen" : "",
    }));
  },
};

const wanted: Table<Wanted> = {
  columns: ["name", "type", "date", "url", ...WORDS],
  rows: ({ name, type, date, url, cited }, outletOf) =>
    cited.map((place) => ({ name, type, date, url, ...words(place, outletOf) })),
};

const timeline: Table<TimelineEntry> = {
  columns: ["date", "what", ...WORDS],
  rows: (entry, outletOf) => [{ date: entry.date, what: entry.what, ...words(entry, outletOf) }],
};

const TABLES: { readonly [Name in ListName]: Table<Entries[Name]> } = {
  claims,
  figures,
  quotes,
  copies,
  sources,
  signs,
  wanted,
  timeline,
};

/** The header line of a list's table (RFC 4180, CRLF). */
export function collectionCsvHeader(list: ListName): string {
  return `${TABLES[list].columns.join(",")}\r\n`;
}

/** An entry's rows, each with its line end: a claim has one for each statement, a figure one for each value, and so on. */
export function collectionCsvRows<Name extends ListName>(list: Name, entry: Entries[Name], outletOf: OutletOf): string {
  const { columns, rows } = TABLES[list];
  return rows(entry, outletOf)
    .map((row) => tableLine(columns, row))
    .join("");
}
