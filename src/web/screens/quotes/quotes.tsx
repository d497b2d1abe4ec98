import { useMemo } from "react";
import { Link } from "wouter";
import type { Quote, QuoteLoss } from "../../../contract/index.ts";
import { LOSS_WORDS } from "../../../publish/collection/quote.ts";
import { listed } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useList } from "../../api/queries.ts";
import type { ScreenProps } from "../../desk.tsx";
import { useChosen } from "../../keys/use-chosen.ts";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { Rendering } from "../claims/rendering.tsx";

/** Quotations as the articles give them, those that lost a condition first, with what differs word by word. */
export default function Quotes({ collection }: ScreenProps) {
  const { filters } = useAddress();
  const list = useList(collection, "quotes", filters);
  const quotes = useMemo(
    () =>
      (list.data?.pages.flatMap(({ items }) => items) ?? []).toSorted((one, other) => weightOf(other) - weightOf(one)),
    [list.data],
  );
  const { chosen, choose } = useChosen(quotes.length, () => {});
  const lost = quotes.filter((quote) => lossesOf(quote).length > 0).length;
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Quotations</h1>
        <p className="soft">
          {quotes.length} utterances that several articles give in quotation marks; {lost} lost a condition, a negation
          or a word of doubt on the way
        </p>
      </header>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="quotations" />}
      {!list.isPending && quotes.length === 0 && (
        <Empty title="No two articles give the same quotation.">
          They appear here once several articles quote the same words.
        </Empty>
      )}
      <ul className="plain-list">
        {quotes.map((quote, index) => (
          <li
            key={quote.id}
            className={index === chosen ? "quote chosen" : "quote"}
            onPointerEnter={() => choose(index)}
          >
            <OneQuote collection={collection} quote={quote} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneQuote({ collection, quote }: { readonly collection: string; readonly quote: Quote }) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const full = quote.variants.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const losses = lossesOf(quote);
  return (
    <>
      <h2>
        {quote.speaker ?? "speaker not told"}{" "}
        {losses.length > 0 && <span className="chip amber">lost {listed(losses.map((loss) => LOSS_WORDS[loss]))}</span>}
        {quote.changed && losses.length === 0 && <span className="chip">words differ</span>}
      </h2>
      <ul className="renderings">
        {quote.variants.map((variant) => (
          <li key={`${variant.article} ${variant.start}`}>
            <p className="who">
              <b>{outletOf(variant.article)}</b>
              <small className="soft">
                {variant === full ? "the fullest" : variant.differences.length === 0 ? "the same" : ""}
              </small>
            </p>
            <blockquote>
              <Link href={`${to({ screen: "articles", id: variant.article })}#${variant.start}`}>
                “<Rendering full={full.text} text={variant.text} />”
              </Link>
            </blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}

function lossesOf(quote: Quote): QuoteLoss[] {
  return [...new Set(quote.variants.flatMap(({ differences }) => differences.flatMap(({ lost }) => lost)))];
}

function weightOf(quote: Quote): number {
  return lossesOf(quote).length * 10 + Number(quote.changed);
}
