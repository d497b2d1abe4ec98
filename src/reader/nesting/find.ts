import type { Span } from "../../contract/index.ts";
import type { Finding } from "./finding.ts";
import { partsOf, regionOf } from "./region.ts";
import { RULES } from "./rules.ts";

/** All that the rules find in part of a sentence, in the order of their cues; no token is a cue twice. */
export function findingsIn(text: string, span: Span): Finding[] {
  return partsOf(span).flatMap((part) => findingsInPart(text, part));
}

function findingsInPart(text: string, span: Span): Finding[] {
  const region = regionOf(text, span);
  const found: Finding[] = [];
  let told = span.start;
  for (let at = 0; at < region.tokens.length; at++) {
    if ((region.tokens[at]?.start ?? 0) < told) continue;
    for (const rule of RULES) {
      const finding = rule(region, at);
      if (finding === null) continue;
      found.push(finding);
      told = finding.cue.end;
      break;
    }
  }
  return found;
}
