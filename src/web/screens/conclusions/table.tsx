import { Link } from "wouter";
import type { Sign } from "../../../contract/index.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { useAddress } from "../../address/use-address.ts";
import { useEntryName, useOutlets } from "../../api/names.ts";
import { useArticles } from "../../api/queries.ts";
import { WithoutSwitch } from "../../struck/switch.tsx";
import "../../look/conclusions.css";
import { legsOf } from "./legs.ts";

/** A conclusion as a table on its signs: a standing one holds it up, a fallen one leans loose, its words still legible. */
export function ConclusionTable({
  collection,
  sign,
  under = "h1",
}: {
  readonly collection: string;
  readonly sign: Sign;
  /** The heading that it stands under. */
  readonly under?: "h1" | "h2";
}) {
  const Heading = under === "h1" ? "h2" : "h3";
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const nameOf = useEntryName(collection);
  const { data: articles } = useArticles(collection);
  const { conclusion, relation, premises, fallen, open } = sign;
  const published = articles?.get(conclusion.article)?.published ?? null;
  const { all, left } = legsOf(sign);
  return (
    <article className={`conclusion ${fallen ? "fallen" : open ? "open" : ""}`}>
      <div className="top">
        <Heading className="drawn">
          <Link href={`${to({ screen: "articles", id: conclusion.article })}#${conclusion.start}`}>
            “{clean(conclusion.text)}”
          </Link>
        </Heading>
        <span className="origin-number">
          {left < all ? (
            <>
              <span className="before">{all}</span> <span aria-hidden="true">→</span>
              <span className="unseen">, now</span> <b className={left === 0 ? "none" : ""}>{left}</b>
            </>
          ) : (
            <b>{all}</b>
          )}
          <small>{all === 1 ? "sign" : "signs"}</small>
        </span>
        <p className="soft">
          <b>{outletOf(conclusion.article)}</b>
          {published !== null && `, ${dateWords(published)}`}
          {relation === "attacks" && <span className="chip red">these signs speak against it</span>}
          {fallen && <span className="chip">fell: no sign has an origin left</span>}
          {open && <span className="chip amber dashed">open: what is left may be the one struck</span>}
          {!fallen && !open && left < all && <span className="chip">still stands</span>}
        </p>
      </div>
      {premises.length === 0 ? (
        <p className="soft no-legs">No sign is named in the text.</p>
      ) : (
        <ul className="legs">
          {premises.map((premise) => (
            <li
              key={`${premise.start} ${premise.text}`}
              className={premise.fallen ? "leg loose" : premise.origin === null ? "leg own" : "leg"}
            >
              <p className="serif">
                {premise.claim === null ? (
                  clean(premise.text)
                ) : (
                  <Link href={to({ screen: "claims", id: premise.claim })}>{clean(premise.text)}</Link>
                )}
              </p>
              <p className="from">
                {premise.origin === null ? (
                  <span className="soft">names no source, or is the writer’s own</span>
                ) : (
                  <>
                    ← {premise.fallen ? <s>{nameOf(premise.origin)}</s> : <b>{nameOf(premise.origin)}</b>}
                    <WithoutSwitch source={premise.origin} name={nameOf(premise.origin)} />
                  </>
                )}
                {premise.fallen && <span className="unseen"> (fell)</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function clean(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
