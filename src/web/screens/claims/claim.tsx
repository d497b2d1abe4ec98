import { useMemo } from "react";
import { Link } from "wouter";
import type { Claim, ClaimStatement } from "../../../contract/index.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useArticles, useEntry } from "../../api/queries.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { OriginNumber } from "../../parts/origin-number.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import { AboutClaim } from "./about.tsx";
import { Rendering } from "./rendering.tsx";
import { WaysDrawing } from "./ways-drawing.tsx";

/** One claim: the ways it came, the sentence in each article with what differs, what disputes it and what leans on it. */
export function OneClaim({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { to, filters, go } = useAddress();
  const { data: claim, error, isPending } = useEntry(collection, "claims", id, { without: filters.without });
  const keys = useMemo<Keys>(() => ({ Escape: () => go({ screen: "claims" }) }), [go]);
  useKeys(keys);
  if (error) return <Failed error={error} />;
  if (isPending || !claim) return <Loading what="the claim" />;
  return (
    <section className="screen one" aria-labelledby="title">
      <p className="back soft">
        <Link href={to({ screen: "claims" })}>Claims</Link> › one
      </p>
      <h1 id="title" className={claim.fallen ? "fallen" : ""}>
        “{claim.text.trim()}”
      </h1>
      <div className="beside">
        <Told collection={collection} claim={claim} />
        <aside aria-label="about this claim">
          <OriginNumber claim={claim} />
          {claim.fallen && <p className="chip">fell: no other origin</p>}
          {claim.open && <p className="chip amber dashed">open: its origin may be the one struck</p>}
          <AboutClaim collection={collection} claim={claim} />
        </aside>
      </div>
    </section>
  );
}

function Told({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const outletOf = useOutlets(collection);
  const full = claim.statements.reduce((one, other) => (isFuller(other, one) ? other : one));
  const shown = claim.statements.filter((each) => each.lineage !== "copied");
  const copies = claim.statements.filter((each) => each.lineage === "copied");
  return (
    <div>
      <WaysDrawing claim={claim} outletOf={outletOf} />
      <h2 className="part">As each has it</h2>
      <ul className="renderings">
        {shown.map((statement) => (
          <One
            key={`${statement.article} ${statement.start}`}
            collection={collection}
            statement={statement}
            full={full.text}
          />
        ))}
      </ul>
      {copies.length > 0 && (
        <details>
          <summary>
            {copies.length} {copies.length === 1 ? "copy" : "copies"}
          </summary>
          <ul className="renderings">
            {copies.map((statement) => (
              <One
                key={`${statement.article} ${statement.start}`}
                collection={collection}
                statement={statement}
                full={full.text}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The one that the others are held against: with a source before one without, then the longest. */
function isFuller(one: ClaimStatement, other: ClaimStatement): boolean {
  const stated = Number(one.lineage === "stated") - Number(other.lineage === "stated");
  return stated > 0 || (stated === 0 && one.text.length > other.text.length);
}

function One({
  collection,
  statement,
  full,
}: {
  readonly collection: string;
  readonly statement: ClaimStatement;
  readonly full: string;
}) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const { data } = useArticles(collection);
  const published = data?.get(statement.article)?.published ?? null;
  const { lineage, section, chain, fallen, article, start, text } = statement;
  return (
    <li className={fallen ? "fallen" : ""}>
      <p className="who">
        <b>{outletOf(article)}</b>
        <small className="soft">
          {[
            published === null ? "" : dateWords(published),
            section === "headline" ? "headline" : "",
            lineage === "stated" ? "" : lineage === "unstated" ? "not stated" : lineage,
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </small>
      </p>
      <blockquote>
        <Link href={`${to({ screen: "articles", id: article })}#${start}`}>
          <Rendering full={full} text={text} />
        </Link>
        {chain.length > 0 && <small className="way-words">{chain.map((name) => ` ← ${name}`).join("")}</small>}
      </blockquote>
    </li>
  );
}
