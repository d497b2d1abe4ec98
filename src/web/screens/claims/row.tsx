import { Link } from "wouter";
import type { Claim } from "../../../contract/index.ts";
import { useAddress } from "../../address/use-address.ts";
import { Dots } from "../../parts/dots.tsx";
import { OriginNumber } from "../../parts/origin-number.tsx";
import { WithoutSwitch } from "../../struck/switch.tsx";

/** A claim of the list: its clearest sentence, whence it comes, its dots, and how many origins of how many outlets. */
export function ClaimRow({
  claim,
  outletOf,
  gathered,
  chosen,
  choose,
}: {
  readonly claim: Claim;
  readonly outletOf: (article: string) => string;
  readonly gathered: boolean;
  readonly chosen: boolean;
  readonly choose: () => void;
}) {
  const { to } = useAddress();
  const state = claim.fallen ? "fallen" : claim.open ? "open" : "";
  return (
    <article
      className={`claim-row ${state} ${chosen ? "chosen" : ""}`}
      onPointerEnter={choose}
      aria-current={chosen || undefined}
    >
      <h2>
        <Link href={to({ screen: "claims", id: claim.id })}>{claim.text}</Link>
      </h2>
      <Dots claim={claim} outletOf={outletOf} gathered={gathered} />
      <OriginNumber claim={claim} />
      <p className="about">
        <Whence claim={claim} />
        {claim.disputedBy.length > 0 && <span className="chip red">disputed</span>}
        {claim.fallen && <span className="chip">fell: no other origin</span>}
        {claim.open && <span className="chip amber dashed">open: its origin may be the one struck</span>}
      </p>
    </article>
  );
}

/** "9 outlets ← Coastal Wire ← a foreman": the relays and the origins, each with its switch. */
function Whence({ claim }: { readonly claim: Claim }) {
  const { origins, outlets, outletsUnknown } = claim;
  const heard = outlets + outletsUnknown;
  const relays = [...new Set(claim.statements.flatMap(({ chain }) => chain.slice(0, -1)))].slice(0, 2);
  return (
    <>
      {heard} {heard === 1 ? "outlet" : "outlets"}
      {origins.length === 0 && ", lineage not stated"}
      {relays.map((relay) => (
        <span key={relay}>
          {" "}
          ← <b>{relay}</b>
        </span>
      ))}
      {origins.slice(0, 3).map(({ key, name, fallen }, index) => (
        <span key={key} className="whence">
          {index === 0 ? " ← " : ", "}
          {fallen ? <s>{name}</s> : <b>{name}</b>}
          <WithoutSwitch source={key} name={name} />
        </span>
      ))}
      {origins.length > 3 && ` and ${origins.length - 3} more`}
    </>
  );
}
