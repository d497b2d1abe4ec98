import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Job } from "./job.ts";

/** Jobs as files of a folder, so that a restart finds them. */
export class JobFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All that can be read, the earliest first; what can't is left where it is. */
  all(): Job[] {
    mkdirSync(this.#folder, { recursive: true });
    const jobs = readdirSync(this.#folder)
      .filter((file) => file.endsWith(".json"))
      .flatMap((file) => jobIn(join(this.#folder, file)));
    return jobs.sort((one, other) => one.asked - other.asked || (one.id < other.id ? -1 : 1));
  }

  /** Writes it whole or not at all. */
  keep(job: Job): void {
    mkdirSync(this.#folder, { recursive: true });
    const path = join(this.#folder, `${job.id}.json`);
    writeFileSync(`${path}.part`, JSON.stringify(job));
    renameSync(`${path}.part`, path);
  }

  drop(id: string): void {
    rmSync(join(this.#folder, `${id}.json`), { force: true });
  }
}

function jobIn(path: string): Job[] {
  try {
    return [Job.parse(JSON.parse(readFileSync(path, "utf8")))];
  } catch {
    return [];
  }
}
