import { useQueryClient } from "@tanstack/react-query";
import { type ComponentType, useCallback, useState } from "react";
import { Link } from "wouter";
import type { Reading } from "../../../contract/index.ts";
import { useCollections } from "../../api/queries.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import "../../look/start.css";
import { worldQuery } from "../articles/use-world.ts";
import { Box } from "./box.tsx";
import { Example } from "./example.tsx";
import { FilesTo } from "./files-to.tsx";

const pastedPart = async () => (await import("./pasted.tsx")).default;

type Pasted = ComponentType<{ readonly reading: Reading; readonly took: number; readonly leave: () => void }>;

/** What the desk opens with: a box that reads what is pasted into it, and what was found in a collection. */
export default function Start() {
  const [read, setRead] = useState<{
    readonly reading: Reading;
    readonly took: number;
    readonly Pasted: Pasted;
  } | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const leave = useCallback(() => setRead(null), []);
  const show = useCallback(async (reading: Reading, took: number) => {
    const Pasted = await pastedPart();
    setRead({ reading, took, Pasted });
  }, []);
  const queries = useQueryClient();
  // What shows a text comes while somebody gets ready to paste one, so that nothing is waited for once it is read.
  const prepare = useCallback(() => {
    pastedPart().catch(() => {});
    void queries.prefetchQuery(worldQuery);
  }, [queries]);
  if (read !== null) return <read.Pasted reading={read.reading} took={read.took} leave={leave} />;
  return (
    <section className="screen start" aria-labelledby="title">
      <h1 id="title">Who said it first?</h1>
      <p className="start-what soft">
        Hearsay reads the news, follows every statement back to its origin, and counts origins instead of outlets.
      </p>
      <Box show={show} take={setFiles} prepare={prepare} />
      {files.length > 0 && <FilesTo files={files} drop={() => setFiles([])} />}
      <Found />
    </section>
  );
}

/** What was found in the first collection that can be opened; the others by name. */
function Found() {
  const { data, error, refetch } = useCollections();
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Loading what="collections" />;
  const there = data.collections.filter(({ message }) => message === null);
  const broken = data.collections.filter(({ message }) => message !== null);
  const [first, ...others] = there.toSorted((one, other) => (other.articles ?? 0) - (one.articles ?? 0));
  return (
    <>
      {first === undefined ? (
        <p className="start-next">
          There is no collection yet. Drop or choose some reports of one event above, and Hearsay makes one of them: who
          said what first, and who copied it. Or end it and run <code>npm start</code>, which brings an example along.
        </p>
      ) : (
        <Example collection={first.name} />
      )}
      {others.length > 0 && (
        <p className="start-others soft">
          Other collections:{" "}
          {others.map(({ name }, index) => (
            <span key={name}>
              {index > 0 && " · "}
              <Link className="link" href={`/c/${encodeURIComponent(name)}/overview`}>
                {name}
              </Link>
            </span>
          ))}
        </p>
      )}
      {broken.map(({ name, message }) => (
        <p key={name} className="start-others" role="alert">
          <b>{name}</b> can’t be opened: {message}
        </p>
      ))}
    </>
  );
}
