import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createRoute, z } from "@hono/zod-openapi";
import { Failure, RequestError } from "../failure.ts";
import { Job } from "../jobs/job.ts";
import { CollectionParam, jsonRoute, type Routes } from "./context.ts";

/** Bytes of an uploaded file: what ingest takes of one. */
const LARGEST = 20 * 1024 * 1024;
const UPLOAD = /^[0-9a-f-]{36}$/u;
/** A file's path within what was dropped: no way out of it. */
const FILE_NAME = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\0\\:*?"<>|]{1,300}$/u;

const Asked = z.object({
  kind: z.enum(["add", "reread"]).default("add"),
  /** Files that were uploaded; null where there are none. */
  upload: z.string().regex(UPLOAD).nullable().default(null),
  addresses: z
    .array(z.url({ protocol: /^https?$/u }))
    .max(10_000)
    .default([]),
});

/** Uploads, and the long work that adds them. */
export const jobRoutes: Routes = (app, { collections, jobs }) => {
  const folderOf = (upload: string) => join(collections.home, "uploads", upload);

  app.openapi(
    jsonRoute("post", "/api/uploads", "Begins an upload", z.object({ upload: z.string() }), {}),
    async (context) => {
      const upload = randomUUID();
      await mkdir(folderOf(upload), { recursive: true });
      return context.json({ upload }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: "put",
      path: "/api/uploads/{upload}",
      summary: "One file of an upload, as it is",
      request: {
        params: z.object({
          upload: z
            .string()
            .regex(UPLOAD)
            .openapi({ param: { name: "upload", in: "path" } }),
        }),
        query: z.object({ name: z.string().regex(FILE_NAME, "a file's name, with the folders it lies in") }),
        body: { content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } } },
      },
      responses: {
        200: { description: "kept", content: { "application/json": { schema: z.object({ bytes: z.int() }) } } },
        default: { description: "why it was refused", content: { "application/json": { schema: Failure } } },
      },
    }),
    async (context) => {
      const { upload } = context.req.valid("param");
      const { name } = context.req.valid("query");
      const folder = folderOf(upload);
      const path = resolve(folder, name);
      if (!path.startsWith(resolve(folder) + sep)) {
        throw new RequestError(400, "name-refused", `“${name}” leads out of the upload.`, {
          advice: "Name the file itself.",
        });
      }
      await mkdir(join(path, ".."), { recursive: true });
      let bytes = 0;
      const counted = new Transform({
        transform(chunk: Buffer, _, done) {
          bytes += chunk.length;
          if (bytes <= LARGEST) return done(null, chunk);
          return done(
            new RequestError(413, "too-large", `${basename(name)} is larger than 20 MB.`, {
              advice: "Add a smaller file, or its text alone.",
            }),
          );
        },
      });
      const body = context.req.raw.body;
      await pipeline(
        body ? Readable.fromWeb(body as never) : Readable.from([]),
        counted,
        createWriteStream(path),
      ).catch(async (error: unknown) => {
        await rm(path, { force: true });
        throw error;
      });
      return context.json({ bytes }, 200);
    },
  );

  app.openapi(
    jsonRoute("post", "/api/collections/{collection}/jobs", "Adds what was uploaded, and addresses", Job, {
      params: CollectionParam,
      body: { content: { "application/json": { schema: Asked } }, required: true },
    }),
    async (context) => {
      const { collection } = context.req.valid("param");
      const { kind, upload, addresses } = context.req.valid("json");
      const folder = upload === null ? null : folderOf(upload);
      const files = folder === null ? [] : await filesIn(folder);
      if (kind === "add" && files.length + addresses.length === 0) {
        throw new RequestError(400, "nothing-to-add", "There is nothing to add.", {
          advice: "Upload files first, or give addresses.",
        });
      }
      if (kind === "reread") await collections.get(collection);
      const job = jobs.ask({
        collection,
        kind,
        inputs: [...files, ...addresses],
        upload: folder,
        total: kind === "add" ? files.length + addresses.length : null,
      });
      return context.json(job, 200);
    },
  );

  app.openapi(
    jsonRoute("get", "/api/jobs", "All jobs, the newest first", z.object({ jobs: z.array(Job) }), {}),
    (context) => context.json({ jobs: jobs.all() }, 200),
  );

  const JobParam = z.object({ job: z.string().openapi({ param: { name: "job", in: "path" } }) });
  const known = (id: string, job: Job | null): Job => {
    if (job !== null) return job;
    throw new RequestError(404, "job-unknown", `There is no job “${id}”.`, {
      advice: "Take an id from the list of jobs.",
    });
  };
  app.openapi(jsonRoute("get", "/api/jobs/{job}", "One job", Job, { params: JobParam }), (context) => {
    const { job } = context.req.valid("param");
    return context.json(known(job, jobs.get(job)), 200);
  });
  app.openapi(
    jsonRoute("delete", "/api/jobs/{job}", "Cancels a job; what it added stays", Job, { params: JobParam }),
    (context) => {
      const { job } = context.req.valid("param");
      return context.json(known(job, jobs.cancel(job)), 200);
    },
  );
};

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    throw new RequestError(404, "upload-unknown", "There is no such upload.", {
      advice: "Begin one with POST /api/uploads.",
    });
  }
}
