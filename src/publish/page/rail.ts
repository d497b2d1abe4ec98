import { html, type Markup } from "./markup.ts";
import { fateClasses } from "./strikes.ts";
import type { View } from "./view.ts";

/** The bar at the right: where in the article statements stand, and whose. Pointers only, since the notes say it all. */
export function railMarkup(view: View): Markup {
  const length = Math.max(1, view.reading.article.text.length);
  const ticks = view.statements.map(({ number, attribution, origin, hue }) => {
    const start = attribution.content[0]?.start ?? 0;
    const end = attribution.content.at(-1)?.end ?? start;
    const top = ((start / length) * 100).toFixed(2);
    const height = (((end - start) / length) * 100).toFixed(2);
    return html`<a class="tick ${hue} ${origin.voice}${fateClasses(view.strikes, attribution.id)}" href="#s${number}" data-n="${number}" tabindex="-1" style="top:${top}%;height:${height}%"></a>`;
  });
  return html`<div class="rail" aria-hidden="true"><div class="track">${ticks}<span class="view"></span></div></div>`;
}
