import type { Command } from "./declaration.ts";
import { explainFlags } from "./explain-flags.ts";
import { targetOf } from "./explain-target.ts";

/** An id of a claim, a figure or a quotation of a collection. */
const LINKED_ID = /^[cfq][0-9a-f]{14}$/u;

/** `hearsay explain FILE:LINE` */
export const explain: Command<typeof explainFlags> = {
  name: "explain",
  summary: "what decided a finding, and how surely",
  description:
    "Reads one article and tells, for each statement on a line or for one finding, what decided what: the step that found it and its confidence, the rule behind act, polarity, doubt and stance with an example, whom the source may be, the way it came, and the file in which to mend each.",
  operands: [
    {
      name: "FILE:LINE",
      description:
        "a file or an address with a line of its text (as hearsay read --format text shows it), or a file and, apart from it, an id such as a12, s3 or i1; or a collection and the id of a claim, figure or quotation",
      several: true,
    },
  ],
  flags: explainFlags,
  examples: [
    { line: "hearsay explain article.txt:12", does: "all that was found on line 12, and by what" },
    { line: "hearsay explain article.txt a3", does: "the attribution a3" },
    { line: "hearsay explain article.html i1 --format json", does: "the conclusion i1, for a program" },
    {
      line: "hearsay explain quake c1f0a9b27c3d4e",
      does: "why the statements of a collection's claim belong together",
    },
  ],
  exits: [
    { code: 0, says: "it is explained, or nothing was found at that line, which is said" },
    { code: 1, says: "the article could not be read; standard error says why" },
    { code: 2, says: "the command was not used as it is meant: no such line, no such finding, no place given" },
  ],
  async run(operands, values) {
    const [collection = "", id = ""] = operands;
    if (operands.length === 2 && LINKED_ID.test(id)) {
      const { explainLinks } = await import("./collections/explain-links.ts");
      return await explainLinks(collection, id, values.format ?? "text");
    }
    const target = targetOf(operands);
    const { explainArticle } = await import("./explain-article.ts");
    return explainArticle(target, values);
  },
};
