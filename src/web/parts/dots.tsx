import { type Dot, type DotGroup, dotGroups } from "../../publish/collection/dots.ts";
import { EXPLAINED } from "../../publish/explained.ts";
import type { Left } from "../struck/left.ts";
import { wordsOf } from "./dots-words.ts";

/**
 * A claim's outlets as dots, under their origins where origins are counted; the same in words for whoever hears the page.
 *
 * @param gathered whether the dots stand under their origins or in one row
 */
export function Dots({
  left: { claim, open },
  outletOf,
  gathered,
}: {
  readonly left: Left;
  readonly outletOf: (article: string) => string;
  readonly gathered: boolean;
}) {
  const groups = dotGroups(claim, outletOf);
  return (
    <span className={gathered ? "dots" : "dots loose"} role="img" aria-label={wordsOf(groups, open)}>
      {groups.map((group) => (
        <span key={group.origin?.key ?? ""} className={classOf(group, open)}>
          {group.outlets.map(({ outlet, dot }) => (
            <i key={outlet} className={dot} title={titleOf(group, outlet, dot)} />
          ))}
        </span>
      ))}
    </span>
  );
}

function titleOf({ origin }: DotGroup, outlet: string, dot: Dot): string {
  return origin === null ? `${outlet}: ${EXPLAINED[dot]}` : `${outlet} ← ${origin.name}: ${EXPLAINED[dot]}`;
}

function classOf({ origin, fallen }: DotGroup, open: ReadonlySet<string>): string {
  const is = (name: string, holds: boolean) => (holds ? [name] : []);
  return [
    "origin",
    ...is("none", origin === null),
    ...is("fallen", fallen),
    ...is("open", origin !== null && open.has(origin.key)),
  ].join(" ");
}
