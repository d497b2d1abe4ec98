import { useState } from "react";
import { Link } from "wouter";
import type { Claim, ClaimStatement } from "../../../contract/index.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { counted } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { useArticles } from "../../api/queries.ts";
import { foldCopies } from "./folded-copies.ts";
import { Rendering } from "./rendering.tsx";

/** Of more statements than this the rest is shown when asked for. */
const SHOWN = 25;

/** The sentence as each article has it, what differs from the fullest marked, copies folded under their original. */
export function Told({ collection, claim }: { readonly collection: string; readonly claim: Claim }) {
  const [all, setAll] = useState(false);
  const outletOf = useOutlets(collection);
  const full = claim.statements.reduce((one, other) => (isFuller(other, one) ? other : one));
  const folded = foldCopies(claim.statements);
  const shown = all ? folded : folded.slice(0, SHOWN);
  const one = (statement: ClaimStatement) => (
    <One collection={collection} statement={statement} full={full.text} isFull={statement === full} />
  );
  return (
    <>
      <h2 className="part">As each has it</h2>
      <ul className="renderings">
        {shown.map(({ statement, copies }) => (
          <li key={keyOf(statement)} className={statement.fallen ? "fallen" : ""}>
            {one(statement)}
            {copies.length > 0 && (
              <details className="copies">
                <summary>
                  {counted(copies.length, "copy", "copies")}:{" "}
                  {[...new Set(copies.map(({ article }) => outletOf(article)))].join(", ")}
                </summary>
                <ul className="renderings">
                  {copies.map((copy) => (
                    <li key={keyOf(copy)} className={copy.fallen ? "fallen" : ""}>
                      {one(copy)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {folded.length > shown.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {folded.length - shown.length} more
        </button>
      )}
    </>
  );
}

function keyOf({ article, start, end }: ClaimStatement): string {
  return `${article} ${start} ${end}`;
}

/** The one that the others are held against: with a source before one without, then the longest. */
function isFuller(one: ClaimStatement, other: ClaimStatement): boolean {
  const stated = Number(one.lineage === "stated") - Number(other.lineage === "stated");
  return stated > 0 || (stated === 0 && one.text.length > other.text.length);
}

function One({
  collection,
  statement,
  full,
  isFull,
}: {
  readonly collection: string;
  readonly statement: ClaimStatement;
  readonly full: string;
  readonly isFull: boolean;
}) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const { data } = useArticles(collection);
  const published = data?.get(statement.article)?.published ?? null;
  const { lineage, section, chain, article, start, text, fallen } = statement;
  return (
    <>
      <p className="who">
        <b>{outletOf(article)}</b>
        <small className="soft">
          {[
            published === null ? "" : dateWords(published),
            section === "headline" ? "headline" : "",
            lineage === "copied" ? "copy" : lineage === "circular" ? "in a ring" : "",
            lineage === "unstated" ? "names no source" : "",
            isFull ? "the fullest" : "",
            fallen ? "fell" : "",
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </small>
      </p>
      <blockquote>
        <Link href={`${to({ screen: "articles", id: article })}#${start}`}>
          <Rendering full={full} text={text} />
        </Link>
        {chain.length > 0 && <small className="way-words">{chain.map((name) => ` ← ${name}`).join("")}</small>}
      </blockquote>
    </>
  );
}
