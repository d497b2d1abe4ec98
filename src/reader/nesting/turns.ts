import type { Entity, Span } from "../../contract/index.ts";
import { contains, overlaps } from "../../contract/index.ts";
import { inOrder, type Placed } from "../attribution/placed.ts";
import { trimmed } from "../attribution/text-spans.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { foldedName, namesIn } from "./headlines.ts";

/** What a turn of a transcript is marked with: its words are the speaker's, with no quotation marks around them. */
export const TURN = "nesting/turn";

/** "Pell: The pump was old." */
const LABEL = /^((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3})(:)\s+(?=\S)/u;
const LONGEST_LABEL = 60;

interface Labelled {
  readonly label: Span;
  readonly cue: Span;
  readonly said: Span;
  readonly who: string;
  readonly asks: boolean;
}

/**
 * The turns of an interview set out under labels ("Pell: The pump was old."), each said by whom its label names; what was
 * heard within a turn stands inside it. Whoever asks in most of his turns, or is the article's own outlet, is no source.
 */
export function withTurns(
  placed: readonly Placed[],
  layout: Layout,
  entities: readonly Entity[],
  text: string,
  outlet: string | null,
): readonly Placed[] {
  const turns = turnsIn(layout, entities, text, outlet);
  if (turns.length === 0) return placed;
  const all = [...placed];
  const indexed = placed
    .flatMap(({ content }, index) => content.slice(0, 1).map((span) => ({ ...span, index })))
    .sort((one, other) => one.start - other.start);
  for (const { label, cue, said } of turns) {
    const within = touching(said, indexed);
    if (within.some(({ index }) => placed[index]?.source.some((span) => overlaps(span, label)))) continue;
    for (const { index } of within) {
      const each = all[index];
      if (each === undefined || each.parent !== null) continue;
      // a closing mark at the turn's end belongs to what is quoted in it
      const whole = { start: said.start, end: said.end + 3 };
      if ([...each.content, ...each.cue].every((span) => contains(whole, span)))
        all[index] = { ...each, parent: all.length };
    }
    all.push({ content: [said], cue: [cue], source: [label], parent: null, confidence: 0.7, by: TURN });
  }
  return inOrder(all);
}

function turnsIn(layout: Layout, entities: readonly Entity[], text: string, outlet: string | null): Labelled[] {
  const labelled = layout.paragraphs.flatMap(({ start, end }): Labelled[] => {
    const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (label === null) return [];
    const [whole, who = ""] = label;
    const cue = { start: start + who.length, end: start + who.length + 1 };
    const said = trimmed({ start: start + whole.length, end }, text);
    return [
      { label: { start, end: start + who.length }, cue, said, who: foldedName(who), asks: text[end - 1] === "?" },
    ];
  });
  const byLabel = Map.groupBy(labelled, ({ who }) => who);
  const talking = [...byLabel.values()].filter((turns) => turns.length > 1);
  if (talking.length < 2) return [];
  const names = namesIn(entities, text);
  const own = outlet === null ? "" : foldedName(outlet);
  return talking
    .filter(([first]) => first !== undefined && first.who !== own && names.has(first.who))
    .filter((turns) => turns.filter(({ asks }) => asks).length * 2 <= turns.length)
    .flat()
    .sort((one, other) => one.label.start - other.label.start);
}
