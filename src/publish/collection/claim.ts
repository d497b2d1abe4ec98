import type { Claim, OriginCount } from "../../contract/index.ts";
import { EXPLAINED, sureWords } from "../explained.ts";
import type { Paint, Pen } from "../terminal/pen.ts";
import { counted, listed } from "../wording.ts";
import { DOT_SIGNS, type DotGroup, dotGroups } from "./dots.ts";
import { polarityWords } from "./polarity-words.ts";
import { blockOf, type Told } from "./told.ts";

/** A claim for the terminal: its sentence, its dots with the counts, and a line for each origin and the way it came. */
export function claimText(pen: Pen, claim: Claim, { number, outletOf, nameOf }: Told): string {
  const groups = dotGroups(claim, outletOf);
  const struck: Paint[] = claim.fallen ? ["soft", "struck"] : [];
  return blockOf(pen, number, claim.text, claim.fallen ? struck : ["bold"], [
    ...(claim.polarity === "affirmed" ? [] : [{ text: polarityWords(claim), paints: ["red" as const] }]),
    { text: `${dotsOf(groups)} · ${countsOf(claim)}`, paints: claim.fallen ? ["soft"] : ["teal"] },
    ...groups.map((group) => ({ text: groupWords(claim, group), paints: paintsOf(group) })),
    ...(claim.fallen ? [{ text: "fell: no other origin", paints: ["amber" as const] }] : []),
    ...(claim.open ? [{ text: "open: its origin may be the one struck", paints: ["amber" as const] }] : []),
    ...(claim.disputedBy.length === 0
      ? []
      : [{ text: `disputed by ${counted(claim.disputedBy.length, "claim")}`, paints: ["red" as const] }]),
    ...(claim.sharedOwners ?? []).map(({ owner, outlets }) => ({
      text: `owned by ${owner}: ${listed(outlets.map(nameOf))}`,
    })),
    { text: [claim.id, ...sameWords(claim)].join(" · "), paints: ["soft"] },
  ]);
}

/** Of a claim of several articles how sure it is that they say the same: none of them is held to be true by it. */
function sameWords({ statements, confidence }: Claim): string[] {
  const articles = new Set(statements.map(({ article }) => article)).size;
  return articles < 2 ? [] : [`${sureWords(confidence)} that all of them say the same`];
}

/** What the dots before the counts mean, below a list of claims. */
export function dotsLegend(): string {
  return (["own", "copy", "unstated"] as const).map((dot) => `${DOT_SIGNS[dot]} ${EXPLAINED[dot]}`).join("   ");
}

/** "1 origin", "1–2 origins", "no origin". */
export function originWords({ least, most }: OriginCount): string {
  if (most === 0) return "no origin";
  return least === most ? counted(most, "origin") : `${least}–${most} origins`;
}

/** "1 article of an unknown outlet". */
export function ofUnknownOutlets(articles: number): string {
  return `${counted(articles, "article")} of ${articles === 1 ? "an unknown outlet" : "unknown outlets"}`;
}

/** "9 outlets, 1–2 origins, 3 statements without a source". */
export function countsOf(claim: Claim): string {
  const { outlets, outletsUnknown, originCount, unstated } = claim;
  return [
    outlets > 0 ? counted(outlets, "outlet") : "",
    outletsUnknown > 0 ? ofUnknownOutlets(outletsUnknown) : "",
    originWords(originCount),
    unstated > 0 ? `${counted(unstated, "statement")} without a source` : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function dotsOf(groups: readonly DotGroup[]): string {
  return groups.map(({ outlets }) => outlets.map(({ dot }) => DOT_SIGNS[dot]).join("")).join(" ");
}

function paintsOf({ origin, fallen }: DotGroup): Paint[] {
  return origin === null || fallen ? ["soft"] : [];
}

/** "● Edda Quill ← Coastal Wire, Meridian Post; copied by Tide FM". */
function groupWords(claim: Claim, { origin, outlets, fallen }: DotGroup): string {
  const own = outlets.filter(({ dot }) => dot !== "copy").map(({ outlet }) => outlet);
  const copies = outlets.filter(({ dot }) => dot === "copy").map(({ outlet }) => outlet);
  if (origin === null) return `${DOT_SIGNS.unstated} lineage not stated: ${listed([...own, ...copies])}`;
  const through = relaysOf(claim, origin.key);
  const way = [
    own.length === 0 ? "" : listed(own),
    through.length === 0 ? "" : `through ${listed(through)}`,
    copies.length === 0 ? "" : `copied by ${listed(copies)}`,
  ].filter((part) => part !== "");
  return `${fallen ? "✕" : DOT_SIGNS.own} ${origin.name} → ${way.join("; ")}`;
}

/** Who passed an origin's word on, by name, each once. */
function relaysOf(claim: Claim, key: string): string[] {
  const relays = claim.statements.filter((each) => each.origin === key).flatMap(({ chain }) => chain.slice(0, -1));
  return [...new Set(relays)];
}
