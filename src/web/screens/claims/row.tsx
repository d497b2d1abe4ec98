import { Link } from "wouter";
import type { Claim } from "../../../contract/index.ts";
import { polarityWords } from "../../../publish/collection/polarity-words.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { EXPLAINED } from "../../../publish/explained.ts";
import { useAddress } from "../../address/use-address.ts";
import { Dots } from "../../parts/dots.tsx";
import { outletsOf, outletsWithout } from "../../parts/number-words.ts";
import { OriginNumber } from "../../parts/origin-number.tsx";
import type { Left } from "../../struck/left.ts";
import { WithoutSwitch } from "../../struck/switch.tsx";
import { DisputedBy } from "./disputed-by.tsx";

/** A claim of the list: its clearest sentence, whence it comes, its dots, and how many origins of how many outlets. */
export function ClaimRow({
  collection,
  left,
  outletOf,
  since,
  gathered,
  chosen,
  struck,
  choose,
}: {
  readonly collection: string;
  readonly left: Left;
  readonly outletOf: (article: string) => string;
  /** The day of its first article; null where no date is known. */
  readonly since: string | null;
  readonly gathered: boolean;
  readonly chosen: boolean;
  readonly struck: ReadonlySet<string>;
  readonly choose: () => void;
}) {
  const { filters, to } = useAddress();
  const { claim, standing } = left;
  return (
    <article
      className={`claim-row ${standing.replace(" ", "-")} ${chosen ? "chosen" : ""}`}
      onPointerMove={({ movementX, movementY }) => {
        // Rows that are scrolled under a resting pointer are not chosen by it.
        if (movementX !== 0 || movementY !== 0) choose();
      }}
      aria-current={chosen || undefined}
    >
      <OriginNumber left={left} counting={gathered ? "origins" : "outlets"} />
      <div className="said">
        <h2>
          <Link href={to({ screen: "claims", id: claim.id }, filters)}>
            {claim.text.replaceAll(/\s+/gu, " ").trim()}
          </Link>
        </h2>
        <Dots left={left} outletOf={outletOf} gathered={gathered} />
      </div>
      <p className="about">
        {claim.polarity !== "affirmed" && <span className="chip amber">{polarityWords(claim)}</span>}
        <Whence
          claim={left.before}
          after={claim}
          asBefore={struck.size > 0 && standing === "as before"}
          struck={struck}
          outletOf={outletOf}
        />
        {since !== null && <span className="since">first {dateWords(since)}</span>}
        {standing === "fallen" && <span className="chip">fell: no other origin</span>}
        {standing === "stands" && <span className="chip">still stands</span>}
        {standing === "open" && <span className="chip amber dashed">{EXPLAINED.open}</span>}
        {claim.disputedBy.length > 0 && <DisputedBy collection={collection} ids={claim.disputedBy} />}
      </p>
    </article>
  );
}

/** "9 outlets ← Coastal Wire ← a foreman": the relays and the origins, each with its switch. */
function Whence({
  claim,
  after,
  asBefore,
  struck,
  outletOf,
}: {
  readonly claim: Claim;
  readonly outletOf: (article: string) => string;
  readonly after: Claim;
  readonly asBefore: boolean;
  readonly struck: ReadonlySet<string>;
}) {
  const { origins } = claim;
  const heard = outletsOf(claim);
  // Those whose best statement names nobody, as their dots show.
  const unstated = outletsWithout(claim, outletOf);
  // The one that the key w strikes.
  const next = origins.find(({ key }) => !struck.has(key))?.key;
  const fallen = new Set(after.origins.flatMap(({ key, fallen: fell }) => (fell ? [key] : [])));
  const names = new Set(origins.map(({ name }) => name));
  const shown = fitting(origins.map(({ name }) => shortened(name)));
  const relays = [...new Set(claim.statements.flatMap(({ chain }) => chain.slice(0, -1)))]
    .filter((relay) => !names.has(relay))
    .slice(0, 1);
  return (
    <span className="whence-all">
      {heard} {heard === 1 ? "outlet" : "outlets"}
      {origins.length === 0 && (
        <span title={EXPLAINED.unstated}>
          , {heard === 1 ? "which names no source" : "none of which names a source"}
          {asBefore && ", as before"}
        </span>
      )}
      {relays.length > 0 && (
        <>
          {" "}
          ← <b>{relays.map(shortened).join(", ")}</b>
        </>
      )}
      {origins.slice(0, shown).map(({ key, name }, index) => (
        <span key={key} className="whence">
          {index === 0 ? " ← " : ", "}
          {fallen.has(key) ? <s title={name}>{shortened(name)}</s> : <b title={name}>{shortened(name)}</b>}
          {(key === next || struck.has(key)) && <WithoutSwitch source={key} name={name} />}
        </span>
      ))}
      {origins.length > shown && ` and ${origins.length - shown} more`}
      {origins.length > 0 && unstated > 0 && (
        <span title={EXPLAINED.unstated}>
          ; {unstated} {unstated === 1 ? "names" : "name"} no source
        </span>
      )}
    </span>
  );
}

/** Signs of a name that stand in a row; all of it stands on the claim's own page. */
const NAME = 34;
/** Names of origins in a row, and signs that all of them may have. */
const NAMES = { most: 3, signs: 56 } as const;

/** How many of the names stand in a row; one at least. */
function fitting(names: readonly string[]): number {
  let signs = 0;
  const count = names.slice(0, NAMES.most).findIndex((name) => {
    signs += name.length;
    return signs > NAMES.signs;
  });
  return count < 0 ? Math.min(NAMES.most, names.length) : Math.max(1, count);
}

function shortened(name: string): string {
  return name.length <= NAME ? name : `${name.slice(0, NAME - 1).trimEnd()}…`;
}
