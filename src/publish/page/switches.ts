import { listed } from "../wording.ts";
import { html, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/**
 * Draws the switches that strike sources. Each source has one, where it is first asked for; elsewhere a label of that one
 * stands in.
 */
export function createSwitches({ strikes }: View): (key: string) => Markup | null {
  const drawn = new Set<string>();
  return (key) => {
    const strike = strikes.byKey.get(key);
    if (strike === undefined) return null;
    const { number, name, struck } = strike;
    const words = html`<span aria-hidden="true" class="off">strike</span><span aria-hidden="true" class="gone g${number}">struck</span>`;
    if (drawn.has(key)) return html`<label class="strike" for="x${number}">${words}</label>`;
    drawn.add(key);
    const checked = struck ? html` checked` : null;
    return html`<span class="strike"><input type="checkbox" id="x${number}" form="strikes" autocomplete="off" data-name="${name}" aria-label="Strike ${name}"${checked}><label for="x${number}">${words}</label></span>`;
  };
}

/** The bar that says what is struck and takes it back; it is seen while something is. */
export function strikeBar(view: View): Markup | null {
  const { all } = view.strikes;
  if (all.length === 0) return null;
  const chips = all.map(
    ({ number, name }) =>
      html`<label class="gone g${number}" for="x${number}" title="Take back"><s dir="auto">${name}</s><span aria-hidden="true"> ×</span></label>`,
  );
  return html`<form id="strikes" class="strikebar" aria-label="Struck sources"><p><span class="soft">without</span> ${chips}</p><p class="tally js-only" data-statements="${view.statements.length}"></p><button type="reset"${all.some(({ struck }) => struck) ? html` class="js-only"` : null}>Take back <kbd class="js-only">u</kbd></button></form>`;
}

/** What has become of a statement or a conclusion, in words that are seen once it is so. */
export function fateWords(openTo: readonly string[]): Markup {
  const maybe = openTo.length === 0 ? "open" : `open: may rest on ${listed(openTo)}`;
  return html` <span class="fate"><span class="fell">fell: no other origin</span><span class="open">${maybe}</span></span>`;
}

/** Names of the sources that a statement's origin may be. */
export function openTo({ strikes }: View, id: string | null): readonly string[] {
  const opens = (id === null ? undefined : strikes.fates.get(id))?.opens ?? [];
  return opens.length > 2 ? [] : opens.flatMap((number) => strikes.all[number - 1]?.name ?? []);
}
