import type { Cast } from "./cast.ts";
import type { Actor } from "./discourse.ts";
import type { Places } from "./places.ts";
import type { NamedMention } from "./source-type.ts";

/** Of whom an article speaks less often is not what it is about. */
const OFTEN = 3;

/** Whom an article is about: the only person whom its first heading names, if the text names him again and again; else null. */
export function topicOf(named: readonly NamedMention[], places: Places, cast: Cast): Actor | null {
  const heading = places.paragraph(0);
  if (heading?.kind !== "heading") return null;
  const found = new Set<Actor>();
  for (const { entity, start } of named) {
    if (start >= heading.end) break;
    const actor = entity.type === "person" ? cast.byId(entity.id) : undefined;
    if (actor !== undefined) found.add(actor);
  }
  const [only, other] = found;
  return only !== undefined && other === undefined && only.mentions.length >= OFTEN ? only : null;
}
