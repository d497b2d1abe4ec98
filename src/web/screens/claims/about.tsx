import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import type { Claim } from "../../../contract/index.ts";
import type { Links } from "../../../linker/links.ts";
import { useAddress } from "../../address/use-address.ts";
import { ask } from "../../api/client.ts";
import { useOutlets } from "../../api/names.ts";
import { collectionPath, parametersOf, useEntry, useList } from "../../api/queries.ts";

/** What disputes a claim, which conclusions lean on it, which figures are in it, and why its statements are one. */
export function AboutClaim({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  return (
    <dl className="about-claim">
      {claim.disputedBy.length > 0 && (
        <>
          <dt>disputed by</dt>
          {claim.disputedBy.map((id) => (
            <Disputing key={id} collection={collection} id={id} />
          ))}
        </>
      )}
      <Leaning collection={collection} claim={claim} />
      <Counted collection={collection} claim={claim} />
      <dt>how sure that these are one claim</dt>
      <dd>
        {Math.round(claim.confidence * 100)} in 100
        <Why collection={collection} claim={claim} />
      </dd>
    </dl>
  );
}

function Disputing({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { to } = useAddress();
  const { data } = useEntry(collection, "claims", id);
  return (
    <dd>
      <span className="chip red">disputes</span> <Link href={to({ screen: "claims", id })}>{data?.text ?? "…"}</Link>
    </dd>
  );
}

function Leaning({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const { to } = useAddress();
  const { data } = useList(collection, "signs", {
    article: [...new Set(claim.statements.map(({ article }) => article))],
  });
  const leaning = data?.pages
    .flatMap(({ items }) => items)
    .filter(({ premises }) => premises.some((each) => each.claim === claim.id));
  if (!leaning || leaning.length === 0) return null;
  return (
    <>
      <dt>conclusions that lean on it</dt>
      {leaning.map(({ conclusion }) => (
        <dd key={`${conclusion.article} ${conclusion.start}`}>
          <Link href={`${to({ screen: "articles", id: conclusion.article })}#${conclusion.start}`}>
            {conclusion.text}
          </Link>
        </dd>
      ))}
    </>
  );
}

function Counted({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const { to } = useAddress();
  const { data } = useList(collection, "figures", {
    article: [...new Set(claim.statements.map(({ article }) => article))],
  });
  const within = data?.pages
    .flatMap(({ items }) => items)
    .filter(({ values }) =>
      values.some((value) =>
        claim.statements.some(
          (each) => each.article === value.article && each.start <= value.start && value.end <= each.end,
        ),
      ),
    );
  if (!within || within.length === 0) return null;
  return (
    <>
      <dt>figures in it</dt>
      {within.map(({ id, what, conflict }) => (
        <dd key={id}>
          <Link href={to({ screen: "figures", id })}>{what}</Link>{" "}
          {conflict && <span className="chip red">values differ</span>}
        </dd>
      ))}
    </>
  );
}

/** Why its statements belong together: for the first article against each other one, what spoke for it. */
function Why({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const [open, setOpen] = useState(false);
  const articles = [...new Set(claim.statements.map(({ article }) => article))];
  if (articles.length < 2) return null;
  return (
    <>
      {" "}
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "hide why" : "show why"}
      </button>
      {open &&
        articles
          .slice(1, 9)
          .map((other) => <Reasons key={other} collection={collection} one={articles[0] ?? ""} other={other} />)}
    </>
  );
}

function Reasons({
  collection,
  one,
  other,
}: {
  readonly collection: string;
  readonly one: string;
  readonly other: string;
}) {
  const outletOf = useOutlets(collection);
  const { data } = useQuery({
    queryKey: ["collection", collection, "links", one, other],
    queryFn: () => ask<{ links: Links | null }>(`${collectionPath(collection)}/links?${parametersOf({ one, other })}`),
  });
  const best = data?.links?.claims.toSorted((a, b) => b.score - a.score)[0];
  return (
    <div className="reasons">
      <b>
        {outletOf(one)} and {outletOf(other)}
      </b>
      {data?.links?.copy && <p>a passage in common</p>}
      {best ? (
        <ul>
          {best.why.map(({ feature, value }) => (
            <li key={feature}>
              {feature}: {value}
            </li>
          ))}
        </ul>
      ) : (
        data && <p className="soft">joined through a third article</p>
      )}
    </div>
  );
}
