import { useQueries } from "@tanstack/react-query";
import { Link } from "wouter";
import type { Claim, Reading } from "../../../contract/index.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { listed } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { ask } from "../../api/client.ts";
import { useOutlets } from "../../api/names.ts";
import { collectionPath, useArticles, useEntry, useList } from "../../api/queries.ts";
import { outletsOf } from "../../parts/number-words.ts";
import { doubtsOf } from "./doubts.ts";
import { Why } from "./why.tsx";

/** Of so many articles the readings are asked for what they say of how sure it is. */
const READ = 12;

/** What disputes a claim, how sure it is put, what its writers add, which conclusions lean on it, its figures, and why it is one. */
export function AboutClaim({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  return (
    <dl className="about-claim">
      {claim.disputedBy.length > 0 && (
        <>
          <dt>disputed by</dt>
          {claim.disputedBy.slice(0, 5).map((id) => (
            <Disputing key={id} collection={collection} id={id} />
          ))}
          {claim.disputedBy.length > 5 && <dd className="soft">and {claim.disputedBy.length - 5} more</dd>}
        </>
      )}
      <Doubts collection={collection} claim={claim} />
      <When collection={collection} claim={claim} />
      <Counted collection={collection} claim={claim} />
      <Leaning collection={collection} claim={claim} />
      <dt>why these belong together</dt>
      <Why collection={collection} claim={claim} />
    </dl>
  );
}

function Disputing({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { to } = useAddress();
  const { data } = useEntry(collection, "claims", id);
  const outlets = data ? outletsOf(data) : 0;
  return (
    <dd>
      <span className="chip red">disputes</span>{" "}
      <Link className="serif" href={to({ screen: "claims", id })}>
        {data?.text.trim() ?? "…"}
      </Link>
      {data && (
        <small className="soft">
          {" "}
          {outlets} {outlets === 1 ? "outlet" : "outlets"}
          {data.origins[0] ? ` ← ${data.origins[0].name}` : `, which ${outlets === 1 ? "names" : "name"} no source`}
        </small>
      )}
    </dd>
  );
}

function Doubts({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const articles = [...new Set(claim.statements.map(({ article }) => article))].slice(0, READ);
  const readings = useQueries({
    queries: articles.map((article) => ({
      queryKey: ["collection", collection, "article", article],
      queryFn: () => ask<Reading>(`${collectionPath(collection)}/articles/${encodeURIComponent(article)}`),
    })),
  }).flatMap(({ data }) => data ?? []);
  const { certainty, conditions, caveats } = doubtsOf(claim, readings);
  const words = (list: typeof caveats) =>
    list.slice(0, 4).map(({ article, start, text }) => (
      <dd key={`${article} ${start}`}>
        <Link className="serif" href={`${to({ screen: "articles", id: article })}#${start}`}>
          “{text}”
        </Link>{" "}
        <small className="soft">{outletOf(article)}</small>
      </dd>
    ));
  return (
    <>
      {certainty.length > 0 && (
        <>
          <dt>how sure, as it is put</dt>
          <dd>{listed(certainty.map(([how, count]) => `${how} in ${count}`))}</dd>
        </>
      )}
      {conditions.length > 0 && (
        <>
          <dt>on a condition</dt>
          {words(conditions)}
        </>
      )}
      {caveats.length > 0 && (
        <>
          <dt>the writer’s own caveat</dt>
          {words(caveats)}
        </>
      )}
    </>
  );
}

function When({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const { data } = useArticles(collection);
  const days = claim.statements.flatMap(({ article }) => data?.get(article)?.published ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <dt>published</dt>
      <dd>{first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`}</dd>
    </>
  );
}

function Leaning({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const { to } = useAddress();
  const { data } = useList(collection, "signs", { article: articlesOf(claim) });
  const leaning = data?.pages
    .flatMap(({ items }) => items)
    .filter(({ premises }) => premises.some((each) => each.claim === claim.id));
  if (!leaning || leaning.length === 0) return null;
  return (
    <>
      <dt>conclusions that lean on it</dt>
      {leaning.map(({ conclusion }) => (
        <dd key={`${conclusion.article} ${conclusion.start}`}>
          <Link className="serif" href={`${to({ screen: "articles", id: conclusion.article })}#${conclusion.start}`}>
            “{conclusion.text.trim()}”
          </Link>
        </dd>
      ))}
    </>
  );
}

function Counted({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const { to } = useAddress();
  const { data } = useList(collection, "figures", { article: articlesOf(claim), limit: 200 });
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
      {within.slice(0, 6).map(({ id, what, conflict, values }) => (
        <dd key={id}>
          <Link href={to({ screen: "figures", id })}>
            {what}: {[...new Set(values.map(({ text }) => text.trim()))].slice(0, 3).join(" · ")}
          </Link>{" "}
          {conflict && <span className="chip red">values differ</span>}
        </dd>
      ))}
    </>
  );
}

/** Lists are asked for those of so many of its articles: an address can't be of any length. */
const ASKED = 40;

function articlesOf({ statements }: Claim): string[] {
  return [...new Set(statements.map(({ article }) => article))].slice(0, ASKED);
}
