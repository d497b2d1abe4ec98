import { useState } from "react";
import { useAddress } from "../../address/use-address.ts";
import { ApiError, send } from "../../api/client.ts";
import { useJobs, useList } from "../../api/queries.ts";
import { addTo } from "../../api/upload.ts";
import type { ScreenProps } from "../../desk.tsx";
import { JobRow } from "./job.tsx";
import "../../look/add.css";

/** Files, folders and addresses into the collection; how far each is; and what the articles cite that is not here. */
export default function Add({ collection }: ScreenProps) {
  const { go } = useAddress();
  const { data } = useJobs();
  const [addresses, setAddresses] = useState("");
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [name, setName] = useState("");
  const add = async (files: readonly File[], urls: readonly string[]) => {
    setFailed(null);
    try {
      const { refused } = await addTo(collection, files, urls, (sent) =>
        setSending(`${sent} of ${files.length} files handed over`),
      );
      setAddresses("");
      if (refused.length > 0) setFailed(refused.join("; "));
    } catch (error) {
      setFailed(error instanceof ApiError ? `${error.message} ${error.advice}` : String(error));
    } finally {
      setSending(null);
    }
  };
  const urls = addresses.split(/\s+/u).filter((line) => line !== "");
  const jobs = (data?.jobs ?? []).filter((job) => job.collection === collection);
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Add</h1>
        <p className="soft">Files go to this machine’s own collection and nowhere else.</p>
      </header>
      <div className="beside">
        <div>
          <label
            className={over ? "drop over" : "drop"}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              void add([...event.dataTransfer.files], []);
            }}
          >
            <span className="serif">Drop files here, or choose them.</span>
            <small className="soft">text, HTML, Markdown, PDF, Word, feeds, JSON, CSV, mail, ZIP</small>
            <input type="file" multiple onChange={({ target }) => void add([...(target.files ?? [])], [])} />
          </label>
          <form
            className="addresses"
            onSubmit={(event) => {
              event.preventDefault();
              if (urls.length > 0) void add([], urls);
            }}
          >
            <label htmlFor="addresses">Addresses, one a line</label>
            <textarea id="addresses" rows={3} value={addresses} onChange={({ target }) => setAddresses(target.value)} />
            <button type="submit" className="plain" disabled={urls.length === 0}>
              add {urls.length === 0 ? "" : urls.length}
            </button>
          </form>
          {sending && <p role="status">{sending}</p>}
          {failed && (
            <p role="alert" className="chip red">
              {failed}
            </p>
          )}
          {jobs.length > 0 && <h2 className="part">What was asked for</h2>}
          <ul className="plain-list">
            {jobs.slice(0, 10).map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        </div>
        <aside>
          <Wanted collection={collection} add={(url) => void add([], [url])} />
          <form
            className="addresses"
            onSubmit={(event) => {
              event.preventDefault();
              void send<{ name: string }>("POST", "/api/collections", { name })
                .then((made) => go({ collection: made.name, screen: "add" }))
                .catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
            }}
          >
            <label htmlFor="new">A new collection</label>
            <input id="new" className="field" value={name} onChange={({ target }) => setName(target.value)} />
            <button type="submit" className="plain" disabled={name.trim() === ""}>
              make it
            </button>
          </form>
        </aside>
      </div>
    </section>
  );
}

/** What the articles cite and the collection lacks, each with "add" where there is a link on it. */
function Wanted({ collection, add }: { readonly collection: string; readonly add: (url: string) => void }) {
  const { data } = useList(collection, "wanted", { limit: 50 });
  const wanted = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <h2 className="part">Cited, and not here</h2>
      {wanted.length === 0 && <p className="soft">The articles cite nothing that is missing.</p>}
      <ul className="plain-list">
        {wanted.map(({ name, date, url, cited }) => (
          <li key={`${name} ${url}`}>
            {name} <span className="soft">{[date, `cited ${cited.length}×`].filter(Boolean).join(" · ")}</span>{" "}
            {url !== null && (
              <button type="button" className="plain" aria-label={`add ${name}`} onClick={() => add(url)}>
                add
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
