import type { Failure } from "../../server/failure.ts";
import type { Job } from "../../server/jobs/job.ts";
import { send } from "./client.ts";
import { pathOfFile } from "./dropped.ts";
import { collectionPath } from "./queries.ts";

/** How far the handing over of files is. */
export interface Sent {
  /** The file that is sent now. */
  readonly file: string;
  readonly done: number;
  readonly all: number;
}

/**
 * Sends files to the server of this machine, one after another, and asks for them to be added with the addresses. Files
 * that the server refuses are named, each with why. Rejects with the signal's reason where it stops, and nothing is added.
 */
export async function addTo(
  collection: string,
  files: readonly File[],
  addresses: readonly string[],
  progress: (sent: Sent) => void = () => {},
  signal?: AbortSignal,
): Promise<{ job: Job | null; refused: string[] }> {
  const refused: string[] = [];
  const upload = files.length === 0 ? null : (await send<{ upload: string }>("POST", "/api/uploads")).upload;
  for (const [done, file] of files.entries()) {
    const name = pathOfFile(file);
    progress({ file: name, done, all: files.length });
    const response = await fetch(`/api/uploads/${upload}?name=${encodeURIComponent(name)}`, {
      method: "PUT",
      body: file,
      ...(signal && { signal }),
    });
    // One that is refused is named; the others go on.
    if (!response.ok) refused.push(`${name}: ${await reasonOf(response)}`);
  }
  if (refused.length === files.length && addresses.length === 0) return { job: null, refused };
  const job = await send<Job>("POST", `${collectionPath(collection)}/jobs`, { kind: "add", upload, addresses });
  return { job, refused };
}

async function reasonOf(response: Response): Promise<string> {
  const body: Partial<Failure> | null = await response.json().catch(() => null);
  return body?.error?.what ?? "it was refused";
}
