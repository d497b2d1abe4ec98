import { describe, expect, it } from "vitest";
import { articleOf } from "../fixtures/article.ts";
import { layoutOf } from "../layout.ts";
import { signedStatements } from "./signed.ts";

/** "who: what" of each statement that layout alone gives to somebody. */
function signed(text: string): string[] {
  return signedStatements(layoutOf(articleOf(text)), text).map(
    ({ source, content }) => `${text.slice(source.start, source.end)}: ${text.slice(content.start, content.end)}`,
  );
}

const QUOTATION = "“The harbour needs its divers.”";

describe("a statement whose speaker layout tells", () => {
  it.each([
    [`${QUOTATION}\n\n― Jory Pell, crane driver`, "Jory Pell"],
    [
      `${QUOTATION}\n\n– Minister of Tides, Fisheries and Ports, Ines Holm`,
      "Minister of Tides, Fisheries and Ports, Ines Holm",
    ],
    [`${QUOTATION}\n\n– Ines Holm, Minister of Tides`, "Ines Holm"],
    [`${QUOTATION} ― Jory Pell`, "Jory Pell"],
    [`Pell: ${QUOTATION}`, "Pell"],
  ])("%j", (text, source) => {
    expect(signed(text).map((each) => each.split(": ")[0])).toEqual([source]);
  });

  it.each([
    "The harbour needs its divers.\n\n― Jory Pell, crane driver",
    `${QUOTATION}\n\n– and then the lights went out over the whole of the bay`,
    `${QUOTATION}\n\nMinister of Tides, Ines Holm`,
    "– Larsen\n\n– Alder\n\n– Skerrow",
  ])("none: %j", (text) => {
    expect(signed(text)).toEqual([]);
  });
});
