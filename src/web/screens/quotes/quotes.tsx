import { useMemo } from "react";
import { Link } from "wouter";
import { useAddress } from "../../address/use-address.ts";
import { useEntry, useList } from "../../api/queries.ts";
import { useChosen } from "../../keys/use-chosen.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { More } from "../../parts/more.tsx";
import { Empty, Failed, Loading } from "../../parts/states.tsx";
import { useSpeakers } from "../../struck/speakers.ts";
import { useStruck } from "../../struck/use-struck.ts";
import type { ScreenProps } from "../screen-parts.ts";
import "../../look/quotes.css";
import { byLoss, lossesOf } from "./losses.ts";
import { OneQuote } from "./quote.tsx";

/** Quotations as the articles give them, those that lost a condition first, with what differs word by word. */
export default function Quotes({ collection, id }: ScreenProps) {
  return id === null ? <QuoteList collection={collection} /> : <OneOfThem collection={collection} id={id} />;
}

function QuoteList({ collection }: { readonly collection: string }) {
  const { filters, go, to } = useAddress();
  const { struck, toggle } = useStruck();
  const speakerOf = useSpeakers(collection);
  const list = useList(collection, "quotes", { ...filters, without: undefined, limit: 500 });
  const quotes = useMemo(() => byLoss(list.data?.pages.flatMap(({ items }) => items) ?? []), [list.data]);
  const strike = useMemo(
    () => ({
      w: (index: number) => {
        const speaker = quotes[index]?.speaker;
        const key = speaker ? speakerOf(speaker)?.key : undefined;
        if (key !== undefined) toggle(key);
      },
    }),
    [quotes, speakerOf, toggle],
  );
  const { chosen, choose } = useChosen(
    quotes.length,
    (index) => {
      const quote = quotes[index];
      if (quote) go({ screen: "quotes", id: quote.id });
    },
    strike,
  );
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
            <OneQuote collection={collection} quote={quote} struck={struck} speakerOf={speakerOf} />
          </li>
        ))}
      </ul>
      <More list={list} />
    </section>
  );
}

/** One quotation by itself, at an address of its own. */
function OneOfThem({ collection, id }: { readonly collection: string; readonly id: string }) {
  const { to, go } = useAddress();
  const { data, error, isPending } = useEntry(collection, "quotes", id);
  const { struck, toggle } = useStruck();
  const speakerOf = useSpeakers(collection);
  const keys = useMemo<Keys>(() => {
    const key = data?.speaker ? speakerOf(data.speaker)?.key : undefined;
    return { Escape: () => go({ screen: "quotes" }), w: () => key !== undefined && toggle(key) };
  }, [data, go, speakerOf, toggle]);
  useKeys(keys);
  if (error) return <Failed error={error} />;
  if (isPending || !data) return <Loading what="the quotation" />;
  return (
    <section className="screen" aria-label="a quotation">
      <p className="back soft">
        <Link href={to({ screen: "quotes" })}>Quotations</Link> › one of them
      </p>
      <div className="quote alone">
        <OneQuote collection={collection} quote={data} struck={struck} speakerOf={speakerOf} isAlone />
      </div>
    </section>
  );
}
