import { Link } from "wouter";
import type { FigureGroup } from "../../../contract/index.ts";
import { dateWords } from "../../../publish/date-words.ts";
import { useAddress } from "../../address/use-address.ts";
import { useEntryName, useOutlets } from "../../api/names.ts";
import { WithoutSwitch } from "../../struck/switch.tsx";
import { clashing, stripOf, valuesInOrder } from "./strip.ts";

/** Half of a mark's width, in pixels. */
const HALF = 4.5;

/** One thing counted: its values as marks on one scale, the least first, with who gave each and as of when. */
export function Figure({
  collection,
  figure,
  before,
  isAlone = false,
}: {
  readonly collection: string;
  readonly figure: FigureGroup;
  /** The same with nothing struck. */
  readonly before: FigureGroup;
  readonly isAlone?: boolean;
}) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const nameOf = useEntryName(collection);
  const strip = stripOf(before);
  const clashes = clashing(figure);
  const Title = isAlone ? "h1" : "h2";
  return (
    <>
      <Title className="figure-title">
        {isAlone ? figure.what : <Link href={to({ screen: "figures", id: figure.id })}>{figure.what}</Link>}{" "}
        {figure.conflict && (
          <span className={`chip ${figure.byTime ? "amber" : "red"}`}>
            {figure.byTime ? "values differ, and time explains it" : "values cannot all hold"}
          </span>
        )}
        {before.conflict && !figure.conflict && <span className="chip">what is left agrees</span>}
      </Title>
      {strip && strip.low !== strip.high && (
        <p className="scale soft" aria-hidden="true">
          <span />
          <span className="ends">
            <span style={{ left: `calc(${strip.lowAt}% + ${HALF}px)` }}>{strip.low.toLocaleString("en")}</span>
            <span style={{ left: `calc(${strip.highAt}% + ${HALF}px)` }}>{strip.high.toLocaleString("en")}</span>
          </span>
          <span />
        </p>
      )}
      <ul className="values">
        {valuesInOrder(figure).map(({ value, index }) => {
          const mark = strip?.marks.find((each) => each.index === index);
          const fallen = value.fallen === true;
          const how = [
            mark?.openHigh ? "open-high" : "",
            mark?.openLow ? "open-low" : "",
            value.origin === null ? "none" : "",
            clashes.has(index) ? "clash" : "",
          ];
          return (
            <li key={`${value.article} ${value.start}`} className={fallen ? "fallen" : ""}>
              <Link className="serif" href={`${to({ screen: "articles", id: value.article })}#${value.start}`}>
                {value.text.replaceAll(/\s+/gu, " ").trim()}
              </Link>
              <span className="strip" aria-hidden="true">
                {mark && (
                  <i
                    className={how.join(" ").trim()}
                    style={{ left: `${mark.from}%`, width: `max(9px, ${mark.to - mark.from}%)` }}
                  />
                )}
              </span>
              <span className="given">
                <b>{outletOf(value.article)}</b>{" "}
                <span className="soft">
                  {value.origin === null ? (
                    "lineage not stated"
                  ) : (
                    <>← {fallen ? <s>{nameOf(value.origin)}</s> : nameOf(value.origin)}</>
                  )}
                  {value.asOf !== null && ` · as of ${dateWords(value.asOf)}`}
                  {clashes.has(index) && !fallen && <span className="unseen"> · clashes with another value</span>}
                  {fallen && <span className="unseen"> · fell</span>}
                </span>
                {value.origin !== null && <WithoutSwitch source={value.origin} name={nameOf(value.origin)} />}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
