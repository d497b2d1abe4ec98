import { useMemo } from "react";
import { Link } from "wouter";
import { TYPE_WORDS } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useArticles, useEntry, useList } from "../../api/queries.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { WithoutSwitch } from "../../struck/switch.tsx";

/** A source's own page: what rests on it, what rests on it alone, through whom, in order of time. */
export function OneSource({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { to, go } = useAddress();
  const outletOf = useOutlets(collection);
  const { data: articles } = useArticles(collection);
  const { data: source, error, isPending } = useEntry(collection, "sources", id);
  const claims = useList(collection, "claims", { source: [id], limit: 500 });
  const keys = useMemo<Keys>(() => ({ Escape: () => go({ screen: "sources" }) }), [go]);
  useKeys(keys);
  if (error) return <Failed error={error} />;
  if (isPending || !source) return <Loading what="the source" />;
  const all = claims.data?.pages.flatMap(({ items }) => items) ?? [];
  const alone = all.filter(({ origins }) => origins.length === 1 && origins[0]?.key === id);
  const said = all
    .flatMap((claim) =>
      claim.statements.filter(({ counted }) => counted === id).map((statement) => ({ claim, statement })),
    )
    .map((each) => ({ ...each, published: articles?.get(each.statement.article)?.published ?? null }))
    .sort((one, other) => ((one.published ?? "9") < (other.published ?? "9") ? -1 : 1));
  return (
    <section className="screen" aria-labelledby="title">
      <p className="back soft">
        <Link href={to({ screen: "sources" })}>Sources</Link> › one
      </p>
      <h1 id="title">
        {source.name} <WithoutSwitch source={source.key} name={source.name} />
      </h1>
      <p className="soft">
        {TYPE_WORDS[source.type]} · {source.statements} statements in {source.articles} articles of {source.outlets}{" "}
        outlets
        {source.through.length > 0 && ` · through ${source.through.join(", ")}`}
      </p>
      {claims.isPending && <Loading what="what it said" />}
      {alone.length > 0 && (
        <>
          <h2 className="part">Rests on it alone ({alone.length})</h2>
          <ul className="plain-list">
            {alone.map((claim) => (
              <li key={claim.id} className="serif">
                <Link href={to({ screen: "claims", id: claim.id })}>{claim.text}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="part">All that it is given as saying, in order of time</h2>
      <ul className="renderings">
        {said.map(({ claim, statement, published }) => (
          <li key={`${statement.article} ${statement.start}`}>
            <p className="who">
              <b>{outletOf(statement.article)}</b>
              <small className="soft">
                {[published, statement.lineage === "copied" ? "a copy" : ""].filter(Boolean).join(" · ")}
              </small>
            </p>
            <blockquote>
              <Link href={to({ screen: "claims", id: claim.id })}>{statement.text}</Link>
              {statement.chain.length > 1 && (
                <small className="way-words">{statement.chain.map((name) => ` ← ${name}`).join("")}</small>
              )}
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
