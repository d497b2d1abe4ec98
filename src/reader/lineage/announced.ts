import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import { sentencesWith } from "../text/triggers.ts";
import { type Ground, type Leg, legAt } from "./legs.ts";
import type { Press } from "./press.ts";

/** An interview that a sentence tells of before what was said in it: "Harbour Radio spoke to Vale on Friday." */
export interface Announced {
  /** Where the sentence begins. */
  readonly at: number;
  /** The entity who is interviewed. */
  readonly who: string;
  readonly outlet: Leg;
}

const TRIGGER = /\b(?:spoke|spoken|speaking|talked|interview(?:ed)?|sat down)\b/gi;

/** What stands between an outlet and whom it interviews, each with an example; and the other way round. */
export const ANNOUNCING: readonly {
  readonly between: RegExp;
  readonly first: "outlet" | "who";
  readonly example: string;
}[] = [
  {
    between:
      /^(?:['’]s [\p{L} ]{0,40})?(?: \p{L}+ly| has| had| recently)* (?:spoke|spoken|talked|sat down) (?:to|with)(?: [\p{Ll}\p{Lu}-]+){0,4} $/u,
    first: "outlet",
    example: "*Harbour Radio* spoke to *Oren Vale* on Friday.",
  },
  {
    between: /^(?: \p{L}+ly| has| had| recently)* interviewed(?: [\p{Ll}\p{Lu}-]+){0,4} $/u,
    first: "outlet",
    example: "*Harbour Radio* interviewed *Oren Vale* on Friday.",
  },
  {
    between:
      /^(?:,[^,.;]{2,60},)?(?: \p{L}+ly| has| had| also)* (?:spoke|spoken|talked|sat down) (?:to|with) (?:the )?$/u,
    first: "who",
    example: "*Oren Vale* sat down with the *Quay Times* on Friday.",
  },
  {
    between:
      /^(?:,[^,.;]{2,60},)?(?: \p{L}+ly| has| had| was| also)* (?:gave (?:an? |the )?(?:\p{L}+ )?interview to|granted (?:an )?interview to|interviewed by|interviewed in|interviewed on) (?:the )?$/u,
    first: "who",
    example: "*Oren Vale* gave an interview to *Harbour Radio* on Friday.",
  },
];

/** The interviews that sentences announce in which nothing is said yet, in text order. */
export function announcedIn(placed: readonly Placed[], layout: Layout, ground: Ground, press: Press): Announced[] {
  const { text } = ground.article;
  const said = new Cover(text);
  for (const { cue, content } of placed) said.add([...cue, ...content]);
  const found: Announced[] = [];
  for (const sentence of sentencesWith(TRIGGER, text, layout.sentences)) {
    if (said.touches(sentence)) continue;
    const names = touching(sentence, ground.mentions);
    for (const [at, one] of names.entries()) {
      const other = names[at + 1];
      if (other === undefined || other.start < one.end || other.start - one.end > 120) continue;
      const between = text.slice(one.end, other.start);
      const isOutlet = press.has(text.slice(one.start, one.end));
      if (isOutlet === press.has(text.slice(other.start, other.end))) continue;
      const first = isOutlet ? "outlet" : "who";
      if (!ANNOUNCING.some((each) => each.first === first && each.between.test(between))) continue;
      const [outlet, who] = isOutlet ? [one, other] : [other, one];
      if (who.entity.type === "place") continue;
      found.push({ at: sentence.start, who: who.entity.id, outlet: legAt(outlet, ground) });
    }
  }
  return found;
}
