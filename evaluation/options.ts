import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_MODEL } from "../src/library/model-folder.ts";

/**
 * The options of an evaluation: `--corpora FOLDER`, `--model NAME` for another than the default one, and `--write` to put
 * the result beside the committed ones.
 * Ends the program with a sentence where a folder is missing.
 */
export function corporaFrom(
  needs: string,
  where: string,
): { folder: string; model: string; write: boolean; list: boolean; fit: boolean; re3d: boolean } {
  const { values } = parseArgs({
    options: {
      corpora: { type: "string" },
      model: { type: "string", default: DEFAULT_MODEL },
      write: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      fit: { type: "boolean", default: false },
      re3d: { type: "boolean", default: false },
    },
  });
  const folder = values.corpora === undefined ? undefined : join(values.corpora, needs);
  if (folder === undefined || !existsSync(folder)) {
    console.error(
      `${folder ?? "--corpora"}: ${folder === undefined ? "is needed" : "is not there"}; give --corpora the folder that holds ${needs}, which can be had ${where}`,
    );
    process.exit(2);
  }
  return { folder, model: values.model, write: values.write, list: values.list, fit: values.fit, re3d: values.re3d };
}
