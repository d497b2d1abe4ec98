import type { Claim } from "../../contract/index.ts";
import { type DotGroup, dotGroups } from "../../publish/collection/dots.ts";

const WORDS = { own: "its own way to the origin", copy: "a copy", unstated: "lineage not stated" } as const;

/**
 * A claim's outlets as dots, under their origins where origins are counted; the same in words for whoever hears the page.
 *
 * @param gathered whether the dots stand under their origins or in one row
 */
export function Dots({
  claim,
  outletOf,
  gathered,
}: {
  readonly claim: Claim;
  readonly outletOf: (article: string) => string;
  readonly gathered: boolean;
}) {
  const groups = dotGroups(claim, outletOf);
  return (
    <span className={gathered ? "dots" : "dots loose"} role="img" aria-label={wordsOf(groups)}>
      {groups.map((group) => (
        <span key={group.origin?.key ?? ""} className={classOf(claim, group)}>
          {group.outlets.map(({ outlet, dot }) => (
            <i key={outlet} className={dot} title={`${outlet}: ${WORDS[dot]}`} />
          ))}
        </span>
      ))}
    </span>
  );
}

function classOf(claim: Claim, { origin, fallen }: DotGroup): string {
  return ["origin", origin === null ? "none" : "", fallen ? "fallen" : "", claim.open ? "open" : ""].join(" ").trim();
}

function wordsOf(groups: readonly DotGroup[]): string {
  return groups
    .map(({ origin, outlets, fallen }) => {
      const names = outlets.map(({ outlet, dot }) => (dot === "copy" ? `${outlet} (a copy)` : outlet)).join(", ");
      return `${origin === null ? "lineage not stated" : origin.name}${fallen ? ", struck" : ""}: ${names}`;
    })
    .join("; ");
}
