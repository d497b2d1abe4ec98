import type { ReactNode } from "react";
import { Link } from "wouter";
import { dateWords } from "../../../publish/date-words.ts";
import { counted } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useList, useOverview } from "../../api/queries.ts";
import { useTally } from "../../api/tally.ts";
import { useChosen } from "../../keys/use-chosen.ts";
import { Dots } from "../../parts/dots.tsx";
import { Key } from "../../parts/key.tsx";
import { leftOf } from "../../struck/left.ts";
import { stripOf } from "../figures/strip.ts";
import { fullestOf } from "../quotes/losses.ts";
import { differing, mostDropped, mostValues } from "./findings.ts";
import { numberName } from "./number-name.ts";
import { oneWordSentence, onOneWord, within } from "./one-word.ts";
import { Shares } from "./shares.tsx";

/** How many entries of a list are looked through for the one that tells most. */
const LOOKED_THROUGH = 100;

/** What was found in a collection, in plain sentences made of its data, each opening the words it stands on. */
export function Example({ collection }: { readonly collection: string }) {
  const { to, go } = useAddress();
  const rows = useRows(collection);
  const { data: overview } = useOverview(collection);
  const { chosen, choose } = useChosen(rows.length, (index) => {
    const row = rows[index];
    if (row) go({ collection, ...row.view }, row.filters);
  });
  if (overview?.articles === 0) {
    return (
      <p className="start-next">
        {collection} is empty: <Link href={to({ collection, screen: "add" })}>add articles to it</Link>.
      </p>
    );
  }
  return (
    <section aria-labelledby="found">
      <h2 className="start-found" id="found">
        Or see what it found in <Link href={to({ collection, screen: "overview" })}>{collection}</Link>.{" "}
        {overview && (
          <span className="soft">
            {counted(overview.articles, "article")}, {counted(overview.lists.claims, "claim")},{" "}
            {counted(overview.lists.sources, "source")}
          </span>
        )}
      </h2>
      <ul className="plain-list findings">
        {rows.map((row, index) => (
          <li
            key={row.sentence}
            className={index === chosen ? "finding chosen" : "finding"}
            aria-current={index === chosen || undefined}
            onPointerMove={() => choose(index)}
          >
            <h3>
              <Link href={to({ collection, ...row.view }, row.filters)}>{row.sentence}</Link>
            </h3>
            <p className="stands-on">
              {row.on} <span className="opens">{row.opens}</span>
            </p>
            <div className="drawn">{row.drawing}</div>
            <p className="number">
              <b>{row.number}</b>
              <small className="soft">{row.of}</small>
            </p>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <p className="start-keys soft">
          <Key>↓</Key> to what was found <Key>↵</Key> open its words
        </p>
      )}
    </section>
  );
}

interface Row {
  readonly sentence: string;
  /** The words or figures that it stands on. */
  readonly on: ReactNode;
  readonly opens: string;
  readonly drawing: ReactNode;
  readonly number: string;
  readonly of: string;
  readonly view: { screen: "claims" | "quotes" | "figures"; id?: string };
  readonly filters?: { without: readonly string[] };
}

function useRows(collection: string): Row[] {
  const rows = [useOneWord(collection), useDropped(collection), useValues(collection), useFall(collection)];
  return rows.filter((row) => row !== null);
}

function useOneWord(collection: string): Row | null {
  const outletOf = useOutlets(collection);
  const { data } = useList(collection, "claims", { leastOutlets: 3, order: "outlets", limit: LOOKED_THROUGH });
  const one = onOneWord(data?.pages[0]?.items ?? []);
  if (one === null) return null;
  const { claim, outlets, all, words } = one;
  return {
    sentence: oneWordSentence(one),
    on: <span className="serif">“{words}”</span>,
    opens: "each side by side",
    drawing: <Dots left={leftOf(claim, new Set())} outletOf={outletOf} gathered />,
    number: outlets === all ? "1" : String(outlets),
    of: outlets === all ? `origin of ${all} outlets` : `of ${all} outlets`,
    view: { screen: "claims", id: claim.id },
  };
}

function useDropped(collection: string): Row | null {
  const { data } = useList(collection, "quotes", { limit: LOOKED_THROUGH });
  const dropped = mostDropped(data?.pages[0]?.items ?? []);
  if (dropped === null) return null;
  const { quote, words, count } = dropped;
  const full = oneLine(fullestOf(quote).text);
  const gone = oneLine(words);
  const at = full.indexOf(gone);
  return {
    sentence: `${numberName(count)} dropped “${gone}”.`,
    on: (
      <span className="serif">
        {at < 0 ? (
          `“${excerpt(full)}”`
        ) : (
          <>
            “{ending(full.slice(0, at))}
            <del>{gone}</del>
            {excerpt(full.slice(at + gone.length))}”
          </>
        )}
      </span>
    ),
    opens: "the sentences",
    drawing: (
      <span className="dots" role="img" aria-label={`${count} of ${quote.variants.length} renderings lack it`}>
        {quote.variants.map(({ article, start }, index) => (
          <i key={`${article} ${start}`} className={index < quote.variants.length - count ? "own" : "lost"} />
        ))}
      </span>
    ),
    number: String(count),
    of: `of ${quote.variants.length} renderings`,
    view: { screen: "quotes", id: quote.id },
  };
}

function useValues(collection: string): Row | null {
  const { data } = useList(collection, "figures", { limit: LOOKED_THROUGH });
  const outletOf = useOutlets(collection);
  const figure = mostValues(data?.pages[0]?.items ?? []);
  if (figure === null) return null;
  const values = differing(figure);
  const strip = stripOf(figure);
  return {
    sentence: `${numberName(values.length)} counts of one thing: ${thing(figure.what)}.`,
    on: values.slice(0, 4).map(({ article, start, text, asOf }) => (
      <span key={`${article} ${start}`} className="value-given">
        <span className="serif">“{oneLine(text)}”</span> {outletOf(article)}
        {asOf !== null && `, ${dayWords(asOf, values)}`}
      </span>
    )),
    opens: "all of them",
    drawing: strip && (
      <span className="strip" aria-hidden="true">
        {strip.marks
          .filter(({ index }) => values.some((value) => value === figure.values[index]))
          .map(({ index, from, to, openHigh, openLow }) => (
            <span key={index}>
              <b style={{ left: `${openLow ? to : from}%` }}>{figure.values[index]?.value?.toLocaleString("en")}</b>
              <i
                className={[openHigh ? "open-high" : "", openLow ? "open-low" : ""].join(" ").trim()}
                style={{ left: `${from}%`, width: `max(9px, ${to - from}%)` }}
              />
            </span>
          ))}
      </span>
    ),
    number: String(values.length),
    of: `values in ${counted(new Set(figure.values.map(({ article }) => outletOf(article))).size, "outlet")}`,
    view: { screen: "figures", id: figure.id },
  };
}

function useFall(collection: string): Row | null {
  const { data } = useList(collection, "sources", { limit: 20 });
  const source = (data?.pages[0]?.items ?? []).find(({ statements }) => statements > 0);
  const { data: tally } = useTally(collection, source === undefined ? [] : [source.key]);
  if (source === undefined || tally === undefined) return null;
  const { claims, signs } = tally;
  if (claims.touched === 0) return null;
  const who = /^an? /iu.test(source.name) ? source.name.replace(/^an? /iu, "the ") : within(source.name);
  return {
    sentence: `If ${who} is wrong, ${claims.fallen} of ${claims.all} claims fall.`,
    on: (
      <>
        {claims.stand} stand, {claims.open} are open, {claims.never} never had an origin
        {signs.fallen > 0 && `; ${signs.fallen} of ${counted(signs.all, "conclusion")} fall`}.
      </>
    ),
    opens: `strike ${who}`,
    drawing: <Shares claims={claims} />,
    number: String(claims.fallen),
    of: `of ${claims.all} claims`,
    view: { screen: "claims" },
    filters: { without: [source.key] },
  };
}

/** "people, injury" as it reads in a sentence: what is counted, and in which respect. */
function thing(what: string): string {
  return what.replace(/^([^,]+), (.+)$/u, "$1 ($2)");
}

/** The day; the year too where the values are of several years. */
function dayWords(asOf: string, values: readonly { readonly asOf: string | null }[]): string {
  const years = new Set(values.flatMap((value) => value.asOf?.slice(0, 4) ?? []));
  const words = dateWords(asOf);
  return years.size === 1 && asOf.length > 4 ? words.replace(` ${asOf.slice(0, 4)}`, "") : words;
}

/** Signs of a sentence that stand on one line. */
const EXCERPT = 90;

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function excerpt(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, text.lastIndexOf(" ", EXCERPT))} …`;
}

/** The last words of what stands before others. */
function ending(text: string): string {
  return text.length <= EXCERPT / 2 ? text : `… ${text.slice(text.indexOf(" ", text.length - EXCERPT / 2) + 1)}`;
}
