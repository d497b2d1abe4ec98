import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { type ReaderMarkup, readerMarkup } from "../../../publish/reader.ts";
import { useAddress } from "../../address/use-address.ts";
import { useArticle, useList } from "../../api/queries.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import "../../look/articles.css";
import { copy } from "./copy.ts";
import { elsewhereOf } from "./elsewhere.ts";
import { leadTo } from "./lead-to.ts";
import { ReadingPage } from "./reading-page.ts";
import { useStruckHere } from "./use-struck-here.ts";
import { useWorld } from "./use-world.ts";

/** Claims that an article can have a part in, at most. */
const CLAIMS = 1000;
/** Milliseconds that it is told what came of something. */
const TOLD = 2600;

/** An article with its source sheet, its marks and who says what beside it, as its own page shows it. */
export function Reader({ collection, article }: { readonly collection: string; readonly article: string }) {
  const { to, go } = useAddress();
  const leave = useCallback(() => go({ screen: "articles" }), [go]);
  const { data: reading, error, isPending, refetch } = useArticle(collection, article);
  const { without, strike } = useStruckHere(collection, reading);
  const claims = useList(collection, "claims", { article: [reading?.article.id ?? article], limit: CLAIMS });
  const elsewhere = useMemo(() => {
    const items = claims.data?.pages.flatMap((each) => each.items) ?? [];
    return elsewhereOf(items, reading?.article.id ?? article, (claim) => to({ screen: "claims", id: claim }));
  }, [claims.data, reading, article, to]);
  const world = useWorld(reading);
  const markup = useMemo(
    () => (without === undefined ? null : readerMarkup(without, elsewhere, world)),
    [without, elsewhere, world],
  );
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (isPending || markup === null || without === undefined) return <Loading what="the article" />;
  return (
    <section className="screen reader-screen">
      <p className="back soft">
        <Link href={to({ screen: "articles" })}>Articles</Link> › {without.article.outlet ?? without.article.file}
      </p>
      <Page markup={markup} text={without.article.text} strike={strike} leave={leave} />
    </section>
  );
}

/**
 * The article itself, with its keys.
 *
 * @param leave what Escape does when nothing is open
 */
export function Page({
  markup,
  text,
  strike,
  leave,
}: {
  readonly markup: ReaderMarkup;
  readonly text: string;
  readonly strike: (name: string) => Promise<boolean>;
  readonly leave: () => void;
}) {
  const [, navigate] = useLocation();
  const root = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState<ReadingPage | null>(null);
  const [told, tell] = useState("");
  const striking = useRef(strike);
  striking.current = strike;
  const inner = useMemo(
    () => ({ __html: markup.head + markup.sheet + markup.conclusions + markup.article + markup.tables }),
    [markup],
  );

  useEffect(() => {
    if (root.current === null) return;
    const opened = new ReadingPage(root.current, {
      copy: (note) => void copy(note).then(tell),
      open: navigate,
      strike: (name) =>
        void striking
          .current(name)
          .then(
            (isKnown) => isKnown || tell(`${name} is struck in this article alone: the collection has no such source.`),
          )
          .catch(() => tell(`${name} is struck in this article alone: Hearsay does not answer.`)),
    });
    setPage(opened);
    return () => opened.close();
  }, []);
  useLayoutEffect(() => page?.renew(), [page, inner]);
  useEffect(() => {
    if (page === null) return;
    const lead = () => root.current && leadTo(root.current, page, markup, text, location.hash);
    lead();
    addEventListener("hashchange", lead);
    return () => {
      removeEventListener("hashchange", lead);
      globalThis.CSS.highlights?.delete("led-to");
    };
    // Only once: what is struck later changes no place.
  }, [page]);
  useEffect(() => {
    if (told === "") return;
    const silence = setTimeout(() => tell(""), TOLD);
    return () => clearTimeout(silence);
  }, [told]);

  const keys = useMemo<Keys>(
    () => ({
      j: () => page?.step(1),
      k: () => page?.step(-1),
      Enter: () => page?.keepOpen(),
      c: () => page?.copyShown(),
      w: () => page?.strikeShown() || tell("Nobody is stated here who could be struck."),
      Escape: () => page?.dismiss() || leave(),
    }),
    [page, leave],
  );
  useKeys(keys);

  return (
    <>
      <style>{markup.look}</style>
      <div className="reader">
        {/* Safe: publish/page/markup.ts escapes all that an article says. */}
        <div className="page-root js" ref={root} dangerouslySetInnerHTML={inner} />
      </div>
      <p className="said-here" role="status">
        {told}
      </p>
    </>
  );
}
