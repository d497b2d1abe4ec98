import type { Claim } from "../../contract/index.ts";

/** The big number is origins, as a range where it is open; the small one outlets. */
export function OriginNumber({ claim }: { readonly claim: Claim }) {
  const { least, most } = claim.originCount;
  const outlets = claim.outlets + claim.outletsUnknown;
  const before = claim.origins.length;
  const number = least === most ? String(most) : `${least}–${most}`;
  return (
    <span className="origin-number">
      {before > most && (
        <>
          <span className="before">{before}</span> <span aria-hidden="true">→</span>{" "}
        </>
      )}
      <b className={most === 0 ? "none" : ""}>{number}</b>
      <small>
        {most === 1 && least === 1 ? "origin" : "origins"} of {outlets} {outlets === 1 ? "outlet" : "outlets"}
      </small>
    </span>
  );
}
