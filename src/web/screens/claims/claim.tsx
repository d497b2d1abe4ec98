import { useMemo } from "react";
import { Link } from "wouter";
import { EXPLAINED } from "../../../publish/explained.ts";
import { counted } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useEntry } from "../../api/queries.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { numberWords, outletsOf } from "../../parts/number-words.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { type Left, leftOf } from "../../struck/left.ts";
import { useStruck } from "../../struck/use-struck.ts";
import "../../look/claim.css";
import { AboutClaim } from "./about.tsx";
import { Told } from "./told.tsx";
import { WaysDrawing } from "./ways-drawing.tsx";

/** One claim: the ways it came, the sentence in each article with what differs, what disputes it and what leans on it. */
export function OneClaim({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { filters, to, go } = useAddress();
  const outletOf = useOutlets(collection);
  const { data: before, error, isPending } = useEntry(collection, "claims", id);
  const { struck, toggle } = useStruck();
  const left = useMemo(() => (before ? leftOf(before, new Set(struck)) : null), [before, struck]);
  const keys = useMemo<Keys>(
    () => ({
      Escape: () => go({ screen: "claims" }, filters),
      w: () => {
        const origin = before?.origins.find(({ key }) => !struck.includes(key));
        if (origin) toggle(origin.key);
      },
    }),
    [before, filters, go, struck, toggle],
  );
  useKeys(keys);
  if (error) return <Failed error={error} />;
  if (isPending || left === null) return <Loading what="the claim" />;
  const { claim, standing } = left;
  return (
    <section className="screen one" aria-labelledby="title">
      <p className="back soft">
        <Link href={to({ screen: "claims" }, filters)}>Claims</Link> › one of them
      </p>
      <h1 id="title" className={claim.fallen ? "fallen" : ""}>
        “{claim.text.replaceAll(/\s+/gu, " ").trim()}”
      </h1>
      <div className="beside">
        <div>
          <WaysDrawing claim={claim} outletOf={outletOf} />
          <Told collection={collection} claim={claim} />
        </div>
        <aside aria-label="about this claim">
          <Origins left={left} />
          {standing === "fallen" && <p className="chip">fell: no other origin</p>}
          {standing === "stands" && <p className="chip">still stands</p>}
          {standing === "open" && <p className="chip amber dashed">{EXPLAINED.open}</p>}
          <AboutClaim collection={collection} claim={claim} />
        </aside>
      </div>
    </section>
  );
}

/** "1 origin, in 9 outlets · 6 copies · 2 statements without a source". */
function Origins({ left: { before, claim } }: { readonly left: Left }) {
  const [was, is] = [numberWords(before.originCount), numberWords(claim.originCount)];
  const copies = before.statements.filter(({ lineage }) => lineage === "copied").length;
  return (
    <>
      <p className="origins-big">
        {was !== is && (
          <>
            <span className="before">{was}</span> <span aria-hidden="true">→</span>
            <span className="unseen">, now</span>{" "}
          </>
        )}
        <b className={claim.originCount.most === 0 ? "none" : ""}>{is}</b> {is === "1" ? "origin" : "origins"}
      </p>
      <p className="soft">
        {[
          `in ${counted(outletsOf(before), "outlet")}`,
          copies > 0 ? counted(copies, "copy", "copies") : "",
          before.unstated > 0 ? `${counted(before.unstated, "statement")} without a source` : "",
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
    </>
  );
}
