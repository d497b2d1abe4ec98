import { useEffect, useState } from "react";
import { Link } from "wouter";
import type { Job } from "../../../server/jobs/job.ts";
import { useAddress } from "../../address/use-address.ts";
import { send } from "../../api/client.ts";
import { nameInUpload, reasonBeside } from "./name-in-upload.ts";
import { paceWords } from "./pace-words.ts";

/** Files of which is told what came of each, the last ones. */
const SHOWN = 200;

/** A job: how far it is, how fast and how long still; what came of each file, what could not be read and why. */
export function JobRow({ job }: { readonly job: Job }) {
  const { to } = useAddress();
  const now = useNow(job.state === "running");
  const name = (file: string) => nameInUpload(file, job.upload);
  const unread = job.files.filter(({ message }) => message !== null);
  const others = job.files.filter(({ message }) => message === null).slice(-SHOWN);
  const running = job.state === "running" || job.state === "waiting";
  return (
    <li className="job">
      <p role={running ? "status" : undefined}>
        <b>{stateWords(job, now)}</b>{" "}
        {running && (
          <button type="button" className="plain" onClick={() => void send("DELETE", `/api/jobs/${job.id}`)}>
            cancel
          </button>
        )}
        {job.state === "done" && job.added > 0 && (
          <Link className="link" href={to({ screen: "claims" })}>
            see the claims
          </Link>
        )}
      </p>
      {running && job.total !== null && <progress max={job.total} value={job.done} aria-label="files done" />}
      <p className="soft">{countWords(job)}</p>
      {unread.length > 0 && (
        <ul className="unread">
          {unread.map(({ file, message }) => (
            <li key={`${file} ${message}`}>
              <b>{name(file)}</b> {reasonBeside(name(file), message ?? "")}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details open={running}>
          <summary>{running ? "Each file" : `What came of each of ${job.files.length} files`}</summary>
          <ul className="each-file">
            {others.toReversed().map(({ file, what }) => (
              <li key={`${file} ${what}`}>
                <span>{name(file)}</span> <span className="soft">{what}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function countWords({ added, alreadyThere, files, brought }: Job): string {
  const unread = files.filter(({ message }) => message !== null).length;
  return [
    added > 0 ? `${added} added` : "",
    alreadyThere > 0 ? `${alreadyThere} already there` : "",
    unread > 0 ? `${unread} could not be read` : "",
    brought.length > 0 ? `brought what was cited: ${brought.join(", ")}` : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function stateWords(job: Job, now: number): string {
  switch (job.state) {
    case "waiting":
      return "Waits for its turn";
    case "running":
      return job.stage === "linking" ? "All read; linking them to each other …" : `Reading: ${paceWords(job, now)}`;
    case "done":
      return job.kind === "reread" ? "Read anew" : "Done";
    case "failed":
      return `Failed: ${job.message ?? "for a reason that is not known"}`;
    case "cancelled":
      return "Cancelled; what was added stays";
  }
}

/** The time, told anew every second while that matters. */
function useNow(matters: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!matters) return;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [matters]);
  return now;
}
