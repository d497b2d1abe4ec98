import { useCallback, useMemo, useState } from "react";
import type { Reading } from "../../../contract/index.ts";
import { readerMarkup } from "../../../publish/reader.ts";
import { standings, tally, waysOf, withoutSources } from "../../../publish/strike/index.ts";
import { type Keys, useKeys } from "../../keys/use-keys.ts";
import { Key } from "../../parts/key.tsx";
import { Page } from "../articles/reader.tsx";
import { useWorld } from "../articles/use-world.ts";

/** A pasted text as the reader shows an article. What is struck in it is struck here alone, since it is kept nowhere. */
export default function Pasted({
  reading,
  took,
  leave,
}: {
  readonly reading: Reading;
  /** How long it took to read, in milliseconds. */
  readonly took: number;
  readonly leave: () => void;
}) {
  const [struck, strikeOut] = useState<readonly string[]>([]);
  const left = useMemo(() => withoutSources(reading, struck).reading, [reading, struck]);
  const world = useWorld(reading);
  const markup = useMemo(() => readerMarkup(left, undefined, world), [left, world]);
  const strike = useCallback(async (name: string) => {
    strikeOut((before) => (before.includes(name) ? before.filter((each) => each !== name) : [...before, name]));
    return true;
  }, []);
  const keys = useMemo<Keys>(() => ({ u: () => strikeOut([]) }), []);
  useKeys(keys);
  return (
    <>
      {struck.length > 0 && <StruckHere reading={left} struck={struck} takeBack={() => strikeOut([])} />}
      <section className="screen reader-screen">
        <p className="back soft">
          <button type="button" className="link" onClick={leave}>
            Another text
          </button>{" "}
          › read here in {(took / 1000).toLocaleString("en", { maximumFractionDigits: 1 })} s; nothing left this machine
        </p>
        <Page markup={markup} text={left.article.text} strike={strike} leave={leave} />
      </section>
    </>
  );
}

function StruckHere({
  reading,
  struck,
  takeBack,
}: {
  readonly reading: Reading;
  readonly struck: readonly string[];
  readonly takeBack: () => void;
}) {
  const words = useMemo(() => {
    const ways = waysOf(reading);
    const keys = [...ways.sources.values()].filter(({ name }) => struck.includes(name)).map(({ key }) => key);
    const all = standings(ways, new Set(keys));
    return tally(
      reading.attributions.flatMap(({ id }) => all.get(id) ?? []),
      "statement",
    );
  }, [reading, struck]);
  return (
    <div className="struck-bar" role="status">
      <p>
        without{" "}
        {struck.map((name, index) => (
          <span key={name}>
            {index > 0 && ", "}
            <s>{name}</s>
          </span>
        ))}
      </p>
      <p>{words}</p>
      <button type="button" onClick={takeBack}>
        take back <Key>u</Key>
      </button>
    </div>
  );
}
