import type { Sign } from "../../contract/index.ts";
import type { Pen } from "../terminal/pen.ts";
import { originWords } from "./claim.ts";
import { blockOf, type Told } from "./told.ts";

/** A conclusion for the terminal, with the signs it stands on, or that speak against it, and on whose word. */
export function signText(pen: Pen, sign: Sign, { number, outletOf }: Told): string {
  const { conclusion, premises, relation } = sign;
  return blockOf(pen, number, conclusion.text, sign.fallen ? ["soft", "struck"] : ["bold"], [
    { text: `${outletOf(conclusion.article)} · rests on ${originWords(sign.originCount)}`, paints: ["teal"] },
    ...(premises.length === 0
      ? [
          {
            text: `${relation === "supports" ? "for" : "against"} it: no sign is named in the text`,
            paints: ["soft" as const],
          },
        ]
      : premises.map((premise) => ({
          text: `${relation === "supports" ? "for" : "against"}: ${premise.text}${premise.origin === null ? " (the writer’s own, or not stated)" : ""}${premise.fallen ? " — fell" : ""}`,
          paints: premise.fallen ? (["soft", "struck"] as const) : [],
        }))),
    ...(sign.fallen ? [{ text: "fell: none of its signs has an origin left", paints: ["amber" as const] }] : []),
  ]);
}
