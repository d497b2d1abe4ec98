import type { Reading, Sign } from "../../contract/index.ts";
import type { ClaimGroup } from "../claims/groups.ts";
import type { OriginView } from "../origins/index.ts";
import type { DrawnConclusion, Statement } from "../profile.ts";
import type { View, Whole } from "../view.ts";

/** The conclusions that an article draws, each premise with the statement it stands in. */
export function conclusionsOf(_reading: Reading, _statements: readonly Statement[]): DrawnConclusion[] {
  return [];
}

/** The document's entries: each conclusion with the claims and origins that its premises rest on. */
export function signsOf(_whole: Whole, _view: View, _origins: OriginView, _claims: readonly ClaimGroup[]): Sign[] {
  return [];
}
