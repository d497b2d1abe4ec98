import { useMemo } from "react";
import { Link } from "wouter";
import type { Claim, ClaimStatement } from "../../../contract/index.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { counted, TYPE_WORDS } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useArticles, useEntry, useList } from "../../api/queries.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { More } from "../../parts/more.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import { WithoutSwitch } from "../../struck/switch.tsx";
import { useStruck } from "../../struck/use-struck.ts";
import "../../look/sources.css";
import { type Said, saidInOrder } from "./said.ts";

/** Of what rests on a source alone the first is shown. */
const SHOWN = 12;

/** A source's own page: what rests on it alone, and all that it is given as saying, through whom, in order of time. */
export function OneSource({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { to, go } = useAddress();
  const { struck, toggle } = useStruck();
  const { data: articles } = useArticles(collection);
  const { data: source, error, isPending } = useEntry(collection, "sources", id);
  const claims = useList(collection, "claims", { source: [id], limit: 500 });
  const { data: falling } = useList(collection, "claims", { fallWithout: [id], limit: SHOWN });
  const keys = useMemo<Keys>(
    () => ({ Escape: () => go({ screen: "sources" }), w: () => toggle(id) }),
    [go, id, toggle],
  );
  useKeys(keys);
  const all = useMemo(() => claims.data?.pages.flatMap(({ items }) => items) ?? [], [claims.data]);
  const said = useMemo(
    () => saidInOrder(all, id, (article) => articles?.get(article)?.published ?? null),
    [all, articles, id],
  );
  if (error) return <Failed error={error} />;
  if (isPending || !source) return <Loading what="the source" />;
  const fallen = falling?.pages[0];
  const otherForms = source.forms.filter((form) => form !== source.name).slice(0, 6);
  return (
    <section className="screen" aria-labelledby="title">
      <p className="back soft">
        <Link href={to({ screen: "sources" })}>Sources</Link> › one of them
      </p>
      <div className="source-head">
        <h1 id="title" className={struck.includes(id) ? "struck-name" : ""}>
          {source.name}
        </h1>
        <WithoutSwitch source={source.key} name={source.name} />
      </div>
      <p className="soft">
        {TYPE_WORDS[source.type]} · {counted(source.statements, "statement")} in {counted(source.articles, "article")}{" "}
        of {counted(source.outlets, "outlet")}
        {source.owner !== null && ` · owned by ${source.owner}`}
        {source.through.length > 0 && ` · through ${source.through.join(", ")}`}
      </p>
      {otherForms.length > 0 && <p className="soft">also called {otherForms.join(" · ")}</p>}
      {claims.isPending && <Loading what="what it said" />}
      {fallen && fallen.items.length > 0 && (
        <>
          <h2 className="part">
            Rests on it alone: {counted(fallen.count ?? fallen.items.length, "claim")}
            <Link className="link" href={to({ screen: "claims" }, { without: [id], left: "fell" })}>
              strike it, and see what falls
            </Link>
          </h2>
          <ul className="plain-list short">
            {fallen.items.slice(0, SHOWN).map((claim) => (
              <ClaimLine key={claim.id} claim={claim} />
            ))}
          </ul>
        </>
      )}
      <h2 className="part">All that it is given as saying, in order of time</h2>
      {said.map(({ day, all: onDay }) => (
        <section key={day ?? ""}>
          <h3 className="day soft">{day === null ? "no date known" : dateWords(day)}</h3>
          <ul className="renderings">
            {onDay.map((each) => (
              <OneSaid key={`${each.statement.article} ${each.statement.start}`} collection={collection} said={each} />
            ))}
          </ul>
        </section>
      ))}
      <More list={claims} />
    </section>
  );
}

function ClaimLine({ claim }: { readonly claim: Claim }) {
  const { to } = useAddress();
  return (
    <li className="serif">
      <Link href={to({ screen: "claims", id: claim.id })}>{claim.text.replaceAll(/\s+/gu, " ").trim()}</Link>{" "}
      <small className="soft">{counted(claim.outlets + claim.outletsUnknown, "outlet")}</small>
    </li>
  );
}

function OneSaid({ collection, said: { claim, statement } }: { readonly collection: string; readonly said: Said }) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  return (
    <li>
      <p className="who">
        <b>{outletOf(statement.article)}</b>
        <small className="soft">{howWords(statement)}</small>
      </p>
      <blockquote>
        <Link href={to({ screen: "claims", id: claim.id })}>{statement.text}</Link>
        {statement.chain.length > 1 && (
          <small className="way-words">{statement.chain.map((name) => ` ← ${name}`).join("")}</small>
        )}
      </blockquote>
    </li>
  );
}

function howWords({ lineage, kind }: ClaimStatement): string {
  if (lineage === "copied") return "a copy";
  return kind === "direct" ? "in quotation marks" : "";
}
