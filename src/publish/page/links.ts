import { html, type Markup } from "./markup.ts";
import type { View } from "./view.ts";

/** How many numbers are shown before the rest is counted. */
const NUMBERED = 12;

/** Numbers that lead to statements. */
export function linksTo(view: View, ids: readonly string[]): Markup {
  const numbers = ids.flatMap((id) => view.numbers.get(id) ?? []).sort((one, other) => one - other);
  const shown = numbers
    .slice(0, NUMBERED)
    .map((number) => html`<a class="to" href="#n${number}" aria-label="Statement ${number}">${number}</a> `);
  const more = numbers.length > NUMBERED ? html`<span class="soft">and ${numbers.length - NUMBERED} more</span>` : null;
  return html`${shown}${more}`;
}
