import type { ReadPlan } from "../read-plan.ts";
import type { LineFormat } from "./lines.ts";
import { openLines } from "./lines.ts";
import type { Output } from "./output.ts";

/**
 * Opens what the plan asks for. Only the format that is written is imported: a page's type faces cost nobody who wants
 * a line of JSON.
 *
 * @param gone told where the other end went away or the disk is full
 */
export async function openOutput(
  plan: ReadPlan,
  colour: boolean,
  gone: (error: NodeJS.ErrnoException) => void,
): Promise<Output> {
  const path = plan.out?.path ?? null;
  switch (plan.format) {
    case "json": {
      const { toJson } = await import("../../publish/json.ts");
      return openLines({ header: "", one: (reading) => `${toJson(reading)}\n` }, path, gone);
    }
    case "csv": {
      const { csvHeader, csvRows } = await import("../../publish/csv.ts");
      const [part = "statements"] = plan.show;
      return openLines({ header: csvHeader(part), one: (reading) => csvRows(reading, part) }, path, gone);
    }
    case "text":
      return openLines(await textFormat(colour, plan.show), path, gone);
    case "html": {
      const pageOf = await pageWriter();
      if (plan.out) return (await import("./pages.ts")).openPages(pageOf, plan.out);
      return openLines({ header: "", one: pageOf }, null, gone);
    }
  }
}

async function textFormat(colour: boolean, show: ReadPlan["show"]): Promise<LineFormat> {
  const { toText } = await import("../../publish/text.ts");
  const options = { colour, show, width: process.stdout.columns ?? 80 };
  return { header: "", one: (reading, first) => `${first ? "" : "\n"}${toText(reading, options)}` };
}

async function pageWriter() {
  const { toHtml } = await import("../../publish/html.ts");
  const { loadPageAssets } = await import("../page-assets.ts");
  const assets = await loadPageAssets();
  return (reading: Parameters<typeof toHtml>[0]) => toHtml(reading, assets);
}
