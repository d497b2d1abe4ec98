import type { Failure } from "../../server/failure.ts";
import type { Job } from "../../server/jobs/job.ts";
import { send } from "./client.ts";
import { pathOfFile } from "./dropped.ts";
import { collectionPath } from "./queries.ts";

/**
 * Sends files to the server of this machine, one after another, and asks for them to be added with the addresses. Files
 * that the server refuses are named, each with why.
 */
export async function addTo(
  collection: string,
  files: readonly File[],
  addresses: readonly string[],
  progress: (sent: number) => void = () => {},
): Promise<{ job: Job; refused: string[] }> {
  const refused: string[] = [];
  const upload = files.length === 0 ? null : (await send<{ upload: string }>("POST", "/api/uploads")).upload;
  for (const [sent, file] of files.entries()) {
    const name = pathOfFile(file);
    const response = await fetch(`/api/uploads/${upload}?name=${encodeURIComponent(name)}`, {
      method: "PUT",
      body: file,
    });
    // One that is refused is named; the others go on.
    if (!response.ok) refused.push(`${name}: ${await reasonOf(response)}`);
    progress(sent + 1);
  }
  const job = await send<Job>("POST", `${collectionPath(collection)}/jobs`, { kind: "add", upload, addresses });
  return { job, refused };
}

async function reasonOf(response: Response): Promise<string> {
  const body: Partial<Failure> | null = await response.json().catch(() => null);
  return body?.error?.what ?? "it was refused";
}
