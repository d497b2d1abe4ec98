import { useMemo } from "react";
import { Link } from "wouter";
import type { Quote } from "../../../contract/index.ts";
import { LOSS_WORDS } from "../../../publish/collection/quote.ts";
import { listed } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useList } from "../../api/queries.ts";
import type { ScreenProps } from "../../desk.tsx";
import { useChosen } from "../../keys/use-chosen.ts";
import { More } from "../../parts/more.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { Rendering } from "../claims/rendering.tsx";
import "../../look/quotes.css";
import { byLoss, fullestOf, lossesOf, variantsOf } from "./losses.ts";

/** Quotations as the articles give them, those that lost a condition first, with what differs word by word. */
export default function Quotes({ collection }: ScreenProps) {
  const { filters, go, to } = useAddress();
  const list = useList(collection, "quotes", { ...filters, without: undefined, limit: 500 });
  const quotes = useMemo(() => byLoss(list.data?.pages.flatMap(({ items }) => items) ?? []), [list.data]);
  const { chosen, choose } = useChosen(quotes.length, (index) => {
    const quote = quotes[index];
    if (quote) go({ screen: "articles", id: fullestOf(quote).article });
  });
  const lost = quotes.filter((quote) => lossesOf(quote).length > 0).length;
  const total = list.data?.pages[0]?.count ?? quotes.length;
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Quotations</h1>
        <p className="soft">
          {total.toLocaleString("en")} {total === 1 ? "utterance" : "utterances"} that several articles give in
          quotation marks; {lost === 0 ? "none" : lost} lost a condition, a negation or a word of doubt on the way
        </p>
      </header>
      {list.isError && <Failed error={list.error} again={() => void list.refetch()} />}
      {list.isPending && <Loading what="quotations" />}
      {list.isSuccess && quotes.length === 0 && (
        <Empty title="No two articles give the same quotation.">
          Take a filter away, or <Link href={to({ screen: "add" })}>add articles</Link>: quotations appear once several
          give the same words.
        </Empty>
      )}
      <ul className="plain-list">
        {quotes.map((quote, index) => (
          <li
            key={quote.id}
            className={index === chosen ? "quote chosen" : "quote"}
            aria-current={index === chosen || undefined}
            onPointerMove={() => choose(index)}
          >
            <OneQuote collection={collection} quote={quote} />
          </li>
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}

function OneQuote({ collection, quote }: { readonly collection: string; readonly quote: Quote }) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const full = fullestOf(quote);
  const losses = lossesOf(quote);
  return (
    <>
      <h2>
        {quote.speaker ?? "speaker not told"}{" "}
        {losses.length > 0 && <span className="chip amber">lost {listed(losses.map((loss) => LOSS_WORDS[loss]))}</span>}
        {quote.changed && losses.length === 0 && <span className="chip">words differ</span>}
      </h2>
      <ul className="renderings">
        {variantsOf(quote).map(({ variants, lost }) => {
          const [variant = full] = variants;
          return (
            <li key={`${variant.article} ${variant.start}`}>
              <p className="who">
                <b>{[...new Set(variants.map(({ article }) => outletOf(article)))].join(", ")}</b>
                <small className="soft">
                  {variant === full
                    ? "the fullest"
                    : lost.length > 0
                      ? `lost ${listed(lost.map((each) => LOSS_WORDS[each]))}`
                      : ""}
                </small>
              </p>
              <blockquote>
                <Link href={`${to({ screen: "articles", id: variant.article })}#${variant.start}`}>
                  “<Rendering full={full.text} text={variant.text} />”
                </Link>
              </blockquote>
            </li>
          );
        })}
      </ul>
    </>
  );
}
