import { useEffect } from "react";
import { counted } from "../../../publish/wording.ts";
import { useJobs } from "../../api/jobs.ts";
import type { ScreenProps } from "../screen-parts.ts";
import "../../look/add.css";
import { Addresses } from "./addresses.tsx";
import { Drop } from "./drop.tsx";
import { takeOver } from "./handed-over.ts";
import { JobRow } from "./job.tsx";
import { NewCollection } from "./new-collection.tsx";
import { useAdding } from "./use-adding.ts";
import { WantedList } from "./wanted.tsx";

/** Jobs that are shown. */
const SHOWN = 10;

/** Files, folders and addresses into the collection; how far each is; and what the articles cite that is not here. */
export default function Add({ collection }: ScreenProps) {
  const { data } = useJobs();
  const { add, sent, cancel, failed, refused } = useAdding(collection);
  useEffect(() => {
    // Taken once the screen stands: a drawing may be begun and given up, and what it had taken would be lost with it.
    const begin = setTimeout(() => void add(takeOver(), []));
    return () => clearTimeout(begin);
  }, [add]);
  const jobs = (data?.jobs ?? []).filter((job) => job.collection === collection);
  return (
    <section className="screen" aria-labelledby="title">
      <header className="head">
        <h1 id="title">Add to {collection}</h1>
        <p className="soft">
          What you add is kept on this machine and sent nowhere. Addresses are fetched from where they are.
        </p>
      </header>
      <div className="beside">
        <div>
          <Drop take={(files) => void add(files, [])} />
          <Addresses take={(addresses) => add([], addresses)} />
          {sent !== null && (
            <div className="sending" role="status">
              <p>
                Handing over <b>{sent.file}</b>, {sent.done + 1} of {counted(sent.all, "file")}{" "}
                <button type="button" className="plain" onClick={cancel}>
                  cancel
                </button>
              </p>
              <progress max={sent.all} value={sent.done} aria-label="files handed over" />
            </div>
          )}
          {failed !== null && (
            <p role="alert" className="add-failed">
              {failed}
            </p>
          )}
          {refused.length > 0 && (
            <div role="alert" className="add-failed">
              <p>{counted(refused.length, "file was", "files were")} not taken:</p>
              <ul>
                {refused.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </div>
          )}
          {jobs.length > 0 && <h2 className="part">What was added</h2>}
          <ul className="plain-list short jobs">
            {jobs.slice(0, SHOWN).map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        </div>
        <aside>
          <WantedList collection={collection} add={(url) => void add([], [url])} />
          <NewCollection />
        </aside>
      </div>
    </section>
  );
}
