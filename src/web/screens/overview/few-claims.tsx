import { Link } from "wouter";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { Dots } from "../../parts/dots.tsx";
import { outletsOf, outletsWithout } from "../../parts/number-words.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { leftOf } from "../../struck/left.ts";
import { useStruck } from "../../struck/use-struck.ts";
import type { Few } from "./few.ts";

/** Some claims with their dots, and the way to all of them. */
export function FewClaims({
  collection,
  title,
  none,
  few: { claims, isPending, error, again },
  count,
  all,
  first,
  chosen,
  choose,
}: {
  readonly collection: string;
  readonly title: string;
  /** What is said where there are none. */
  readonly none: string;
  readonly few: Few;
  readonly count: number;
  /** The address of all of them. */
  readonly all: string;
  /** The place of its first among all that keys go through. */
  readonly first: number;
  readonly chosen: number;
  readonly choose: (index: number) => void;
}) {
  const { to } = useAddress();
  const { struck } = useStruck();
  const outletOf = useOutlets(collection);
  const gone = new Set(struck);
  return (
    <section>
      <h2 className="part">
        {title} <span className="count">{count.toLocaleString("en")}</span>
      </h2>
      {error !== null && error !== undefined && <Failed error={error} again={again} />}
      {isPending && <Loading what="claims" />}
      {!isPending && claims.length === 0 && <p className="soft nothing">{none}</p>}
      <ul className="plain-list short">
        {claims.map((claim, index) => {
          const left = leftOf(claim, gone);
          const unstated = claim.origins.length === 0 ? 0 : outletsWithout(claim, outletOf);
          return (
            <li
              key={claim.id}
              className={`few ${left.standing === "fallen" ? "fallen" : ""} ${first + index === chosen ? "chosen" : ""}`}
              aria-current={first + index === chosen || undefined}
              onPointerMove={() => choose(first + index)}
            >
              <Link className="serif" href={to({ screen: "claims", id: claim.id })}>
                {claim.text.replaceAll(/\s+/gu, " ").trim()}
              </Link>
              <span className="few-dots">
                <Dots left={left} outletOf={outletOf} gathered />
                <small className="soft">
                  {outletsOf(claim)} outlets
                  {claim.origins[0] && (
                    <>
                      {" "}
                      ← <span title={claim.origins[0].name}>{claim.origins[0].name}</span>
                      {unstated > 0 && `; ${unstated} ${unstated === 1 ? "names" : "name"} no source`}
                    </>
                  )}
                </small>
              </span>
            </li>
          );
        })}
      </ul>
      {count > claims.length && claims.length > 0 && (
        <Link className="link" href={all}>
          all {count.toLocaleString("en")}
        </Link>
      )}
    </section>
  );
}
