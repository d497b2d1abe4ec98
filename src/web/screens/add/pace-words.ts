import type { Job } from "../../../server/jobs/job.ts";

/** Files before a rate is worth telling. */
const ENOUGH = 2;

/** "12 of 30 files, 2.1 a second, 9 s left". */
export function paceWords({ done, total, began }: Pick<Job, "done" | "total" | "began">, now: number): string {
  const of = total === null ? `${done} files` : `${done} of ${total} files`;
  const seconds = began === null ? 0 : (now - began) / 1000;
  if (done < ENOUGH || seconds <= 0) return of;
  const rate = done / seconds;
  const pace = rate >= 1 ? `${rate.toFixed(1)} a second` : `one in ${(1 / rate).toFixed(1)} s`;
  return `${of}, ${pace}${total === null ? "" : `, ${leftWords((total - done) / rate)} left`}`;
}

function leftWords(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 100 ? `${whole} s` : `${Math.round(whole / 60)} min`;
}
