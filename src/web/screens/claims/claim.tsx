import { Link } from "wouter";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useEntry } from "../../api/queries.ts";
import { Dots } from "../../parts/dots.tsx";
import { OriginNumber } from "../../parts/origin-number.tsx";
import { Failed, Loading } from "../../parts/states.tsx";

/** One claim: the sentence in each article side by side, and the ways it came. */
export function OneClaim({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { to, filters } = useAddress();
  const outletOf = useOutlets(collection);
  const { data: claim, error, isPending } = useEntry(collection, "claims", id, { without: filters.without });
  if (error) return <Failed error={error} />;
  if (isPending || !claim) return <Loading what="the claim" />;
  return (
    <section className="screen one" aria-labelledby="title">
      <p className="back">
        <Link href={to({ screen: "claims" })}>← all claims</Link>
      </p>
      <h1 id="title">{claim.text}</h1>
      <Dots claim={claim} outletOf={outletOf} gathered />
      <OriginNumber claim={claim} />
      <ul className="statements">
        {claim.statements.map((statement) => (
          <li key={`${statement.article} ${statement.start}`} className={statement.fallen ? "fallen" : ""}>
            <p className="who">
              {outletOf(statement.article)}
              {statement.chain.map((name) => ` ← ${name}`).join("")}
            </p>
            <blockquote className="serif">
              <Link href={`${to({ screen: "articles", id: statement.article })}#${statement.start}`}>
                {statement.text}
              </Link>
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
