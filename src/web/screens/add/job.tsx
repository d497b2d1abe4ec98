import type { Job } from "../../../server/jobs/job.ts";
import { send } from "../../api/client.ts";

/** A job: how far it is, how fast and how long still, what could not be read and why, what was there already. */
export function JobRow({ job }: { readonly job: Job }) {
  const unread = job.files.filter(({ what }) => what === "unreadable");
  const running = job.state === "running" || job.state === "waiting";
  return (
    <li>
      <p role={running ? "status" : undefined}>
        <b>{stateWords(job)}</b>{" "}
        {running && (
          <button type="button" className="plain" onClick={() => void send("DELETE", `/api/jobs/${job.id}`)}>
            cancel
          </button>
        )}
      </p>
      {running && job.total !== null && <progress max={job.total} value={job.done} aria-label="files done" />}
      <p className="soft">
        {[
          job.added > 0 ? `${job.added} added` : "",
          job.alreadyThere > 0 ? `${job.alreadyThere} already there` : "",
          unread.length > 0 ? `${unread.length} could not be read` : "",
          job.brought.length > 0 ? `brought what was cited: ${job.brought.join(", ")}` : "",
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      {unread.length > 0 && (
        <ul>
          {unread.slice(0, 20).map(({ file, message }) => (
            <li key={file}>
              {file.split("/").at(-1)}: {message}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function stateWords(job: Job): string {
  switch (job.state) {
    case "waiting":
      return "waits for its turn";
    case "running":
      return job.stage === "linking" ? "linking" : paceWords(job);
    case "done":
      return "done";
    case "failed":
      return `failed: ${job.message ?? "for a reason that is not known"}`;
    case "cancelled":
      return "cancelled; what was added stays";
  }
}

/** "12 of 30 files, 2.1 a second, 9 s left". */
export function paceWords({ done, total, began }: Job, now: number = Date.now()): string {
  const of = total === null ? `${done} files` : `${done} of ${total} files`;
  const seconds = began === null ? 0 : (now - began) / 1000;
  if (done === 0 || seconds <= 0) return of;
  const rate = done / seconds;
  const left = total === null ? "" : `, ${Math.max(0, Math.round((total - done) / rate))} s left`;
  return `${of}, ${rate.toFixed(1)} a second${left}`;
}
