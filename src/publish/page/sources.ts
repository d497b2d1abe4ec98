import { linkWords, whoWords } from "../path.ts";
import { percent } from "../sheet-sentences.ts";
import { type Relay, relayGroups, type SourceGroup, sourceGroups, throughOf } from "../source-groups.ts";
import type { SheetSource } from "../source-sheet.ts";
import { counted, listed } from "../wording.ts";
import { html, type Markup } from "./markup.ts";
import { createSwitches } from "./switches.ts";
import type { View } from "./view.ts";

/** How many sources of a kind are listed before the rest is folded away. */
const LISTED = 6;

/** The sources by their kind, and those who passed them on, each with a switch that strikes it. */
export function sourcesMarkup(view: View): Markup {
  const switchOf = createSwitches(view);
  const most = Math.max(...view.sheet.sources.map((source) => source.share));
  const groups = sourceGroups(view.sheet).map((group) => groupMarkup(view, group, most, switchOf));
  const relays = relayGroups(view.sheet);
  const outlet = view.strikes.all.find(({ key, struck }) => struck && !isListed(view, key));
  const passed =
    relays.length === 0
      ? null
      : html`<h3 class="kind">Passed on by</h3><ol class="sources relays">${relays.map((relay) => relayRow(view, relay, switchOf))}</ol>`;
  const whole =
    outlet === undefined
      ? null
      : html`<h3 class="kind">Also struck</h3><ol class="sources relays"><li class="hx"><p class="relayrow"><b dir="auto">${outlet.name}</b></p>${switchOf(outlet.key)}</li></ol>`;
  return html`<div class="list"><h2 class="label">Sources, by their share of the words</h2>${groups}${passed}${whole}</div>`;
}

function isListed({ sheet }: View, key: string): boolean {
  return [...sheet.origins.values()].some(({ links }) => links.some((link) => link.key === key));
}

function groupMarkup(
  view: View,
  { title, sources }: SourceGroup,
  most: number,
  switchOf: (key: string) => Markup | null,
): Markup {
  const row = (source: SheetSource) => sourceRow(view, source, most, switchOf);
  const rest = sources.slice(LISTED);
  const folded =
    rest.length === 0
      ? null
      : html`<details><summary>${counted(rest.length, "more", "more")}</summary><ol class="sources" start="${LISTED + 1}">${rest.map(row)}</ol></details>`;
  const heading = sources.some(({ name }) => name !== null) ? html`<h3 class="kind">${title}</h3>` : null;
  return html`${heading}<ol class="sources">${sources.slice(0, LISTED).map(row)}</ol>${folded}`;
}

function sourceRow(view: View, source: SheetSource, most: number, switchOf: (key: string) => Markup | null): Markup {
  const numbers = source.statements.flatMap((id) => view.numbers.get(id) ?? []);
  const width = most === 0 ? 0 : Math.max(1, Math.round((source.share / most) * 100));
  const { relays, directly } = throughOf(view.sheet, source);
  const through =
    relays.length === 0
      ? null
      : html` <span class="via">through ${listed(relays.map(linkWords))}${directly ? ", and directly" : ""}</span>`;
  const about = source.described === null ? null : html` <span class="soft" dir="auto">${source.described}</span>`;
  const strike = view.strikes.byKey.get(source.key);
  const struck = strike === undefined ? "" : ` n${strike.number}`;
  return html`<li class="${view.hues.get(source.key) ?? "hx"} ${source.voice}"><a class="pick" href="#s${numbers[0] ?? 1}" data-pick="${numbers.join(" ")}"><span class="swatch" aria-hidden="true"></span><span class="who"><b class="${struck}" dir="auto">${source.name ?? "lineage not stated"}</b>${about}${through}</span><span class="count">${counted(source.statements.length, "statement")}</span><span class="meter" aria-hidden="true"><span style="width:${width}%"></span></span><span class="much">${percent(Math.round(source.share * 100), source.words)}</span></a>${switchOf(source.key) ?? html`<span class="strike"></span>`}</li>`;
}

function relayRow(view: View, relay: Relay, switchOf: (key: string) => Markup | null): Markup {
  const strike = view.strikes.byKey.get(relay.key);
  const struck = strike === undefined ? "" : `n${strike.number}`;
  const from = listed(relay.from.map(({ origin }) => whoWords(origin)));
  return html`<li class="${view.hues.get(relay.key) ?? "hx"}"><p class="relayrow"><b class="${struck}" dir="auto">${linkWords(relay)}</b> <span class="soft">${counted(relay.statements.length, "statement")}, from <span dir="auto">${from}</span></span></p>${switchOf(relay.key)}</li>`;
}
