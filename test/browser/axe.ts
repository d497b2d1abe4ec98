import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const SCRIPT = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What the axe script says of a page. */
interface Findings {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/**
 * What stands in the way of people who cannot see or point, as axe finds it, each with its places. The page's context must
 * have been opened with `bypassCSP`.
 */
export async function obstaclesIn(page: Page): Promise<{ id: string; where: string[] }[]> {
  await page.evaluate(SCRIPT);
  const { violations } = await page.evaluate(
    () =>
      (globalThis as unknown as { axe: { run(context: Document, options: unknown): Promise<unknown> } }).axe.run(
        document,
        {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
      ) as Promise<Findings>,
  );
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map((node) => node.html.slice(0, 160) + node.failureSummary),
  }));
}
