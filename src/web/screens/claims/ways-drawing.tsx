import type { Claim } from "../../../contract/index.ts";
import { TYPE_WORDS } from "../../../publish/wording.ts";
import { WithoutSwitch } from "../../struck/switch.tsx";
import { type Way, waysOf } from "./ways.ts";

/** Pixels of a line of the drawing. */
const LINE = 30;
const HOW = { own: "", copy: "copy", circular: "in a ring", unstated: "" } as const;

/** The ways that a claim came, from origin through relays to outlets: a drawing that is a list for whoever hears it. */
export function WaysDrawing({
  claim,
  outletOf,
}: {
  readonly claim: Claim;
  readonly outletOf: (article: string) => string;
}) {
  const ways = waysOf(claim, outletOf);
  return (
    <div className="ways">
      <p className="ways-head soft" aria-hidden="true">
        <span>first source</span>
        <span>through</span>
        <span>outlets</span>
      </p>
      <ul>
        {ways.map((way, index) => (
          <li key={`${way.origin?.key} ${way.relays.join(" ")}`} className={classOf(way)}>
            <div className="way-origin">
              {way.origin === null ? (
                <span>
                  <span className="soft">lineage not stated</span>
                  <small className="soft">{way.ends.length === 1 ? "it names" : "they name"} no source</small>
                </span>
              ) : (
                <span className={ways[index - 1]?.origin?.key === way.origin.key ? "again" : ""}>
                  <b>{way.origin.fallen ? <s>{way.origin.name}</s> : way.origin.name}</b>
                  <small className="soft">{TYPE_WORDS[way.origin.type]}</small>
                </span>
              )}
              {way.origin !== null && <WithoutSwitch source={way.origin.key} name={way.origin.name} />}
              <i aria-hidden="true" />
            </div>
            <Curves relays={way.relays.length} ends={way.ends.length} />
            <div className="way-relays">
              {way.relays.length === 0 ? (
                <span className="unseen">straight to</span>
              ) : (
                way.relays.map((relay) => <b key={relay}>{relay}</b>)
              )}
            </div>
            <ul className="way-ends">
              {way.ends.map(({ outlet, how, fallen }) => (
                <li key={outlet} className={`${how} ${fallen ? "fallen" : ""}`}>
                  <i aria-hidden="true" className={how === "circular" ? "copy" : how} />
                  {outlet} <small className="soft">{HOW[how]}</small>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** From the middle of the left side to each outlet on the right. */
function Curves({ relays, ends }: { readonly relays: number; readonly ends: number }) {
  const height = Math.max(ends, 1) * LINE;
  const middle = height / 2;
  return (
    <svg className="curves" viewBox={`0 0 300 ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
      <title>the way</title>
      <path d={`M0 ${middle} H${relays === 0 ? 170 : 60}`} />
      {relays > 0 && <path d={`M150 ${middle} H180`} />}
      {Array.from({ length: ends }, (_, at) => {
        const y = at * LINE + LINE / 2;
        const from = relays === 0 ? 170 : 180;
        return <path key={y} d={`M${from} ${middle} C240 ${middle} 240 ${y} 300 ${y}`} />;
      })}
    </svg>
  );
}

function classOf({ origin }: Way): string {
  if (origin === null) return "way none";
  return origin.fallen ? "way fallen" : "way";
}
